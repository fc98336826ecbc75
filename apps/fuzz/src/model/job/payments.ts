/** How money leaves a job: to whom it belongs, by whoever asks. */
import type { JobAction } from "../../actions.ts";
import { Judgement, missing } from "../verdict.ts";
import { type ModelWorld, rentOf } from "../world.ts";
import { feesDue, matured, payoutOf, refundOf } from "./dues.ts";
import type { Job } from "./job.ts";
import { jobKey, type Status } from "./terms.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

export function withdrawEarnings(world: ModelWorld, { job: name, to }: Of<"withdrawEarnings">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const payee = world.nodes[job.node ?? 0]!.terms.payoutOwner;
  const judgement = refuseStatus(job, ["running", "ended"])
    .refuse(job.node === undefined, "WrongNode")
    .refuse(to !== undefined && to !== payee, "NotTokenOwner");
  if (judgement.refusals.size) return judgement;
  const all = matured(job, world.now, world.rules);
  const amount = payoutOf(job, all, world.now) - job.paid.payout;
  return judgement.refuse(amount === 0n, "NothingToWithdraw").change(() => {
    job.withdrawn = all;
    job.paid.payout += amount;
    world.purse(job.mint)[payee]! += amount;
  });
}

export function withdrawRefund(world: ModelWorld, { job: name, side, to }: Of<"withdrawRefund">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const payee = side === "client" ? name.client : job.operator;
  const judgement = refuseStatus(job, ["awarded", "assigned", "running", "ended", "refunded"]).refuse(
    payee === undefined || (to !== undefined && to !== payee),
    "NotTokenOwner",
  );
  if (judgement.refusals.size || payee === undefined) return judgement;
  const taker = side === "client" ? "client" : "operator";
  const amount = refundOf(job, side, world.now, world.rules) - job.paid[taker];
  return judgement.refuse(amount <= 0n, "NothingToWithdraw").change(() => {
    job.paid[taker] += amount;
    world.purse(job.mint)[payee]! += amount;
  });
}

export function sweepFees(world: ModelWorld, { job: name }: Of<"sweepFees">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const judgement = refuseStatus(job, ["running", "ended"]);
  if (judgement.refusals.size) return judgement;
  const due = feesDue(job, world.now, world.rules);
  const { swept } = job;
  const isNothing = due.client === swept.client && due.usdc === swept.usdc && due.supplier === swept.supplier;
  return judgement.refuse(isNothing, "NothingToWithdraw").change(() => sweep(world, job));
}

/** Everybody must have what is his; what is left are fees and donations. */
export function closeJob(world: ModelWorld, { job: name }: Of<"closeJob">): Judgement {
  const job = world.job(name);
  if (!job) return new Judgement().refuse(true, missing);
  const { now, rules } = world;
  const judgement = refuseStatus(job, ["ended", "refunded"]).refuse(job.bids.size > 0, "BidsOpen");
  if (judgement.refusals.has("WrongJobStatus")) return judgement;
  const { paid } = job;
  const isPaid =
    paid.payout === payoutOf(job, job.billed, now) &&
    paid.client === refundOf(job, "client", now, rules) &&
    paid.operator === refundOf(job, "node", now, rules);
  return judgement
    .refuse(!job.isFinal(now) || now <= job.postedAt, "JobNotFinal")
    .refuse(!isPaid, "JobOwesMoney")
    .change(() => {
      sweep(world, job);
      world.treasury[job.mint].balance += job.left();
      world.lamports[name.client]! += rentOf("job") + rentOf("vault");
      world.jobs.delete(jobKey(name));
    });
}

export function donateToJob(world: ModelWorld, { job: name, by, amount }: Of<"donateToJob">): Judgement {
  const job = world.job(name);
  return new Judgement().refuse(!job, "InvalidAccountData").change(() => {
    job!.donated += amount;
    world.purse(job!.mint)[by]! -= amount;
  });
}

function sweep(world: ModelWorld, job: Job): void {
  const treasury = world.treasury[job.mint];
  const due = feesDue(job, world.now, world.rules);
  for (const source of ["client", "usdc", "supplier"] as const) {
    const more = due[source] - job.swept[source];
    job.swept[source] += more;
    treasury[source] += more;
    treasury.balance += more;
  }
}

function refuseStatus(job: Job, among: Status[]): Judgement {
  return new Judgement().refuse(!among.includes(job.status), "WrongJobStatus");
}
