/** The market in numbers. */
import type { Exit } from "@io-net/sdk";
import { sum } from "../amounts.ts";
import { type AuctionRow, auctionsOf, type BoughtReport, boughtReportOf } from "../buyback/report.ts";
import { type BurnWeek, weeksOf } from "../buyback/weeks.ts";
import type { Burn } from "../reckoning/reckoning.ts";
import type { Books, Ended } from "./books.ts";
import { type Day, daysOf } from "./days.ts";
import type { Market } from "./market.ts";
import { type Money, moneys } from "./steps.ts";

/** Jobs that ended alike, amounts in base units of their money. */
export interface OutcomeRow {
  money: Money;
  outcome: Exit;
  count: number;
  billed: bigint;
  fees: bigint;
}

/** What of a class was hired, hour by hour, in percent of what was attested. */
export interface UtilisationRow {
  class: string;
  jobs: number;
  mean: number;
  highest: number;
}

/** Micro-USD per processor-hour. */
export interface RateRow {
  class: string;
  start: bigint;
  lowest: bigint;
  highest: bigint;
  end: bigint;
}

export interface FeeRow {
  clientReservation: bigint;
  supplierReservation: bigint;
  clientFacilitation: bigint;
  supplierFacilitation: bigint;
  total: bigint;
}

export interface MarketReport {
  /** How often what happened. */
  happened: Books["counts"];
  jobs: OutcomeRow[];
  feesIn: Record<Money, FeeRow>;
  utilisation: UtilisationRow[];
  rates: RateRow[];
  days: Day[];
  bought: BoughtReport;
  auctions: AuctionRow[];
  /** What was burned in each week of the first year. */
  weeks: BurnWeek[];
}

/** In the order of the table of exits. */
const exits: readonly Exit[] = [
  "noTaker",
  "withdrawn",
  "notAccepted",
  "cancelledAssigned",
  "notStarted",
  "trial",
  "cancelled",
  "complete",
  "stopped",
  "silent",
  "resolved",
];

export function marketReportOf(market: Market, burns: Burn[]): MarketReport {
  const { books, buyback, classes, deals, oracle } = market;
  return {
    happened: books.counts,
    jobs: moneys.flatMap((money) => exits.flatMap((exit) => outcomeRow(books, money, exit))),
    feesIn: { usdc: feeRow(books.flows.usdc.fees), io: feeRow(books.flows.io.fees) },
    utilisation: classes.map((of, i) => {
      const jobs = deals.filter((deal) => deal.class === of).length;
      return { class: of.name, jobs, ...utilisationOf(books.rates[i]!) };
    }),
    rates: classes.map(({ name, rate }, i) => ({ class: name, ...spanOf(BigInt(rate), books.rates[i]!) })),
    days: daysOf(market),
    bought: boughtReportOf(buyback.books, oracle),
    auctions: auctionsOf(buyback.books),
    weeks: weeksOf(burns),
  };
}

function outcomeRow({ ended }: Books, money: Money, outcome: Exit): OutcomeRow[] {
  const those = ended.filter(({ deal, exit }: Ended) => deal.money === money && exit === outcome);
  if (those.length === 0) return [];
  const [billed, fees] = [sum(those.map((one) => one.billed)), sum(those.map((one) => one.fees))];
  return [{ money, outcome, count: those.length, billed, fees }];
}

function feeRow([clientReservation, supplierReservation, clientFacilitation, supplierFacilitation]: bigint[]): FeeRow {
  const row = {
    clientReservation: clientReservation!,
    supplierReservation: supplierReservation!,
    clientFacilitation: clientFacilitation!,
    supplierFacilitation: supplierFacilitation!,
  };
  return { ...row, total: sum(Object.values(row)) };
}

function utilisationOf(steps: Books["rates"][number]): Pick<UtilisationRow, "mean" | "highest"> {
  const known = steps.flatMap(({ utilisation }) => utilisation ?? []);
  const total = known.reduce((all, bps) => all + bps, 0);
  return { mean: known.length ? Math.round(total / known.length) / 100 : 0, highest: Math.max(0, ...known) / 100 };
}

function spanOf(start: bigint, steps: Books["rates"][number]): Omit<RateRow, "class"> {
  const rates = [start, ...steps.map(({ rate }) => rate)];
  const [lowest, highest] = [rates.reduce((a, b) => (a < b ? a : b)), rates.reduce((a, b) => (a > b ? a : b))];
  return { start, lowest, highest, end: rates.at(-1)! };
}
