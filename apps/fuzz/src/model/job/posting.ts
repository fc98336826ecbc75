/** A job is posted: its terms, its rate, and what the client pays in. */
import type { JobAction } from "../../actions.ts";
import { Fraction } from "../fraction.ts";
import type { Rules } from "../rules.ts";
import { Judgement } from "../verdict.ts";
import { type ModelWorld, rentOf } from "../world.ts";
import { Job } from "./job.ts";
import { jobKey, type Price, type Wish } from "./terms.ts";

type Post = Extract<JobAction, { kind: "post" }>;

export function post(world: ModelWorld, action: Post): Judgement {
  const { job: name, mint, terms } = action;
  const { rules, now } = world;
  const judgement = refuseTerms(new Judgement(), terms, rules)
    .refuse(world.isPaused(), "Paused")
    .refuse(world.jobs.has(jobKey(name)), "AccountExists");
  const job = new Job(name, mint, action.class, terms, now, rules);
  const rate = firstRate(world, action, judgement);
  if (rate === undefined) return judgement;
  job.rate = rate;
  job.node = terms.kind === "direct" ? action.node : undefined;
  job.deposited = job.needed();
  const purse = world.purse(mint);
  return judgement
    .refuse(rate > terms.maxRate, "OverMaxRate")
    .refuse(job.cost < job.minCost, "JobTooSmall")
    .refuse(job.deposited > purse[name.client]!, "insufficient funds")
    .change(() => {
      purse[name.client]! -= job.deposited;
      world.lamports[name.client]! -= rentOf("job") + rentOf("vault");
      world.jobs.set(jobKey(name), job);
    });
}

function refuseTerms(judgement: Judgement, terms: Wish, rules: Rules): Judgement {
  const within = (value: number | bigint, [least, most]: readonly [number | bigint, number | bigint]) =>
    value >= least && value <= most;
  const { kind, bidDeposit } = terms;
  const isPossible = within(terms.tier, [0, 4]) && terms.regions !== 0 && within(terms.minReputation, [0, 10_000]);
  const isTimed = terms.duration >= rules.jobTime[0] && terms.duration + terms.longestExtension <= rules.jobTime[1];
  const isPriced = within(terms.complexityBps, rules.complexity) && within(terms.urgencyBps, rules.urgency);
  const isDeposit = kind === "auction" ? within(bidDeposit, rules.bidDeposit) : bidDeposit === 0n;
  return judgement
    .refuse(!within(terms.processors, [1, rules.mostProcessors]), "ProcessorsOutOfBounds")
    .refuse(!isPossible, "RequirementImpossible")
    .refuse(!isTimed, "JobTimeOutOfBounds")
    .refuse(!within(terms.deadline, rules.postTime), "DeadlineOutOfBounds")
    .refuse(!isDeposit, "BidDepositOutOfBounds")
    .refuse(kind === "market" && !isPriced, "PriceFactorOutOfBounds");
}

/** The asking rate, the class's, or in an auction the client's maximum for now. */
function firstRate(world: ModelWorld, action: Post, judgement: Judgement): bigint | undefined {
  const { mint, terms, node, price } = action;
  if (terms.kind === "auction") return terms.maxRate;
  if (terms.kind === "direct") {
    const { class: ofClass, asking } = world.nodes[node!]!.terms;
    judgement.refuse(ofClass !== action.class, "WrongClass").refuse(asking[mint] === 0n, "NotOffered");
    return asking[mint] * BigInt(terms.processors);
  }
  const { processors, complexityBps, urgencyBps } = terms;
  const inUsd = world.classes[action.class]!.marketRate(processors, complexityBps, urgencyBps).ceil();
  if (mint === "usdc") return inUsd;
  if (!price) {
    judgement.refuse(true, "PriceMissing");
    return undefined;
  }
  refusePrice(judgement, price, world.rules);
  return judgement.refusals.size ? undefined : inIo(inUsd, price);
}

/** A price that does not count. */
export function refusePrice(
  judgement: Judgement,
  { price, confidence, exponent, age, flaw }: Price,
  rules: Rules,
): void {
  judgement
    .refuse(flaw !== undefined, "WrongPriceAccount")
    .refuse(price <= 0n || exponent < -12 || exponent > 0, "PriceUnusable")
    .refuse(age < 0 || age > rules.priceAge, "PriceStale")
    .refuse(confidence * 10_000n > price * rules.priceConfidence, "PriceUncertain");
}

/** Micro-USD in base units of $IO, of which a hundred are a millionth, at the lowest price that the oracle thinks possible. */
function inIo(microUsd: bigint, { price, confidence, exponent }: Price): bigint {
  return new Fraction(microUsd * 100n * 10n ** BigInt(-exponent), price - confidence).ceil();
}
