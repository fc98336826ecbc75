/** The report for machines: amounts as strings in base units. */
import type { MarketReport } from "./market/report.ts";
import type { Report } from "./report.ts";

const noMarket = {
  happened: null,
  jobs: null,
  feesIn: null,
  utilisation: null,
  rates: null,
  bought: null,
  auctions: null,
};

export function jsonOf({ schedule, final, years, supplyByYear, ...report }: Report): string {
  const { hours, released, paid, carried, dust, unclaimed, supply, mintAuthority } = final;
  const { joined, left, moved, compounded, burnedBySlashes } = final;
  const { after, measured, classes, apr, burned, market, checks } = report;
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
    burned,
    ...(market ? shown(market) : noMarket),
    checks: checks.map(({ name, ok }) => ({ name, ok })),
  };
  return JSON.stringify(numbers, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2);
}

/** All but what is only drawn. */
function shown({ happened, jobs, feesIn, utilisation, rates, bought, auctions }: MarketReport) {
  return { happened, jobs, feesIn, utilisation, rates, bought, auctions };
}
