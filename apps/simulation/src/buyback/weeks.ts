/** What was burned week by week. */
import type { Burn, BurnSource } from "../reckoning/reckoning.ts";

const weekSeconds = 604_800;
/** Those that begin in the first year. */
const weeks = 53;

/** Base units of $IO by source. */
export type BurnWeek = Record<BurnSource, bigint>;

export function weeksOf(burns: Burn[]): BurnWeek[] {
  const rows = Array.from({ length: weeks }, (): BurnWeek => ({ slashed: 0n, bought: 0n, fees: 0n }));
  for (const { at, source, amount } of burns) {
    const row = rows[Math.floor(at / weekSeconds)];
    if (row) row[source] += amount;
  }
  return rows;
}
