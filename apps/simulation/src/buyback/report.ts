/** What was burned and what the treasury bought, in numbers: what holders ask. */
import { sum } from "../amounts.ts";
import type { Oracle } from "../market/oracle.ts";
import { type BurnSource, burnSources, type Reckoning } from "../reckoning/reckoning.ts";
import type { SupplyTotals } from "../supply.ts";
import type { Auctioned, BuybackBooks, Fill } from "./books.ts";

/** Base units of $IO by source, and of all. */
export type Burned = Record<BurnSource | "total", bigint>;

/** What a year did to the supply. */
export interface BurnYear extends Burned {
  year: number;
  released: bigint;
  vested: bigint;
  /** What more circulates than a year before: released and vested, less burned. */
  net: bigint;
}

export interface BurnReport extends Burned {
  years: BurnYear[];
}

export type Outcome = "soldOut" | "partly" | "unsold";

export interface AuctionRow {
  period: number;
  /** Second of the emission. */
  openedAt: number;
  /** Base units of USDC. */
  lot: bigint;
  sold: bigint;
  /** Base units of $IO. */
  burned: bigint;
  fills: number;
  /** Fills that were refused because the oracle was silent. */
  refused: number;
  outcome: Outcome;
}

/** What was paid for an IO, over all fills: basis points on average by USDC, the least and the most. */
export interface Spread {
  average: number;
  best: number;
  worst: number;
}

export interface BoughtReport {
  /** Base units of USDC spent, and of $IO bought for it. */
  usdc: bigint;
  io: bigint;
  fills: number;
  refused: number;
  opened: number;
  soldOut: number;
  partly: number;
  unsold: number;
  /** The factor; nothing where nothing was bought. */
  factorBps: Spread | null;
  /** The price paid, of the oracle's own. */
  ofOracleBps: Spread | null;
}

export function burnReportOf({ burnedByMonth }: Reckoning, supplies: SupplyTotals[]): BurnReport {
  const years = supplies.flatMap(({ released, vested, circulating }, month) => {
    if (month === 0 || month % 12) return [];
    const before = supplies[month - 12]!;
    const [burned, earlier] = [burnedByMonth[month]!, burnedByMonth[month - 12]!];
    return [
      {
        year: month / 12,
        ...withTotal((source) => burned[source] - earlier[source]),
        released: released - before.released,
        vested: vested - before.vested,
        net: circulating - before.circulating,
      },
    ];
  });
  return { ...withTotal((source) => burnedByMonth.at(-1)![source]), years };
}

function withTotal(of: (source: BurnSource) => bigint): Burned {
  const [slashed, bought, fees] = burnSources.map(of);
  return { slashed: slashed!, bought: bought!, fees: fees!, total: slashed! + bought! + fees! };
}

export const auctionsOf = ({ auctions }: BuybackBooks): AuctionRow[] => auctions.map(rowOf);

function rowOf({ period, openedAt, lot, fills, refused }: Auctioned): AuctionRow {
  const sold = sum(fills.map(({ usdc }) => usdc));
  const burned = sum(fills.map(({ io }) => io));
  const outcome = sold === lot ? "soldOut" : sold > 0n ? "partly" : "unsold";
  return { period, openedAt, lot, sold, burned, fills: fills.length, refused, outcome };
}

export function boughtReportOf(books: BuybackBooks, oracle: Oracle): BoughtReport {
  const rows = auctionsOf(books);
  const fills = books.auctions.flatMap((auction) => auction.fills);
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    usdc: sum(rows.map(({ sold }) => sold)),
    io: books.bought,
    fills: fills.length,
    refused: rows.reduce((total, { refused }) => total + refused, 0),
    opened: rows.length,
    soldOut: count("soldOut"),
    partly: count("partly"),
    unsold: count("unsold"),
    factorBps: spreadOf(fills, ({ factorBps }) => factorBps),
    // USDC of 10^-6 for $IO of 10^-8 at a price of 10^-8 USD, to a hundredth of a basis point.
    ofOracleBps: spreadOf(fills, ({ at, usdc, io }) => {
      return Number((usdc * 10n ** 16n) / (io * oracle.quoteAt(at).price)) / 100;
    }),
  };
}

function spreadOf(fills: Fill[], bpsOf: (fill: Fill) => number): Spread | null {
  if (fills.length === 0) return null;
  const each = fills.map((fill) => ({ bps: bpsOf(fill), usdc: Number(fill.usdc) }));
  const weight = each.reduce((total, { usdc }) => total + usdc, 0);
  const average = each.reduce((total, { bps, usdc }) => total + bps * usdc, 0) / weight;
  const all = each.map(({ bps }) => bps);
  return { average: Math.round(average * 100) / 100, best: Math.min(...all), worst: Math.max(...all) };
}
