/** From nothing to a network that can work: mints, classes and verifiers, genesis, the start of the emission, nodes, stake. */
import { EmbeddedChain, mintState } from "@io-net/chain";
import {
  applyChange,
  type Change,
  genesis,
  IO_DECIMALS,
  initConfig,
  MIN_CHANGE_DELAY_SECS,
  queueChange,
  registerNode,
  SCHEDULES,
  stake,
  startEmission,
  USDC_DECIMALS,
} from "@io-net/sdk";
import { createAssociatedTokenAccountIdempotentInstruction, createMintToInstruction } from "@solana/spl-token";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { allocateAll, handOut, payOutVestings } from "./grants.ts";
import { Network } from "./network.ts";
import type { Options } from "./options.ts";
import type { World, WorldClass, WorldNode } from "./world.ts";

/** Rent and fees of one person, in lamports. */
const pocketMoney = 100_000_000_000n;

export async function launch(world: World, schedule: Options["schedule"]): Promise<Network> {
  const chain = EmbeddedChain.start({ verifySignatures: false });
  const network = new Network(chain, world);
  await setUp(network);
  await admit(network);
  await begin(network, schedule);
  openWallets(network);
  await allocateAll(network);
  await payOutVestings(network);
  handOut(network);
  network.sendAll(await nodesAndStake(world));
  return network;
}

/** The deployer is the upgrade authority and becomes the admin. */
async function setUp({ chain, world }: Network): Promise<void> {
  const { ioMint, usdcMint, mintAuthority, oracle, pauser, slasher, resolver } = world;
  const admin = chain.payer.publicKey;
  chain.setAccount(ioMint, mintState({ decimals: IO_DECIMALS, authority: mintAuthority }));
  chain.setAccount(usdcMint, mintState({ decimals: USDC_DECIMALS, authority: mintAuthority }));
  const roles = { admin, pauser, slasher, resolver };
  chain.send([await initConfig({ authority: admin, ioMint, usdcMint, roles, oracle })]);
}

/** Classes and verifiers wait in the queue for 48 hours, then anyone lets them in. */
async function admit(network: Network): Promise<void> {
  const { chain, world } = network;
  const admin = chain.payer.publicKey;
  const changes: Change[] = [
    ...world.classes.map((added) => ({ kind: "newClass" as const, id: added.id, terms: termsOf(added) })),
    ...world.verifiers.map((key) => ({ kind: "newVerifier" as const, key })),
  ];
  const queued = changes.map((change, index) => ({ index, change, rentPayer: admin }));
  network.sendAll(await Promise.all(queued.map(({ index, change }) => queueChange({ admin, index, change }))));
  chain.warpTo(chain.now() + MIN_CHANGE_DELAY_SECS.toNumber());
  network.sendAll(await Promise.all(queued.map((change) => applyChange({ payer: admin, queued: change }))));
}

function termsOf({ name, pool, multiplierBps, difficultyBits, rate, bounds }: WorldClass) {
  const rates = { rate: new BN(rate), rateFloor: new BN(bounds.floor), rateCeiling: new BN(bounds.ceiling) };
  return { name, pool, multiplierBps, difficultyBits, ...rates };
}

/** Genesis and hour 0 begin at the same second, so the months of vestings and emission are the same. */
async function begin(network: Network, schedule: Options["schedule"]): Promise<void> {
  const { ioMint, mintAuthority } = network.world;
  const admin = network.chain.payer.publicKey;
  network.send([await genesis({ admin, mintAuthority, ioMint })]);
  network.send([await startEmission({ admin, ioMint, schedule: SCHEDULES[schedule] })]);
  network.startedAt = network.chain.now();
}

/** Everyone has a token account, and lamports for rent and fees. */
function openWallets(network: Network): void {
  const { chain, world } = network;
  const everyone = [...world.people, ...Object.values(world.beneficiaries)];
  for (const key of [...everyone.map(({ key }) => key), world.slasher, world.keeper]) chain.fund(key, pocketMoney);
  const wallets = everyone.map(({ key, wallet }) =>
    createAssociatedTokenAccountIdempotentInstruction(chain.payer.publicKey, wallet, key, world.ioMint),
  );
  network.sendAll(wallets);
  giveUsdc(network);
}

/** Who deals in USDC has an account for it, and what he spends. */
function giveUsdc(network: Network): void {
  const { chain, world } = network;
  const { usdcMint, mintAuthority } = world;
  const gifts = world.people.flatMap(({ key, usdcWallet, usdcPurse }) =>
    usdcPurse === undefined
      ? []
      : [
          createAssociatedTokenAccountIdempotentInstruction(chain.payer.publicKey, usdcWallet, key, usdcMint),
          createMintToInstruction(usdcMint, usdcWallet, mintAuthority, usdcPurse),
        ],
  );
  network.sendAll(gifts);
}

/** Each node is registered, then staked to, by its operator first. */
async function nodesAndStake({ ioMint, nodes }: World): Promise<TransactionInstruction[]> {
  const all: TransactionInstruction[] = [];
  for (const node of nodes) {
    all.push(await registration(node, ioMint));
    for (const { owner, stake: amount } of node.holdings) {
      if (amount === 0n) continue; // comes later
      all.push(await stake({ owner: owner.key, node: node.ref, ioMint, amount: new BN(amount.toString()) }));
    }
  }
  return all;
}

function registration(node: WorldNode, ioMint: World["ioMint"]): Promise<TransactionInstruction> {
  const { id, processors, commissionBps, operator, device } = node;
  const offer = {
    region: 0,
    askingUsdc: new BN(node.class.rate),
    askingIo: new BN(node.askingIo.toString()),
    payoutOwner: operator.key,
  };
  const terms = { id, processors, commissionBps, offer };
  return registerNode({ operator: operator.key, device, class: node.class.address, ioMint, terms });
}
