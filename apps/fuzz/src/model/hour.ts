/** What a worked hour weighs. */
import { Fraction } from "./fraction.ts";

/** What a verifier saw: minutes 0..60, connectivity tier 1..4. */
export interface Sighting {
  minutes: number;
  tier: number;
}

const tierPoints = 50;
const hiredPoints = 5;
const multiplierPoints = 20_000;

/** `((50 * tier + 5 where hired) * 10,000 + 20,000 * multiplier_bps * processors) * minutes / 600,000`, rounded down. */
export function hourWeight(
  { multiplierBps, processors }: { multiplierBps: number; processors: number },
  minutes: number,
  tier: number,
  isHired = false,
): bigint {
  const ofNode = BigInt(tierPoints * tier + (isHired ? hiredPoints : 0));
  const points = ofNode * 10_000n + BigInt(multiplierPoints * multiplierBps) * BigInt(processors);
  return new Fraction(points * BigInt(minutes), 600_000n).floor();
}

/** What at least `n` saw. */
export function nthHighest(values: number[], n: number): number {
  return values.toSorted((a, b) => b - a)[n - 1]!;
}
