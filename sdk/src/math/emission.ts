/** The emission: how much is released by a time, and what of an hour is payable. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import {
  BPS,
  EMISSION_HOURS,
  EMISSION_RESERVE,
  HOUR_SECS,
  MAX_SCHEDULE_REST,
  MONTH_SECS,
  MONTHS,
} from "../constants.ts";
import type { Schedule } from "../types.ts";
import { mulDiv, u64, ZERO } from "./integer.ts";

/**
 * The two schedules that are known to fit. `seed`: each month is 98.98 % of the one before. `published`: gives the table
 * that io.net published.
 */
export const SCHEDULES: Readonly<Record<"seed" | "published", Schedule>> = {
  seed: { firstMonth: new BN("334567456067217"), numerator: new BN(9_898), denominator: new BN(10_000) },
  published: {
    firstMonth: new BN("333333333333333"),
    numerator: new BN(989_848_952_962),
    denominator: new BN(1_000_000_000_000),
  },
};

/**
 * The 240 cumulative sums of a schedule, in base units; the last month takes what is left.
 * @throws {RangeError} naming the program's error for a schedule that does not fall, exceeds the reserve or leaves too much.
 */
export function fillMonths({ firstMonth, numerator, denominator }: Schedule): BN[] {
  if (numerator.isZero() || numerator.gte(denominator)) throw new RangeError("ScheduleNotFalling");
  const sums: BN[] = [];
  let [month, sum] = [firstMonth, ZERO];
  for (let k = 0; k < MONTHS; k++) {
    sum = sum.add(month);
    if (sum.gt(EMISSION_RESERVE)) throw new RangeError("ScheduleExceedsReserve");
    sums.push(sum);
    month = mulDiv(month, numerator, denominator, "down");
  }
  if (EMISSION_RESERVE.sub(sum).gt(MAX_SCHEDULE_REST)) throw new RangeError("ScheduleLeavesTooMuch");
  sums[sums.length - 1] = EMISSION_RESERVE;
  return sums;
}

/** Base units released in the first `elapsed` seconds, rounded down; 0 before the start, the whole reserve from month 240 on. */
export function releasedBy(sums: readonly BN[], elapsed: BN | number): BN {
  const secondsIn = toBN(elapsed, "elapsed");
  if (secondsIn.isNeg()) return ZERO;
  const { div: month, mod: secs } = u64(secondsIn).divmod(MONTH_SECS);
  if (month.gten(MONTHS)) return EMISSION_RESERVE;
  const k = month.toNumber();
  const [start, end] = [k === 0 ? ZERO : sums[k - 1]!, sums[k]!];
  return start.add(mulDiv(end.sub(start), secs, MONTH_SECS, "down"));
}

/** Base units of hour `hour`, a difference of `releasedBy`; 0 from hour 175,320 on. */
export function hourEmission(sums: readonly BN[], hour: BN | number): BN {
  const index = u64(toBN(hour, "hour"));
  if (index.gte(EMISSION_HOURS)) return ZERO;
  const start = index.mul(HOUR_SECS);
  return releasedBy(sums, start.add(HOUR_SECS)).sub(releasedBy(sums, start));
}

/** An hour's emission divided between the pools: GPU rounds down, CPU takes the rest. `gpuShareBps` is at most 10,000. */
export function splitHour(emission: BN, gpuShareBps: number): { gpu: BN; cpu: BN } {
  const gpu = mulDiv(emission, new BN(gpuShareBps), BPS, "down");
  return { gpu, cpu: u64(emission.sub(gpu)) };
}

/** What closing an hour makes payable and what stays in the carry. */
export interface ClosedHour {
  payable: BN;
  carry: BN;
}

/**
 * Closes an hour that released `part` and found `carry` in the pool. Without weight all is carried. Otherwise the hour pays
 * its part and at most `allowance` of the carry: the part itself, or after the last emitting hour that hour's part.
 */
export function closeHour(part: BN, allowance: BN, carry: BN, totalWeight: BN): ClosedHour {
  if (totalWeight.isZero()) return { payable: ZERO, carry: u64(carry.add(part)) };
  const extra = BN.min(carry, allowance);
  return { payable: u64(part.add(extra)), carry: carry.sub(extra) };
}
