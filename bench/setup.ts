/** A running protocol: three verifiers with a quorum of two, one class, and nodes with 8 processors that need 16,000 IO. */
import {
  classAddress,
  configAddress,
  emissionAddress,
  genesis,
  initConfig,
  type NodeRef,
  nodeRef,
  registerNode,
  SCHEDULES,
  SEED_CLASS,
  SEED_DEVICE,
  SEED_NODE,
  SEED_VAULT,
  SEED_VERIFIER,
  stake,
  startEmission,
  treasuryAddress,
} from "@io-net/sdk";
import { PublicKey, type TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { Bank } from "./bank.ts";
import { applyAll } from "./changes.ts";
import { isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";

/** Base units. */
export const io = 100_000_000n;
export const requiredStake = 16_000n * io;
export const difficultyBits = 8;

/** Where prices of $IO come from. */
export const priceProgram = keyOf("oracle program");
export const priceFeed = new Uint8Array(32).fill(9);

/** A node with the key that proves its hours. */
export interface BenchNode extends NodeRef {
  id: number;
  device: PublicKey;
}

export interface World {
  bank: Bank;
  classId: number;
  verifiers: [PublicKey, PublicKey, PublicKey];
  operator: PublicKey;
  /** Start of hour 0. */
  startedAt: number;
  /** Compute units of the instructions that set all this up. */
  units: Record<string, number>;
}

/** Of all instructions from `init_config` to the verifiers, with every address search at its cheapest. */
export async function startWorld(): Promise<World> {
  const hasVault = (parent: PublicKey) => (mint: PublicKey) => isCheapest(SEED_VAULT, parent.toBytes(), mint.toBytes());
  const parents = [treasuryAddress(), emissionAddress(), configAddress()];
  const ioMint = keyOf("io mint", (mint) => parents.every((parent) => hasVault(parent)(mint)));
  const bank = new Bank(ioMint, keyOf("usdc mint", hasVault(treasuryAddress())));
  const { admin, usdcMint, chain } = bank;
  const roles = { admin, pauser: keyOf("pauser"), slasher: keyOf("slasher"), resolver: keyOf("resolver") };
  const oracle = { programs: [priceProgram, PublicKey.default], feed: priceFeed };

  const units: Record<string, number> = {};
  const run = async (name: string, instruction: Promise<TransactionInstruction>) => {
    units[name] = bank.run(await instruction);
  };
  await run("init_config", initConfig({ authority: admin, ioMint, usdcMint, roles, oracle }));
  await run("genesis", genesis({ admin, mintAuthority: admin, ioMint }));
  const classId = numberFrom(1, (id) => isCheapest(SEED_CLASS, seedOf(id, 2)));
  const verifier = (n: number) => keyOf(`verifier ${n}`, (key) => isCheapest(SEED_VERIFIER, key.toBytes()));
  const verifiers: World["verifiers"] = [verifier(1), verifier(2), verifier(3)];
  await applyAll(bank, { "new class": { kind: "newClass", id: classId, terms: classTerms } }, units);
  for (const key of verifiers) await applyAll(bank, { "new verifier": { kind: "newVerifier", key } }, units);
  await run("start_emission", startEmission({ admin, ioMint, schedule: SCHEDULES.seed }));

  const operator = keyOf("operator");
  bank.fund(operator, 1_000_000n * io);
  return { bank, classId, verifiers, operator, startedAt: chain.now(), units };
}

export const classTerms = {
  name: "H100",
  pool: "gpu",
  multiplierBps: 100_000,
  difficultyBits,
  rate: new BN(2_000_000),
  rateFloor: new BN(1_000_000),
  rateCeiling: new BN(4_000_000),
} as const;

/** The node that the operator registers as its `n`-th, and the instruction that does it. */
export async function newNode(world: World, n: number): Promise<[BenchNode, TransactionInstruction]> {
  const { operator, classId, bank } = world;
  const address = (id: number) => nodeRef(operator, id, classId, "gpu").address;
  const id = numberFrom(
    1_000 * n,
    (id) =>
      isCheapest(SEED_NODE, operator.toBytes(), seedOf(id, 8)) &&
      isCheapest(SEED_VAULT, address(id).toBytes(), bank.ioMint.toBytes()),
  );
  const device = keyOf(`device ${n}`, (key) => isCheapest(SEED_DEVICE, key.toBytes()));
  const terms = { id, processors: 8, commissionBps: 1_000, offer: offerOf(operator) };
  const instruction = registerNode({ operator, device, class: classAddress(classId), ioMint: bank.ioMint, terms });
  return [{ ...nodeRef(operator, id, classId, "gpu"), id, device }, await instruction];
}

export function offerOf(payoutOwner: PublicKey) {
  return { region: 3, askingUsdc: new BN(2_000_000), askingIo: new BN(150_000_000), payoutOwner };
}

/** Registers the `n`-th node; the operator stakes what it is to hold. */
export async function addNode(world: World, n: number, operatorStake: bigint): Promise<BenchNode> {
  const [node, register] = await newNode(world, n);
  world.bank.run(register);
  await addStake(world, node, world.operator, operatorStake);
  return node;
}

/** Stakes from the owner's associated token account. */
export async function addStake({ bank }: World, node: NodeRef, owner: PublicKey, amount: bigint): Promise<void> {
  bank.run(await stake({ owner, node, ioMint: bank.ioMint, amount: new BN(amount.toString()) }));
}
