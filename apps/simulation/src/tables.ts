/** The report for people. */
import { inIo, percentOf } from "./amounts.ts";
import { printBurned } from "./buyback/tables.ts";
import { emissionHours } from "./calendar.ts";
import type { Check } from "./checks.ts";
import { printMarket } from "./market/tables.ts";
import type { AprYear, ClassRow, Report, SupplyRow, YearRow } from "./report.ts";
import { plain } from "./table.ts";

export function printReport(report: Report): void {
  const { title, schedule, years, supplyByYear, classes, checks, worked, after, measured, final } = report;
  const [workedHours, allHours] = [worked, final.hours].map((hours) => hours.toLocaleString("en-US"));
  console.log(`${title}; schedule ${schedule}; ${workedHours} of ${allHours} hours worked\n`);
  console.log("$IO by year; carried and cumulative at its end");
  console.log(yearTable(years));
  if (after.hours) console.log(`${after.hours} hours after month 240 paid ${inIo(after.paid)} IO of what was carried.`);
  console.log("\nThe supply of $IO at the end of each year; year 0 is genesis");
  console.log(supplyTable(supplyByYear));
  printBurned(report.burned);
  console.log(`\n$IO a day by device class, ${spanOf(measured)}; for 1,000 IO staked after commission`);
  console.log(classTable(classes));
  console.log(
    "\nAPR by class and year, in percent: rewards after commission over the stake held, idle hours included;",
  );
  console.log("beside it the forecast of the SDK after the year's first hour of work, as if all its hours were worked");
  console.log(aprTable(report.apr));
  if (report.market) printMarket(report.market);
  console.log("\nClosing check");
  console.log(checkTable(checks));
  const { released, paid, carried, dust, joined, left, moved, compounded, burnedBySlashes } = final;
  const flows = { joined, compounded, left, moved, "burned by slashes": burnedBySlashes };
  console.log(
    `stake: ${Object.entries(flows)
      .map(([name, units]) => `${name} ${inIo(units, 2)}`)
      .join(", ")} IO`,
  );
  console.log(`paid ${inIo(paid)} + carried ${inIo(carried)} + dust ${inIo(dust)} = released ${inIo(released)} IO\n`);
}

/** The hours that device classes were measured in. */
function spanOf([from, to]: Report["measured"]): string {
  if (from === to) return "not measured because nobody worked";
  const days = ((to - from) / 24).toFixed(1).replace(".0", "");
  const [first, last] = [from, to - 1].map((hour) => hour.toLocaleString("en-US"));
  return `in the last ${days === "1" ? "day" : `${days} days`} of ${to === emissionHours ? "the emission" : "the first phase"} (hours ${first} to ${last})`;
}

function yearTable(years: YearRow[]): string {
  const table = plain(["year", "released", "paid", "carried", "cumulative", "% of 300M", "decline"], 7);
  for (const { year, released, paid, carried, cumulative, percent, decline } of years) {
    const amounts = [released, paid, carried, cumulative].map((units) => inIo(units, 2));
    table.push([year, ...amounts, percent.toFixed(2), decline === null ? "" : `${decline.toFixed(3)} %`]);
  }
  return table.toString();
}

function supplyTable(years: SupplyRow[]): string {
  const table = plain(["year", "total", "burned", "released", "vested", "circulating", "% of total"], 7);
  for (const { year, total, burned, released, vested, circulating } of years) {
    const amounts = [total, burned, released, vested, circulating].map((units) => inIo(units, 2));
    table.push([year, ...amounts, percentOf(circulating, total).toFixed(2)]);
  }
  return table.toString();
}

function classTable(classes: ClassRow[]): string {
  const table = plain(
    ["class", "pool", "multiplier", "nodes", "staked", "IO a day per node", "per 1,000 IO staked"],
    7,
    2,
  );
  for (const { name, pool, multiplier, nodes, staked, perNodeDay, per1000Day } of classes) {
    table.push([name, pool, multiplier, nodes, inIo(staked, 0), inIo(perNodeDay, 4), inIo(per1000Day, 4)]);
  }
  return table.toString();
}

function aprTable(years: AprYear[]): string {
  const heads = years.flatMap(({ year, worked }) => [`year ${year} (${worked.toLocaleString("en-US")} h)`, "forecast"]);
  const table = plain(["class", ...heads], 1 + heads.length, 1);
  for (const [i, { class: name }] of (years[0]?.classes ?? []).entries()) {
    const rates = years.flatMap(({ classes }) => [classes[i]!.measured.toFixed(2), classes[i]!.forecast.toFixed(2)]);
    table.push([name, ...rates]);
  }
  return table.toString();
}

function checkTable(checks: Check[]): string {
  const table = plain(["", "check", "found"], 3, 3);
  for (const { name, ok, found } of checks) table.push([ok ? "ok" : "FAILED", name, found]);
  return table.toString();
}
