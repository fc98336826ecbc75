/** Burn and buyback for people. */
import { inIo, inUsdc } from "../amounts.ts";
import { plain } from "../table.ts";
import type { AuctionRow, BoughtReport, BurnReport, Spread } from "./report.ts";

const signed = (units: bigint): string => (units < 0n ? `-${inIo(-units, 2)}` : inIo(units, 2));

export function printBurned({ years, ...all }: BurnReport): void {
  console.log("\n$IO burned by year and source; net: released and vested less burned");
  const table = plain(["year", "slashed", "bought", "fees", "burned", "released", "vested", "net"], 8);
  for (const { year, slashed, bought, fees, total, released, vested, net } of years) {
    table.push([year, ...[slashed, bought, fees, total, released, vested, net].map(signed)]);
  }
  const { slashed, bought, fees, total } = all;
  table.push(["all", ...[slashed, bought, fees, total].map(signed), "", "", ""]);
  console.log(table.toString());
}

export function printBought(bought: BoughtReport, auctions: AuctionRow[]): void {
  const { usdc, io, fills, refused, opened, soldOut, partly, unsold, factorBps, ofOracleBps } = bought;
  console.log("\nThe buyback: what auctions paid for an IO, average by USDC");
  console.log(`${opened} auctions: ${soldOut} sold out, ${partly} in part, ${unsold} unsold; ${fills} fills,`);
  console.log(
    `${inUsdc(usdc, 2)} USDC spent, ${inIo(io, 2)} IO bought; ${refused} refused while the oracle was silent`,
  );
  if (!factorBps || !ofOracleBps) return;
  const table = plain(["", "average", "best", "worst"], 4, 1);
  table.push(["factor, %", ...inPercent(factorBps)], ["of the oracle's price, %", ...inPercent(ofOracleBps)]);
  console.log(table.toString());
  const late = auctions.filter(({ outcome }) => outcome !== "soldOut").slice(0, mostShown);
  console.log(`Auctions that did not sell out, the first ${late.length}`);
  console.log(auctionTable(late));
}

/** Rows of the table of auctions at the most. */
const mostShown = 8;

const inPercent = ({ average, best, worst }: Spread): string[] =>
  [average, best, worst].map((bps) => (bps / 100).toFixed(3));

function auctionTable(auctions: AuctionRow[]): string {
  const table = plain(["period", "lot, USDC", "sold", "burned, IO", "fills", "refused"], 6);
  for (const { period, lot, sold, burned, fills, refused } of auctions) {
    table.push([period, inUsdc(lot, 2), inUsdc(sold, 2), inIo(burned, 2), fills, refused]);
  }
  return table.toString();
}
