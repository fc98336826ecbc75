/** Changes in a world. The clock stands earlier while they are queued, so that they are ready where a test stands. */
import { applyChange, type Change, type QueuedChange, queueChange } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { World } from "./world.ts";

const UNUSED = 4_294_967_295; // no world queues so many

/** Queues changes under numbers from `first` on, as long ago as the delay is. */
export async function queueEarlier(world: World, changes: Change[], first: number): Promise<QueuedChange[]> {
  const { chain, admin } = world;
  const [now, slot] = [await chain.now(), await chain.slot()];
  const delay = (await world.config()).parameters.changeDelaySecs.toNumber();
  const queued = changes.map((change, i) => ({ index: first + i, change, rentPayer: admin.publicKey }));

  await chain.warpTo(now - delay, slot);
  const calls = queued.map(({ index, change }) => queueChange({ admin: admin.publicKey, index, change }));
  try {
    await world.send(calls, [admin]);
  } finally {
    await chain.warpTo(now, slot);
  }
  return queued;
}

/** What is refused when it is queued. */
export async function failToQueue(world: World, change: Change, error: string): Promise<void> {
  const { publicKey: admin } = world.admin;
  await world.fail(queueChange({ admin, index: UNUSED, change }), error, [world.admin]);
}

/** What is queued, and refused when it is applied. It stays in the queue. */
export async function failToApply(world: World, change: Change, error: string): Promise<QueuedChange> {
  const [queued] = await world.queue(change);
  await world.fail(apply(world, queued!), error);
  return queued!;
}

/** The instruction by which anyone applies a queued change. */
export function apply({ chain }: World, queued: QueuedChange): Promise<TransactionInstruction> {
  return applyChange({ payer: chain.payer.publicKey, queued });
}
