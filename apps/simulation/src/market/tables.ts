/** The market for people. */
import { inIo, inUsdc } from "../amounts.ts";
import { printBought } from "../buyback/tables.ts";
import { plain } from "../table.ts";
import type { FeeRow, MarketReport, OutcomeRow, RateRow, UtilisationRow } from "./report.ts";
import { type Money, moneys } from "./steps.ts";

const nameOf = { usdc: "USDC", io: "IO" };

export function printMarket({ happened, jobs, feesIn, utilisation, rates, bought, auctions }: MarketReport): void {
  const count = jobs.reduce((total, row) => total + row.count, 0);
  console.log(`\n${count} jobs by outcome; what clients were billed, and the fees of both sides`);
  console.log(outcomeTable(jobs));
  console.log(happenedLine(happened));
  console.log("\nFees that came in, by source");
  console.log(feeTable(feesIn));
  console.log("\nThe market by class: part of the attested processors that was hired, and USD per processor-hour");
  console.log(classTable(utilisation, rates));
  printBought(bought, auctions);
}

function happenedLine(of: MarketReport["happened"]): string {
  const { bidPlaced, jobAccepted, jobExtended, jobRated, jobDisputed, disputeResolved, disputeExpired } = of;
  const disputes = `${jobDisputed} disputes: ${disputeResolved} resolved, ${disputeExpired} expired`;
  return `${bidPlaced} bids, ${jobAccepted} jobs accepted, ${jobExtended} extended, ${jobRated} rated; ${disputes}`;
}

const amount = (money: Money, units: bigint): string => (money === "usdc" ? inUsdc(units, 2) : inIo(units, 2));

/** `cancelledAssigned` in words. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function outcomeTable(rows: OutcomeRow[]): string {
  const table = plain(["outcome", "money", "jobs", "billed", "fees"], 5, 2);
  for (const { money, outcome, count, billed, fees } of rows) {
    table.push([inWords(outcome), nameOf[money], count, amount(money, billed), amount(money, fees)]);
  }
  return table.toString();
}

function feeTable(fees: Record<Money, FeeRow>): string {
  const heads = ["client's reservation", "supplier's reservation", "client's facilitation", "supplier's facilitation"];
  const table = plain(["money", ...heads, "total"], 6, 1);
  for (const money of moneys) {
    const { clientReservation, supplierReservation, clientFacilitation, supplierFacilitation, total } = fees[money];
    const all = [clientReservation, supplierReservation, clientFacilitation, supplierFacilitation, total];
    table.push([nameOf[money], ...all.map((units) => amount(money, units))]);
  }
  return table.toString();
}

function classTable(utilisation: UtilisationRow[], rates: RateRow[]): string {
  const heads = ["jobs", "hired %", "at most", "rate at first", "lowest", "highest", "at the end"];
  const table = plain(["class", ...heads], 8, 1);
  utilisation.forEach(({ class: name, jobs, mean, highest }, i) => {
    const { start, lowest, highest: dearest, end } = rates[i]!;
    const usd = [start, lowest, dearest, end].map((rate) => inUsdc(rate, 4));
    table.push([name, jobs, mean.toFixed(2), highest.toFixed(2), ...usd]);
  });
  return table.toString();
}
