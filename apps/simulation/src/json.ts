/** The report for machines: amounts as strings in base units. */
import type { Report } from "./report.ts";

export function jsonOf({ schedule, final, years, supplyByYear, ...report }: Report): string {
  const { hours, released, paid, carried, dust, unclaimed, supply, mintAuthority } = final;
  const { joined, left, moved, compounded, burnedBySlashes } = final;
  const { after, measured, classes, apr, checks } = report;
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
    checks: checks.map(({ name, ok }) => ({ name, ok })),
  };
  return JSON.stringify(numbers, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2);
}
