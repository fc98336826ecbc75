/** The report for machines: amounts as strings in base units. */
import type { Report } from "./report.ts";

export function jsonOf({ schedule, final, years, after, measured, classes, checks }: Report): string {
  const { hours, released, paid, carried, dust, unclaimed, supply, mintAuthority } = final;
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
    mintAuthority: mintAuthority?.toBase58() ?? null,
    years,
    after,
    measured: { from, to },
    classes,
    checks: checks.map(({ name, ok }) => ({ name, ok })),
  };
  return JSON.stringify(numbers, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2);
}
