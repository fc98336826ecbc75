/** Vesting: what a grant has unlocked by a time. Months are 2,629,800 s; a month's tranche unlocks at its end. */
import BN from "bn.js";
import { bnOf, toBN } from "../borsh/number.ts";
import { MONTH_SECS } from "../constants.ts";
import type { AllocationRow, VestingTerms } from "../types.ts";
import { u64, ZERO } from "./integer.ts";

/** What unlocks when, counted from a start that is not named. */
export type Tranches = Omit<VestingTerms, "startsAt">;

const oneIo = new BN(100_000_000);

/** A row of the table in whole IO. */
const row = (total: number, firstMonth: number, tranches: number, atOnce = 0): Tranches => ({
  total: new BN(total).mul(oneIo),
  firstMonth,
  tranches,
  atOnce: new BN(atOnce).mul(oneIo),
});

/** The program's table of the 500,000,000 IO that genesis allocates, in base units; months count from genesis. */
export const ALLOCATIONS: Readonly<Record<AllocationRow, Tranches>> = {
  seed: row(100_000_000, 13, 24),
  seriesA: row(81_200_000, 13, 24),
  coreContributors: row(90_720_000, 13, 36),
  ecosystem: row(128_000_000, 7, 35, 38_400_000),
  community: row(80_080_000, 1, 41, 36_600_000),
  launchPool: row(20_000_000, 0, 0, 20_000_000),
};

/** Base units of every tranche but the last, which takes what rounding down left; 0 without tranches. @throws {RangeError} as `unlocked`. */
export function trancheOf({ total, atOnce, tranches }: Tranches): BN {
  const rest = u64(u64(total).sub(u64(atOnce)));
  return tranches === 0 ? ZERO : rest.divn(tranches);
}

/**
 * Base units unlocked `elapsed` seconds after the start: `atOnce`, and a tranche at the end of each month from the first on.
 * @throws {RangeError} where `elapsed` is negative or more is unlocked at once than there is in all.
 */
export function unlocked(of: Tranches, elapsed: BN | number): BN {
  const tranche = trancheOf(of);
  const months = u64(toBN(elapsed, "elapsed")).div(MONTH_SECS);
  const due = BN.max(months.addn(1 - of.firstMonth), ZERO); // the tranche of month 1 is due after one month
  return due.gten(of.tranches) ? of.total : of.atOnce.add(tranche.mul(due));
}

/** Base units unlocked at `at` (unix seconds), released or not; 0 before the start. @throws {RangeError} as `unlocked`. */
export function vestedAt(terms: VestingTerms, at: BN | number): BN {
  const elapsed = toBN(at, "at").sub(bnOf(terms.startsAt, "startsAt"));
  return elapsed.isNeg() ? ZERO : unlocked(terms, elapsed);
}

/** The first unlock after `at` (unix seconds) and what it adds, in base units; `null` once all is unlocked. @throws {RangeError} as `unlocked`. */
export function nextUnlock(terms: VestingTerms, at: BN | number): { at: BN; amount: BN } | null {
  const { startsAt, firstMonth, tranches } = terms;
  const now = toBN(at, "at");
  const before = vestedAt(terms, now);
  const monthEnd = (month: BN) => startsAt.add(month.mul(MONTH_SECS));
  const month = BN.max(now.sub(startsAt).div(MONTH_SECS).addn(1), new BN(firstMonth));
  const last = new BN(firstMonth + tranches - 1);
  for (const time of [startsAt, monthEnd(month), monthEnd(last)]) {
    const amount = vestedAt(terms, time).sub(before);
    if (amount.gtn(0)) return { at: time, amount };
  }
  return null;
}
