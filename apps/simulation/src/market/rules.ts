/** What a scenario's market must not contradict: each problem names its field. */

import type { ClassOfScenario } from "../scenario.ts";
import { inBps } from "../stakes.ts";
import type { ClientOfScenario, MarketOfScenario, OracleOfScenario } from "./wishes.ts";

export type Problem = (path: (string | number)[], message: string) => void;

/** Least part of the class's rate that a bidder asks for. */
export const lowestBid = 0.8;

/** The hour by which the last job is posted: 30 days before the end. */
export const lastPosting = 174_600;

export function checkMarket(classes: ClassOfScenario[], market: MarketOfScenario, problem: Problem): void {
  const fates = Object.values(market.fates).reduce((sum, part) => sum + part, 0);
  if (fates > 1 + 1e-9) problem(["fates"], `must sum to at most 1, got ${Math.round(fates * 10_000) / 10_000}`);
  if (market.from + market.hours > lastPosting) {
    const most = lastPosting - market.from;
    problem(["hours"], `must be at most ${most}, so that all jobs are over by the end, got ${market.hours}`);
  }
  checkOracle(market.oracle, (path, message) => problem(["oracle", ...path], message));
  const owners = new Set(
    classes.flatMap(({ nodes }) => nodes.flatMap(({ operator, stakers }) => [operator, ...Object.keys(stakers)])),
  );
  for (const kind of ["clients", "sellers"] as const) {
    market[kind].forEach(({ name }, i) => {
      const message = `must differ from the others, got ${JSON.stringify(name)} again`;
      if (owners.has(name)) problem([kind, i, "name"], message);
      owners.add(name);
    });
  }
  market.clients.forEach((client, i) => {
    checkClient(classes, market, client, (path, message) => problem(["clients", i, ...path], message));
  });
}

function checkOracle({ ioUsd, lowest, highest, outages }: OracleOfScenario, problem: Problem): void {
  if (lowest > ioUsd) problem(["lowest"], `must be at most ioUsd, ${ioUsd}, got ${lowest}`);
  if (highest < ioUsd) problem(["highest"], `must be at least ioUsd, ${ioUsd}, got ${highest}`);
  outages.forEach(({ hour }, i) => {
    const before = outages[i - 1];
    const from = before ? before.hour + before.hours : 0;
    if (hour < from)
      problem(["outages", i, "hour"], `must be at least ${from}, the end of the one before, got ${hour}`);
  });
}

function checkClient(
  classes: ClassOfScenario[],
  market: MarketOfScenario,
  client: ClientOfScenario,
  problem: Problem,
): void {
  const { processors, hours } = client;
  client.classes.forEach((name, i) => {
    const wanted = classes.find((one) => one.name === name);
    if (!wanted?.nodes.length) {
      problem(["classes", i], `must be the name of a class with nodes, got ${JSON.stringify(name)}`);
      return;
    }
    const least = leastProcessors(wanted.rateUsd, hours[0], market);
    if (processors[0] < least) {
      const size = `must begin at ${least} for jobs of 1 USDC and 1 IO at the least in class ${name}`;
      problem(["processors"], `${size}, got ${JSON.stringify(processors)}`);
    }
  });
}

/** So that the smallest cost is met at the lowest rate, in either money. */
function leastProcessors(rateUsd: number, hours: number, market: MarketOfScenario): number {
  const lowest = rateUsd * Math.min(market.rateFloor, lowestBid);
  const dearer = Math.max(1, market.oracle.highest);
  return Math.ceil((inBps(dearer) / inBps(1) / (lowest * hours)) * (1 - 1e-9));
}
