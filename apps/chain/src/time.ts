import { createHash } from "node:crypto";

/** 2026-01-01 00:00:00 UTC, where the clock stands unless told otherwise. */
export const newYear2026 = 1_767_225_600;

/** A program can be called from the slot after the one it was deployed in, which is slot 0. */
export const firstSlot = 1n;

const slotsPerEpoch = 432_000n;

/** The fields of the Clock sysvar. */
export interface Time {
  slot: bigint;
  epoch: bigint;
  epochStartTimestamp: bigint;
  leaderScheduleEpoch: bigint;
  unixTimestamp: bigint;
}

/** The clock at a time and slot; without a slot, at 2.5 slots a second from `before`, and at least one slot later. */
export function clockAt(before: { unixTimestamp: bigint; slot: bigint }, unixSeconds: number, slot?: bigint): Time {
  const unixTimestamp = BigInt(unixSeconds);
  const passed = ((unixTimestamp - before.unixTimestamp) * 5n) / 2n;
  const next = slot ?? before.slot + (passed > 0n ? passed : 1n);
  const epoch = next / slotsPerEpoch;
  return { slot: next, epoch, epochStartTimestamp: unixTimestamp, leaderScheduleEpoch: epoch + 1n, unixTimestamp };
}

/** The hash that stands for a slot's: different for each, the same in every run. */
export function slotHash(slot: bigint): Uint8Array {
  return createHash("sha256").update(`slot ${slot}`).digest();
}
