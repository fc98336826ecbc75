/** An hour of work, step by step: proven while it runs, attested in the 30 minutes after it, then closed and settled. */
import {
  ATTESTATION_SECS,
  attest,
  classAddress,
  closeHour,
  decodeRewardPool,
  findNonce,
  HOUR_SECS,
  MAX_HOURS_PER_CLOSE,
  openHour,
  poolAddress,
  settleRewards,
  submitProof,
} from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { type BenchNode, difficultyBits, type World } from "./setup.ts";

const pool = "gpu";

export function warpToStart({ bank, startedAt }: World, hour: number, seconds = 0): void {
  bank.chain.warpTo(startedAt + hour * HOUR_SECS.toNumber() + seconds);
}

/** Opens the hour for proofs, at its start. */
export async function openForProofs(world: World, hour: number): Promise<number> {
  warpToStart(world, hour);
  return world.bank.run(await openHour({ pool }));
}

/** The proof of the hour that was opened last. */
export async function proofOf({ bank }: World, node: BenchNode): Promise<TransactionInstruction> {
  const { seed } = decodeRewardPool(bank.chain.account(poolAddress(pool))!.data);
  const nonce = findNonce({ seed, node: node.address, difficultyBits });
  return submitProof({ device: node.device, node, nonce });
}

/** One verifier's word on an hour of these nodes. */
export async function attestationOf(world: World, key: PublicKey, hour: number, nodes: BenchNode[]) {
  const items = nodes.map(({ address }) => ({ node: address, minutes: 60, tier: 4 }));
  return attest({ key, class: classAddress(world.classId), pool, hour, items });
}

/** Closes hours up to `lastHour`, as late as they are. */
export async function closeUpTo(world: World, lastHour: number, from = lastHour): Promise<void> {
  warpToStart(world, lastHour + 1, ATTESTATION_SECS.toNumber());
  const step = MAX_HOURS_PER_CLOSE.toNumber();
  for (let hour = from + step - 1; hour < lastHour; hour += step) {
    world.bank.run(await closeHour({ pool, lastHour: hour }));
  }
  world.bank.run(await closeHour({ pool, lastHour }));
}

/** Opens and proves an hour, and moves to its end. */
export async function prove(world: World, hour: number, nodes: BenchNode[]): Promise<void> {
  await openForProofs(world, hour);
  for (const node of nodes) world.bank.run(await proofOf(world, node));
  warpToStart(world, hour + 1);
}

/** A whole hour of these nodes with all three verifiers, up to its close. */
export async function work(world: World, hour: number, nodes: BenchNode[]): Promise<void> {
  await prove(world, hour, nodes);
  for (const key of world.verifiers) world.bank.run(await attestationOf(world, key, hour, nodes));
  await closeUpTo(world, hour);
}

export async function settle(world: World, nodes: BenchNode[]): Promise<number[]> {
  const units: number[] = [];
  for (const node of nodes) units.push(world.bank.run(await settleRewards({ node })));
  return units;
}
