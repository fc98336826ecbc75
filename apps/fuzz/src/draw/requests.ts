/** What clients may ask for: sensible terms, most of them, some at a bound, some beyond it. */
import { actors, classes, nodeTerms } from "../cast.ts";
import type { JobName, Mint, Price, Wish } from "../model/job/terms.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";

/** Numbers that clients give their jobs: few, so that addresses are used again. */
export const mostJobs = 3;

/** Seconds: minutes, hours, days, and those that make rates so low that single units count. */
const times = [60, 601, 3_599, 3_600, 3_601, 5_400, 7_200, 14_400, 86_400, 172_800, 2_592_000, 31_536_000];
const shortTimes = [60, 61, 300, 599, 600, 601, 1_200];

export interface Request {
  job: JobName;
  mint: Mint;
  class: number;
  node?: number;
  terms: Wish;
  price?: Price;
}

export function request(dice: Dice, world: ModelWorld): Request {
  const job = nameOf(dice, world);
  const mint = dice.pick(["io", "usdc"] as const);
  const kind = dice.pick(["direct", "market", "auction", "auction"] as const);
  const node = dice.int(0, nodeTerms.length - 1);
  const { class: ofNode, processors: most, region, asking } = nodeTerms[node]!;
  const id = dice.happens(4) ? dice.int(0, classes.length - 1) : ofNode;
  const processors = dice.happens(3)
    ? dice.pick([0, 1_025, most + 1])
    : dice.pick([1, 1, 1, 2, 5, most, Math.ceil(most * 0.8)]);
  const usualTime = kind === "auction" && dice.happens(50) ? dice.pick(shortTimes) : dice.pick(times);
  const duration = dice.happens(3) ? dice.pick([59, 31_536_001]) : usualTime;
  const [complexityBps, urgencyBps] = [
    dice.pick([10_000, 10_000, 12_345, 40_000]),
    dice.pick([10_000, 17_777, 30_000]),
  ];
  const price = kind === "market" && mint === "io" && !dice.happens(5) ? priceOf(dice) : undefined;

  // What the rate will be, or for an auction one at which the whole costs little more than it must.
  const least = (world.rules.minCost[mint] * 3_600n) / BigInt(Math.max(duration, 1)) + 1n;
  const inUsd = (world.classes[id]!.rate * BigInt(processors * complexityBps * urgencyBps)) / 100_000_000n + 1n;
  const usual =
    kind === "direct"
      ? asking[mint] * BigInt(processors)
      : kind === "market"
        ? inUsd * (mint === "io" ? 1_000n : 1n)
        : dice.pick([least, least * 2n, least * dice.big(3n, 2_000n), least - 1n]);
  const terms: Wish = {
    kind,
    processors,
    tier: dice.happens(3) ? 5 : dice.happens(75) ? 0 : dice.int(1, 4),
    regions: dice.happens(2) ? 0 : dice.happens(90) ? 0xffffffff : 2 ** (dice.happens(80) ? region : dice.int(0, 31)),
    minReputation: dice.happens(2) ? 10_001 : dice.happens(92) ? 0 : dice.pick([4_000, 5_000, 5_001]),
    duration,
    longestExtension: dice.pick([0, 60, 3_600, 86_400, 31_536_000 - Math.min(duration, 31_536_000)]),
    maxRate: kind === "auction" ? usual : dice.happens(5) ? usual - 1n : usual + dice.pick([0n, 1_000n]),
    deadline: dice.happens(3) ? dice.pick([299, 604_801]) : dice.pick([300, 600, 3_600, 3_600, 86_400, 604_800]),
    complexityBps: dice.happens(2) ? 40_001 : complexityBps,
    urgencyBps: dice.happens(2) ? 9_999 : urgencyBps,
    bidDeposit: kind === "auction" ? deposit(dice) : dice.happens(2) ? 10_000_000n : 0n,
  };
  if (terms.maxRate < 0n) terms.maxRate = 0n;
  return { job, mint, class: id, ...(kind === "direct" && { node }), terms, ...(price && { price }) };
}

/** One that is free, mostly. */
function nameOf(dice: Dice, world: ModelWorld): JobName {
  const any = () => ({ client: dice.int(0, actors.length - 1), id: dice.int(0, mostJobs - 1) });
  for (let i = 0; i < 5; i++) {
    const name = any();
    if (!world.job(name)) return name;
  }
  return any();
}

const deposit = (dice: Dice) =>
  dice.happens(4)
    ? dice.pick([9_999_999n, 10_000_000_001n])
    : dice.pick([10_000_000n, 1_000_000_007n, 10_000_000_000n]);

/** A dollar or so for one $IO; every fourth price has something wrong or is at a limit. */
export function priceOf(dice: Dice): Price {
  const exponent = dice.pick([-8, -8, -5, -12]);
  const price = dice.big(10n ** BigInt(-exponent) / 10n, 10n ** BigInt(-exponent) * 3n);
  const good = { price, confidence: dice.pick([0n, price / 1_000n, price / 100n]), exponent, age: dice.int(0, 60) };
  if (dice.happens(75)) return good;
  const others: Partial<Price>[] = [
    ...[{ age: 61 }, { age: -1 }, { age: 60 }, { confidence: price / 100n + 1n }, { price: 0n }, { price: -1n }],
    ...[{ exponent: -13 }, { exponent: 1 }],
    ...(["partial", "feed", "owner", "data"] as const).map((flaw) => ({ flaw })),
  ];
  return { ...good, ...dice.pick(others) };
}
