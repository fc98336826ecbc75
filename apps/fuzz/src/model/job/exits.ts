/** How a job ends: by its client, its operator, or by anyone once it is due. */
import type { JobAction } from "../../actions.ts";
import { Judgement, missing } from "../verdict.ts";
import type { ModelWorld } from "../world.ts";
import { forfeit } from "./bids.ts";
import type { Job } from "./job.ts";
import type { Exit, Side } from "./terms.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

/** What a running job would end as if a side left now. */
export function leaving(world: ModelWorld, job: Job, side: Side): Exit {
  const { now, rules } = world;
  if (job.isComplete(now, rules)) return "complete";
  if (job.isSilent(world.moment(), rules)) return "silent";
  if (side === "node") return "stopped";
  return now < job.startedAt + rules.trial ? "trial" : "cancelled";
}

export function cancelJob(world: ModelWorld, { job: name, by }: Of<"cancelJob">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const judgement = new Judgement().refuse(by !== name.client, "NotClient");
  if (job.status === "posted" || job.status === "awarded") {
    return judgement.change(() => conclude(world, job, "withdrawn"));
  }
  if (job.status === "assigned") return judgement.change(() => conclude(world, job, "cancelledAssigned"));
  if (job.status !== "running") return judgement.refuse(true, "WrongJobStatus");
  const exit = leaving(world, job, "client");
  // Beyond the end it is complete or silent, and until one of them is sure nothing.
  const isUnsure = world.now >= job.endsAt && exit !== "complete" && exit !== "silent";
  return judgement.refuse(isUnsure, "JobNotComplete").change(() => conclude(world, job, exit));
}

export function stop(world: ModelWorld, { job: name, by }: Of<"stop">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const judgement = new Judgement()
    .refuse(job.node === undefined, "WrongNode")
    .refuse(by !== job.operator, "NotOperator");
  if (job.status === "assigned") return judgement.change(() => conclude(world, job, "notStarted"));
  if (job.status !== "running") return judgement.refuse(true, "WrongJobStatus");
  return judgement.change(() => conclude(world, job, leaving(world, job, "node")));
}

export function finish(world: ModelWorld, { job: name }: Of<"finish">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const isRunning = job.status === "running";
  return new Judgement()
    .refuse(!isRunning, "WrongJobStatus")
    .refuse(isRunning && !job.isComplete(world.now, world.rules), "JobNotComplete")
    .change(() => conclude(world, job, "complete"));
}

export function expire(world: ModelWorld, { job: name }: Of<"expire">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const exit = expiry(world, job);
  if (exit === "wrong") return new Judgement().refuse(true, "WrongJobStatus");
  return new Judgement().refuse(exit === undefined, "DeadlineNotPassed").change(() => {
    if (exit === "notAccepted") forfeit(world, { job: name, node: job.node! });
    conclude(world, job, exit!);
  });
}

/** What the time that has passed makes of a job: nothing yet, or an exit. */
function expiry(world: ModelWorld, job: Job): Exit | "wrong" | undefined {
  const { now, rules } = world;
  switch (job.status) {
    case "posted":
      return now >= job.deadline + (job.best ? rules.awardTime : 0) ? "noTaker" : undefined;
    case "awarded":
      return job.isPhaseOver(world.moment(), rules) ? "notAccepted" : undefined;
    case "assigned":
      return job.isPhaseOver(world.moment(), rules) ? "notStarted" : undefined;
    case "running": {
      const exit = leaving(world, job, "node");
      return exit === "stopped" ? undefined : exit;
    }
    default:
      return "wrong";
  }
}

/** A job ends: processors are free, what is owed is fixed, the node's reputation moves. */
export function conclude(world: ModelWorld, job: Job, exit: Exit): void {
  const hasRun = job.status === "running";
  release(world, job);
  settle(world, job, exit);
  job.status = hasRun ? "ended" : "refunded";
  job.finalAt = world.now + (hasRun ? world.rules.disputeTime : 0);
  count(world, job, exit);
}

/** The node serves it no more. */
export function release(world: ModelWorld, job: Job): void {
  if (job.status === "assigned" || job.status === "running") world.nodes[job.node!]!.free += job.wish.processors;
  if (job.status === "running") world.classes[job.class]!.unhire(job, world.now);
}

/** A rating has released the node's bond: no later decision moves it. */
export function settle(world: ModelWorld, job: Job, exit: Exit): void {
  const { billed, bondTo } = job.bill(exit, world.rules);
  job.exit = exit;
  job.billed = billed;
  if (job.stars === undefined || job.bondTo !== "node") job.bondTo = bondTo;
  world.exits.set(exit, (world.exits.get(exit) ?? 0) + 1);
}

export function count({ nodes, now, rules }: ModelWorld, job: Job, exit: Exit): void {
  if (exit === "complete") nodes[job.node!]!.reputation.complete(job.cost >= rules.bigCost[job.mint], now, rules);
  if (exit === "notStarted" || exit === "stopped" || exit === "silent") {
    nodes[job.node!]!.reputation.fail(now, rules);
  }
}
