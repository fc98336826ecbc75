/** Disputes, and the rating that waives the client's. */
import type { JobAction } from "../../actions.ts";
import { Judgement, missing } from "../verdict.ts";
import type { ModelWorld } from "../world.ts";
import { count, leaving, release, settle } from "./exits.ts";
import { roundedUp } from "./money.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

export function dispute(world: ModelWorld, { job: name, by }: Of<"dispute">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules } = world;
  const isRunning = job.status === "running";
  const side = by === name.client ? "client" : "node";
  const deposit = roundedUp(job.cost, rules.disputeBps);
  const purse = world.purse(job.mint);
  return new Judgement()
    .refuse(job.node === undefined, "WrongNode")
    .refuse(side === "node" && by !== job.operator, "NotOperator")
    .refuse(!isRunning && job.status !== "ended", "WrongJobStatus")
    .refuse(job.disputedBy !== undefined, "AlreadyDisputed")
    .refuse(job.status === "ended" && job.isFinal(now), "DisputeWindowOver")
    .refuse(side === "client" && job.stars !== undefined, "DisputeWaived")
    .refuse(deposit > purse[by]!, "insufficient funds")
    .change(() => {
      if (isRunning) {
        const exit = leaving(world, job, side);
        release(world, job);
        settle(world, job, exit);
      }
      job.status = "disputed";
      job.disputedBy = side;
      job.disputedAt = now;
      job.disputeDeposit = deposit;
      purse[by]! -= deposit;
    });
}

export function resolve(world: ModelWorld, { job: name, by, billed, winner }: Of<"resolve">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules, terms } = world;
  const isDisputed = job.status === "disputed";
  return new Judgement()
    .refuse(by !== terms.resolver, "NotResolver")
    .refuse(job.node === undefined, "WrongNode")
    .refuse(by === name.client || by === job.operator, "IsParty")
    .refuse(!isDisputed, "WrongJobStatus")
    .refuse(isDisputed && now >= job.disputedAt + rules.resolveTime, "DisputeExpired")
    .refuse(billed < job.withdrawn || billed > job.cost, "DecisionOutOfBounds")
    .change(() => {
      job.wonBy = winner;
      job.billed = billed;
      settle(world, job, "resolved");
      job.status = "ended";
      job.finalAt = now;
      if (winner === "client") world.nodes[job.node!]!.reputation.fail(now, rules);
    });
}

/** The row that stood holds; it counts for the node now, where the dispute is what ended the service. */
export function expireDispute(world: ModelWorld, { job: name }: Of<"expireDispute">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules } = world;
  const isDisputed = job.status === "disputed";
  return new Judgement()
    .refuse(job.node === undefined, "WrongNode")
    .refuse(!isDisputed, "WrongJobStatus")
    .refuse(isDisputed && now < job.disputedAt + rules.resolveTime, "DeadlineNotPassed")
    .change(() => {
      if (job.finalAt === undefined) count(world, job, job.exit!);
      job.status = "ended";
      job.finalAt = now;
    });
}

export function rate(world: ModelWorld, { job: name, by, stars }: Of<"rate">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules } = world;
  return new Judgement()
    .refuse(by !== name.client, "NotClient")
    .refuse(job.node === undefined, "WrongNode")
    .refuse(job.status !== "ended", "WrongJobStatus")
    .refuse(job.stars !== undefined, "AlreadyRated")
    .refuse(stars < 1 || stars > 5, "RatingOutOfBounds")
    .change(() => {
      job.stars = stars;
      const counts = job.exit === "complete" && job.cost >= rules.bigCost[job.mint];
      world.nodes[job.node!]!.reputation.rate(stars, counts, now, rules);
    });
}
