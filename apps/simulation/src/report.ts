/** The numbers that are printed, drawn and written. */
import { percentOf, reserve, sum } from "./amounts.ts";
import { type BurnReport, burnReportOf } from "./buyback/report.ts";
import { type Check, checkAll } from "./checks.ts";
import { type FinalState, finalState } from "./final.ts";
import type { Totals } from "./ledger.ts";
import { type MarketReport, marketReportOf } from "./market/report.ts";
import type { Options } from "./options.ts";
import type { Run } from "./run.ts";
import type { SupplyTotals } from "./supply.ts";
import type { WorldClass } from "./world.ts";
import { aprOf, forecastOf } from "./yields.ts";

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
  /** On average. */
  staked: bigint;
  /** Base units a day that a node of the class earned on average, commission and all. */
  perNodeDay: bigint;
  /** Base units a day that 1,000 IO of stake earned, after commission. */
  per1000Day: bigint;
}

/** What stake of a class earned in a year, in percent: what holders really got, and what the SDK had foreseen. */
export interface AprRow {
  class: string;
  measured: number;
  forecast: number;
}

export interface AprYear {
  year: number;
  /** Hours of the year in which the nodes worked. */
  worked: number;
  classes: AprRow[];
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
  /** Of the years in which somebody worked. */
  apr: AprYear[];
  burned: BurnReport;
  /** Where the scenario has a market. */
  market: MarketReport | undefined;
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
    apr: aprsOf(run),
    burned: burnReportOf(run.reckoning, ledger.supplies),
    market: run.market && marketReportOf(run.market, run.reckoning.burns),
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

function aprsOf({ ledger, network }: Run): AprYear[] {
  const classes = network.world.classes.filter(({ nodes }) => nodes.length > 0);
  return ledger.yields.years.flatMap((span, i) => {
    if (span.worked === 0) return [];
    const rows = classes.map(({ name, nodes }) => {
      return { class: name, measured: aprOf(span, nodes), forecast: forecastOf(span, nodes) };
    });
    return [{ year: i + 1, worked: span.worked, classes: rows }];
  });
}

function classRow({ ledger }: Run, { name, pool, multiplierBps, nodes }: WorldClass): ClassRow {
  const { measured } = ledger.yields;
  const hours = BigInt(measured.to - measured.from);
  const of = (amounts: bigint[]) => sum(nodes.map(({ index }) => amounts[index]!));
  const [commission, rewards, stakeHours] = [of(measured.commission), of(measured.rewards), of(measured.stakeHours)];
  const aDay = (amount: bigint, over: bigint) => (over === 0n ? 0n : (amount * 24n) / over);
  return {
    name,
    pool,
    multiplier: multiplierBps / 10_000,
    nodes: nodes.length,
    staked: hours === 0n ? 0n : stakeHours / hours,
    perNodeDay: aDay(commission + rewards, BigInt(nodes.length) * hours),
    per1000Day: aDay(rewards * 100_000_000_000n, stakeHours),
  };
}
