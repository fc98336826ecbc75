/** The numbers that are printed, drawn and written. */
import { percentOf, reserve, sum } from "./amounts.ts";
import { type Check, checkAll } from "./checks.ts";
import { type FinalState, finalState } from "./final.ts";
import type { Totals } from "./ledger.ts";
import type { Options } from "./options.ts";
import type { Run } from "./run.ts";
import type { SupplyTotals } from "./supply.ts";
import type { WorldClass } from "./world.ts";

export interface YearRow {
  year: number;
  released: bigint;
  paid: bigint;
  /** In the pools at the end of the year. */
  carried: bigint;
  /** Released since the start. */
  cumulative: bigint;
  /** Of 300,000,000 IO. */
  percent: number;
  /** How much less than the year before, in percent; none in the first year. */
  decline: number | null;
}

export interface ClassRow {
  name: string;
  pool: string;
  multiplier: number;
  nodes: number;
  staked: bigint;
  /** Base units a day that a node of the class earned on average, commission and all. */
  perNodeDay: bigint;
  /** Base units a day that 1,000 IO of stake earned, after commission. */
  per1000Day: bigint;
}

export interface SupplyRow extends Omit<SupplyTotals, "unlocked"> {
  year: number;
}

export interface Report {
  title: string;
  schedule: Options["schedule"];
  final: FinalState;
  /** Hours in which the nodes worked. */
  worked: number;
  months: Totals[];
  years: YearRow[];
  /** At genesis, then at the end of each month. */
  supplyByMonth: SupplyTotals[];
  /** At genesis, which is year 0, then at the end of each year. */
  supplyByYear: SupplyRow[];
  /** Hours worked after month 240 and what they paid out of the carry. */
  after: { hours: number; paid: bigint };
  measured: readonly [from: number, to: number];
  classes: ClassRow[];
  checks: Check[];
}

const nothing: Totals = { hours: 0, released: 0n, paid: 0n, carried: 0n };

export function reportOf(run: Run, schedule: Options["schedule"]): Report {
  const { ledger, scenario, calendar, network } = run;
  const final = finalState(run);
  const months = ledger.months.slice(0, -1);
  const end = months.at(-1)!;
  const after = { hours: final.hours - end.hours, paid: final.paid - end.paid };
  return {
    title: scenario.title,
    schedule,
    final,
    worked: calendar.workedHours + after.hours,
    months,
    years: yearsOf(months),
    supplyByMonth: ledger.supplies,
    supplyByYear: supplyOf(ledger.supplies),
    after,
    measured: calendar.measured,
    classes: network.world.classes.map((deviceClass) => classRow(run, deviceClass)),
    checks: checkAll(run, final),
  };
}

function yearsOf(months: Totals[]): YearRow[] {
  const ends = [nothing, ...months.filter((_, i) => i % 12 === 11)];
  const released = ends.slice(1).map((end, i) => end.released - ends[i]!.released);
  return ends.slice(1).map((end, i) => ({
    year: i + 1,
    released: released[i]!,
    paid: end.paid - ends[i]!.paid,
    carried: end.carried,
    cumulative: end.released,
    percent: percentOf(end.released, reserve),
    decline: i === 0 ? null : percentOf(released[i - 1]! - released[i]!, released[i - 1]!),
  }));
}

function supplyOf(months: SupplyTotals[]): SupplyRow[] {
  const ends = months.filter((_, month) => month % 12 === 0);
  return ends.map(({ unlocked: _, ...supply }, year) => ({ year, ...supply }));
}

function classRow({ ledger, calendar }: Run, { name, pool, multiplierBps, nodes }: WorldClass): ClassRow {
  const [from, to] = calendar.measured;
  const staked = sum(nodes.map(({ stake }) => stake));
  const commission = sum(nodes.map(({ index }) => ledger.measured[index]!.commission));
  const rewards = sum(nodes.map(({ index }) => ledger.measured[index]!.rewards));
  const aDay = (amount: bigint, shares: bigint, of: bigint) =>
    shares && to > from ? (amount * 24n * of) / (BigInt(to - from) * shares) : 0n;
  return {
    name,
    pool,
    multiplier: multiplierBps / 10_000,
    nodes: nodes.length,
    staked,
    perNodeDay: aDay(commission + rewards, BigInt(nodes.length), 1n),
    per1000Day: aDay(rewards, staked, 100_000_000_000n),
  };
}
