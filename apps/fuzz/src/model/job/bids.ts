/** An auction: bids with deposits, and the award. */
import type { JobAction } from "../../actions.ts";
import { Judgement, missing } from "../verdict.ts";
import { type ModelWorld, rentOf } from "../world.ts";
import { conclude } from "./exits.ts";
import { objections } from "./matching.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

export function placeBid(world: ModelWorld, { job: name, node: at, rate, misread }: Of<"placeBid">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { operator } = world.nodes[at]!.terms;
  const judgement = new Judgement()
    .refuse(world.isPaused(), "Paused")
    .refuse(misread !== 0, "JobReposted")
    .refuse(job.status !== "posted", "WrongJobStatus")
    .refuse(job.wish.kind !== "auction", "NotAnAuction")
    .refuse(world.now >= job.deadline, "DeadlinePassed")
    .refuse(rate > job.wish.maxRate, "OverMaxRate")
    .refuse(job.costAt(rate) < job.minCost, "JobTooSmall")
    .refuse(job.bids.has(at), "AccountExists");
  for (const name of objections(world, job, at)) judgement.refuse(true, name);
  return judgement.change(() => {
    const deposit = job.wish.bidDeposit;
    job.bids.set(at, { rate, deposit });
    world.lamports[operator]! -= rentOf("bid") + deposit;
    if (!job.best || rate < job.best.rate) job.best = { node: at, rate };
  });
}

/** The best stays while the job waits, the awarded one until its node has accepted or failed. */
export function withdrawBid(world: ModelWorld, { job: name, node, by }: Of<"withdrawBid">): Judgement {
  const job = world.job(name);
  const bid = job?.bids.get(node);
  if (!job || !bid) return new Judgement().refuse(true, missing);
  const { operator } = world.nodes[node]!.terms;
  const isPosted = job.status === "posted";
  return new Judgement()
    .refuse(isPosted && by !== operator, "NotBidder")
    .refuse(isPosted && job.best?.node === node, "BidIsBest")
    .refuse(job.status === "awarded" && job.node === node, "BidIsAwarded")
    .change(() => {
      job.bids.delete(node);
      world.lamports[operator]! += rentOf("bid") + bid.deposit;
    });
}

/** The client's choice before the deadline; in the 20 minutes after it the best, by anyone. */
export function award(world: ModelWorld, { job: name, node, by, maxRate }: Of<"award">): Judgement {
  const { now, rules } = world;
  const job = world.job(name);
  const bid = job?.bids.get(node);
  if (!job || !bid) return new Judgement().refuse(true, missing);
  const isEligible = objections(world, job, node).length === 0;
  const isEarly = now < job.deadline;
  return new Judgement()
    .refuse(job.status !== "posted", "WrongJobStatus")
    .refuse(bid.rate > maxRate, "BidTooDear")
    .refuse(isEarly && by !== name.client, "NotClient")
    .refuse(isEarly && !isEligible, "NodeNotEligible")
    .refuse(!isEarly && job.best?.node !== node, "BidIsNotBest")
    .refuse(now >= job.deadline + rules.awardTime, "DeadlinePassed")
    .change(() => {
      job.node = node;
      if (!isEligible) {
        conclude(world, job, "notAccepted");
        return;
      }
      job.status = "awarded";
      job.rate = bid.rate;
      job.phase = world.moment();
    });
}

/** The deposit of a winner who does not keep its word is the client's; the rent stays its own. */
export function forfeit(world: ModelWorld, { job: name, node }: Pick<Of<"withdrawBid">, "job" | "node">): void {
  const bid = world.job(name)!.bids.get(node)!;
  world.lamports[name.client]! += bid.deposit;
  bid.deposit = 0n;
}
