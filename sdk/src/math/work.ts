/** What a worked hour weighs and what verifiers' values amount to. */
import BN from "bn.js";
import { BPS, MAX_MINUTES } from "../constants.ts";
import { u64, ZERO } from "./integer.ts";

/** Points of the weight formula: the parameters `tierPoints`, `hiredPoints` and `multiplierPoints`. */
export interface Points {
  tier: BN;
  hired: BN;
  multiplier: BN;
}

/** A node's hour as it counts: tier 1..4, uptime 0..60 minutes, multiplier in basis points. */
export interface WorkedHour {
  tier: number;
  minutes: number;
  hired: boolean;
  multiplierBps: number;
  processors: number;
}

/**
 * `floor(((tierPoints * tier + hiredPoints * hired) * 10,000 + multiplierPoints * multiplierBps * processors) * minutes / 600,000)`.
 * A multiplier of 0 earns nothing, whatever the tier.
 */
export function weight(points: Points, hour: WorkedHour): BN {
  if (hour.multiplierBps === 0) return ZERO;
  const tier = points.tier.muln(hour.tier);
  const hired = hour.hired ? points.hired : ZERO;
  const power = new BN(hour.multiplierBps).muln(hour.processors);
  const base = tier.add(hired).mul(BPS).add(points.multiplier.mul(power));
  return u64(base.muln(hour.minutes)).div(BPS.muln(MAX_MINUTES));
}

/** The `n`-th highest of the values whose bit is set in `mask`; `null` where there are fewer. A minority cannot lift it. */
export function nthHighest(values: ArrayLike<number>, mask: number, n: number): number | null {
  const chosen = Array.from(values).filter((_, i) => (mask >> i) & 1);
  return chosen.sort((a, b) => b - a)[n - 1] ?? null;
}

/** Leading zero bits of a hash, read from its first 8 bytes. */
export function leadingZeroBits(hash: Uint8Array): number {
  const view = new DataView(hash.buffer, hash.byteOffset, 8);
  const first = Math.clz32(view.getUint32(0));
  return first < 32 ? first : 32 + Math.clz32(view.getUint32(4));
}
