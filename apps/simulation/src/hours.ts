/** The work of an hour as keepers, devices and verifiers do it. */
import {
  ATTESTATION_SECS,
  attest,
  closeHour,
  findNonce,
  openHour,
  type PoolKind,
  parseEvents,
  submitProof,
} from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { HourConduct, Sighting } from "./conduct.ts";
import type { Network } from "./network.ts";
import { poolKinds, type WorldClass, type WorldNode } from "./world.ts";

/** Seconds of an hour at which keepers close the hour before and open this one for proofs. */
export const closedAt = ATTESTATION_SECS.toNumber();
/** Seconds after an hour at which verifiers attest it. */
export const attestedAt = 300;
/** Nodes of one attest instruction, so that it fits a transaction. */
const nodesPerCall = 16;

type Seeds = Record<PoolKind, Uint8Array>;

/** One hour from its opening to its close. */
export async function workHour(network: Network, hour: number, conduct: HourConduct): Promise<void> {
  await network.goTo(hour, closedAt);
  const seeds = await open(network);
  const proving = network.world.nodes.filter(({ index }) => conduct.proves[index]);
  network.sendAll(await Promise.all(proving.map((node) => proof(node, seeds))));

  await network.goTo(hour + 1, attestedAt);
  for (const { verifier, saw } of conduct.attesters) {
    const key = network.world.verifiers[verifier]!;
    const calls = network.world.classes.flatMap((deviceClass) => attestations(key, deviceClass, hour, saw));
    network.sendAll(await Promise.all(calls));
  }
  await closeThrough(network, hour);
}

/** Closes every open hour up to and including `lastHour`, which must be at most 48 in each pool. */
export async function closeThrough(network: Network, lastHour: number): Promise<void> {
  await network.goTo(lastHour + 1, closedAt);
  network.send(await Promise.all(poolKinds.map((pool) => closeHour({ pool, lastHour }))));
}

/** Opens the running hour of both pools; the seeds that proofs must hash are in the events. */
async function open(network: Network): Promise<Seeds> {
  const { logs } = network.send(await Promise.all(poolKinds.map((pool) => openHour({ pool }))));
  const seeds = parseEvents(logs).flatMap(({ name, data }) => (name === "hourOpened" ? [[data.pool, data.seed]] : []));
  return Object.fromEntries(seeds);
}

function proof({ ref, device, class: { difficultyBits } }: WorldNode, seeds: Seeds): Promise<TransactionInstruction> {
  return submitProof({
    device,
    node: ref,
    nonce: findNonce({ seed: seeds[ref.pool], node: ref.address, difficultyBits }),
  });
}

function attestations(
  key: WorldNode["device"],
  { address, pool, nodes }: WorldClass,
  hour: number,
  saw: Sighting[],
): Promise<TransactionInstruction>[] {
  const items = nodes.map(({ ref, index }) => ({ node: ref.address, ...saw[index]! }));
  const calls: Promise<TransactionInstruction>[] = [];
  for (let from = 0; from < items.length; from += nodesPerCall) {
    const part = items.slice(from, from + nodesPerCall);
    calls.push(attest({ key, class: address, pool, hour, items: part }));
  }
  return calls;
}
