/** The report for machines: amounts as strings in base units. */
import type { Report } from "./report.ts";

const noMarket = { happened: null, jobs: null, fees: null, utilisation: null, rates: null };

export function jsonOf({ schedule, final, years, supplyByYear, ...report }: Report): string {
  const { hours, released, paid, carried, dust, unclaimed, supply, mintAuthority } = final;
  const { joined, left, moved, compounded, burnedBySlashes } = final;
  const { after, measured, classes, apr, market, checks } = report;
  const [from, to] = measured;
  const numbers = {
    schedule,
    hours,
    released,
    paid,
    carried,
    dust,
    unclaimed,
    supply,
    joined,
    left,
    moved,
    compounded,
    burnedBySlashes,
    mintAuthority: mintAuthority?.toBase58() ?? null,
    years,
    supplyByYear,
    after,
    measured: { from, to },
    classes,
    apr,
    ...(market ?? noMarket),
    checks: checks.map(({ name, ok }) => ({ name, ok })),
  };
  return JSON.stringify(numbers, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2);
}
