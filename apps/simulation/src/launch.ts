/** From nothing to a network that can work: mints, genesis, the start of the emission, classes, nodes, stake. */
import { EmbeddedChain, mintState } from "@io-net/chain";
import {
  addVerifier,
  configAddress,
  createClass,
  genesis,
  IO_DECIMALS,
  initConfig,
  registerNode,
  SCHEDULES,
  stake,
  startEmission,
  USDC_DECIMALS,
  vaultAddress,
} from "@io-net/sdk";
import { createAssociatedTokenAccountIdempotentInstruction } from "@solana/spl-token";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { sum } from "./amounts.ts";
import { Network } from "./network.ts";
import type { Options } from "./options.ts";
import { handOut } from "./tokens.ts";
import type { Person, World, WorldClass, WorldNode } from "./world.ts";

/** Rent and fees of one person, in lamports. */
const pocketMoney = 100_000_000_000n;

export async function launch(world: World, schedule: Options["schedule"]): Promise<Network> {
  const chain = EmbeddedChain.start({ verifySignatures: false });
  const network = new Network(chain, world);
  await foundProtocol(network, schedule);
  network.sendAll(await admissions(network));
  for (const person of world.people) {
    chain.fund(person.key, pocketMoney);
    handOut(chain, vaultAddress(configAddress(), world.ioMint), person.wallet, needOf(world, person));
  }
  network.sendAll(await nodesAndStake(world));
  return network;
}

/** The deployer is the upgrade authority and becomes the admin. */
async function foundProtocol({ chain, world }: Network, schedule: Options["schedule"]): Promise<void> {
  const { ioMint, usdcMint, mintAuthority, pauser, slasher, resolver } = world;
  const admin = chain.payer.publicKey;
  chain.setAccount(ioMint, mintState({ decimals: IO_DECIMALS, authority: mintAuthority }));
  chain.setAccount(usdcMint, mintState({ decimals: USDC_DECIMALS, authority: mintAuthority }));
  const roles = { admin, pauser, slasher, resolver };
  chain.send([await initConfig({ authority: admin, ioMint, usdcMint, roles })]);
  chain.send([await genesis({ admin, mintAuthority, ioMint })]);
  chain.send([await startEmission({ admin, ioMint, schedule: SCHEDULES[schedule] })]);
}

async function admissions({ chain, world }: Network): Promise<TransactionInstruction[]> {
  const admin = chain.payer.publicKey;
  const wallets = world.people.map(({ key, wallet }) =>
    createAssociatedTokenAccountIdempotentInstruction(admin, wallet, key, world.ioMint),
  );
  return [
    ...(await Promise.all(world.classes.map((added) => createClass({ admin, id: added.id, terms: termsOf(added) })))),
    ...(await Promise.all(world.verifiers.map((key) => addVerifier({ admin, key })))),
    ...wallets,
  ];
}

function termsOf({ name, pool, multiplierBps, difficultyBits, rate }: WorldClass) {
  const fixed = { rate: new BN(rate), rateFloor: new BN(rate), rateCeiling: new BN(rate) };
  return { name, pool, multiplierBps, difficultyBits, ...fixed };
}

/** Each node is registered, then staked to, by its operator first. */
async function nodesAndStake({ ioMint, nodes }: World): Promise<TransactionInstruction[]> {
  const all: TransactionInstruction[] = [];
  for (const node of nodes) {
    all.push(await registration(node, ioMint));
    for (const { owner, stake: amount } of node.holdings) {
      all.push(await stake({ owner: owner.key, node: node.ref, ioMint, amount: new BN(amount.toString()) }));
    }
  }
  return all;
}

function registration(node: WorldNode, ioMint: World["ioMint"]): Promise<TransactionInstruction> {
  const { id, processors, commissionBps, operator, device } = node;
  const offer = { region: 0, askingUsdc: new BN(node.class.rate), askingIo: new BN(0), payoutOwner: operator.key };
  const terms = { id, processors, commissionBps, offer };
  return registerNode({ operator: operator.key, device, class: node.class.address, ioMint, terms });
}

/** What a person stakes to all nodes together. */
function needOf({ nodes }: World, person: Person): bigint {
  const own = nodes.flatMap(({ holdings }) => holdings.filter(({ owner }) => owner === person));
  return sum(own.map(({ stake: amount }) => amount));
}
