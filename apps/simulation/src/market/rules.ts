/** What a scenario's market must not contradict: each problem names its field. */

import type { ClassOfScenario } from "../scenario.ts";
import { inBps } from "../stakes.ts";
import type { ClientOfScenario, MarketOfScenario } from "./wishes.ts";

export type Problem = (path: (string | number)[], message: string) => void;

/** Least part of the class's rate that a bidder asks for. */
export const lowestBid = 0.8;

/** The hour by which the last job is posted: 30 days before the end. */
const lastPosting = 174_600;

export function checkMarket(classes: ClassOfScenario[], market: MarketOfScenario, problem: Problem): void {
  const fates = Object.values(market.fates).reduce((sum, part) => sum + part, 0);
  if (fates > 1 + 1e-9) problem(["fates"], `must sum to at most 1, got ${Math.round(fates * 10_000) / 10_000}`);
  if (market.from + market.hours > lastPosting) {
    const most = lastPosting - market.from;
    problem(["hours"], `must be at most ${most}, so that all jobs are over by the end, got ${market.hours}`);
  }
  const owners = new Set(
    classes.flatMap(({ nodes }) => nodes.flatMap(({ operator, stakers }) => [operator, ...Object.keys(stakers)])),
  );
  market.clients.forEach(({ name }, i) => {
    const isTaken = owners.has(name) || market.clients.findIndex((other) => other.name === name) < i;
    if (isTaken) problem(["clients", i, "name"], `must differ from the others, got ${JSON.stringify(name)} again`);
  });
  market.clients.forEach((client, i) => {
    checkClient(classes, market, client, (path, message) => problem(["clients", i, ...path], message));
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
  const dearer = Math.max(1, market.ioUsd);
  return Math.ceil((inBps(dearer) / inBps(1) / (lowest * hours)) * (1 - 1e-9));
}
