/** From the acceptance to the end: accept, start, heartbeat, extend. */
import type { JobAction } from "../../actions.ts";
import { hourSecs } from "../rules.ts";
import { Judgement, missing } from "../verdict.ts";
import type { ModelWorld } from "../world.ts";
import { spend } from "./allowances.ts";
import type { Job } from "./job.ts";
import { objections } from "./matching.ts";
import { roundedUp } from "./money.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

export function accept(world: ModelWorld, { job: name, node: at, misread }: Of<"accept">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules, nodes } = world;
  const node = nodes[at]!;
  const { kind } = job.wish;
  const isAwarded = job.status === "awarded";
  const isLate = isAwarded ? job.isPhaseOver(world.moment(), rules) : now >= job.deadline;
  const purse = world.purse(job.mint);
  const bond = roundedUp(job.cost, job.bondBps);
  const judgement = new Judgement()
    .refuse(!isAwarded && job.status !== "posted", "WrongJobStatus")
    .refuse(misread !== 0, "JobReposted")
    .refuse(isLate, "DeadlinePassed")
    .refuse((isAwarded || kind === "direct") && job.node !== at, "WrongNode")
    .refuse(!isAwarded && kind === "auction", "BidNotAwarded")
    .refuse(bond > purse[node.terms.operator]!, "insufficient funds");
  for (const name of objections(world, job, at)) judgement.refuse(true, name);
  return judgement.change(() => {
    job.status = "assigned";
    job.node = at;
    job.operator = node.terms.operator;
    job.phase = world.moment();
    job.bond = bond;
    purse[job.operator]! -= bond;
    node.free -= job.wish.processors;
  });
}

export function start(world: ModelWorld, { job: name, node }: Of<"start">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  return refuseDevice(job, node)
    .refuse(job.status !== "assigned", "WrongJobStatus")
    .refuse(job.isPhaseOver(world.moment(), world.rules), "DeadlinePassed")
    .change(() => {
      job.status = "running";
      job.startedAt = world.now;
      job.endsAt = world.now + job.duration;
      job.heartbeat = world.moment();
      world.classes[job.class]!.hire(job, world.now);
    });
}

/** Taken until silence is reached, after the end too. */
export function heartbeat(world: ModelWorld, { job: name, node }: Of<"heartbeat">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const isRunning = job.status === "running";
  return refuseDevice(job, node)
    .refuse(!isRunning, "WrongJobStatus")
    .refuse(isRunning && job.isSilent(world.moment(), world.rules), "JobIsSilent")
    .change(() => {
      job.heartbeat = world.moment();
      markHired(world, job);
    });
}

export function extend(world: ModelWorld, action: Of<"extend">): Judgement {
  const { job: name, by, secs, withOperator } = action;
  const job = world.job(name);
  const isClient = by === name.client;
  const judgement = new Judgement().refuse(!isClient && !world.allowance(name.client, by), missing);
  if (!job) return judgement.refuse(true, missing);
  const { now, rules } = world;
  const isRunning = job.status === "running";
  const isOver = isRunning && (now >= job.endsAt || job.isSilent(world.moment(), rules));
  const isTimed = secs > 0 && job.duration + secs <= rules.jobTime[1];
  judgement
    .refuse(withOperator && job.operator === undefined, "NotOperator")
    .refuse(!isRunning, "WrongJobStatus")
    .refuse(isOver, "JobIsOver")
    .refuse(!isTimed, "JobTimeOutOfBounds")
    .refuse(!withOperator && secs > job.extensionLeft, "ExtensionTooLong");
  if (judgement.refusals.size) return judgement;

  const before = job.needed();
  job.duration += secs;
  const more = job.needed() - before;
  job.duration -= secs;
  const purse = world.purse(job.mint);
  judgement.refuse(more > purse[name.client]!, "insufficient funds");
  const spent = isClient ? undefined : spend(world, job, by, more, judgement);
  return judgement.change(() => {
    job.duration += secs;
    job.endsAt += secs;
    job.extensionLeft = Math.max(job.extensionLeft - secs, 0);
    job.deposited += more;
    purse[name.client]! -= more;
    spent?.();
  });
}

function refuseDevice(job: Job, node: number): Judgement {
  return new Judgement().refuse(job.node === undefined, "WrongNode").refuse(node !== (job.node ?? 0), "NotDevice");
}

/**
 * The hour that runs counts as hired where the job runs in it, and so does the one before; not in the trial, nor where it pays
 * too little.
 */
function markHired({ now, terms, nodes, rules }: ModelWorld, job: Job): void {
  if (job.rate < job.minCost || now < job.startedAt + rules.trial) return;
  const hour = Math.floor((now - terms.startedAt) / hourSecs);
  for (const one of [hour - 1, hour]) {
    const began = terms.startedAt + one * hourSecs;
    if (one >= 0 && job.startedAt < began + hourSecs && job.endsAt > began) nodes[job.node!]!.hired.add(one);
  }
}
