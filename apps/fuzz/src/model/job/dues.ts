/** Who may take how much of a job now. */
import type { Rules } from "../rules.ts";
import type { Job } from "./job.ts";
import { earned, supplierFee } from "./money.ts";
import type { Side } from "./terms.ts";

/** Earnings before fees: those a day old, once a whole hour is served; all that is billed when nobody can dispute any more. */
export function matured(job: Job, now: number, { mature, leastBilled }: Rules): bigint {
  if (job.status === "ended" && (job.stars !== undefined || job.isFinal(now))) return job.billed;
  const secs = Math.min(job.heartbeat.now, job.endsAt, now - mature) - job.startedAt;
  if (secs <= 0 || job.served() < leastBilled) return job.withdrawn;
  const all = earned(job.rate, secs);
  const due = job.status === "ended" && all > job.billed ? job.billed : all;
  return due > job.withdrawn ? due : job.withdrawn;
}

/** To the payout owner in all, with the client's dispute deposit where the node has won it. */
export function payoutOf(job: Job, withdrawn: bigint, now: number): bigint {
  const isPrize = job.isFinal(now) && job.disputedBy === "client" && winner(job) === "node";
  return job.net(withdrawn) + (isPrize ? job.disputeDeposit : 0n);
}

/** To the client, or to the operator beside earnings, in all. */
export function refundOf(job: Job, side: Side, now: number, rules: Rules): bigint {
  const isFinal = job.isFinal(now);
  let due = 0n;
  if (side === "client") due = job.deposited - (isFinal ? charged(job, rules) : job.needed());
  const isSettled = isFinal || (side === "node" && job.status === "ended" && job.stars !== undefined);
  if (isSettled && job.bondTo === side) due += job.bond;
  const isPayout = side === "node" && job.disputedBy === "client";
  if (isFinal && job.disputedBy && winner(job) === side && !isPayout) due += job.disputeDeposit;
  return due;
}

/** To the treasury in all: of the client only once nothing can change, of the supplier with what he takes. */
export function feesDue(job: Job, now: number, rules: Rules) {
  if (!job.isFinal(now)) return { client: 0n, usdc: 0n, supplier: supplierFee(job.withdrawn, job.rates) };
  const { clientFee, usdcFee, billed } = job.bill(job.exit!, rules);
  return { client: clientFee, usdc: usdcFee, supplier: supplierFee(billed, job.rates) };
}

/** Billed and the client's fees. */
function charged(job: Job, rules: Rules): bigint {
  const { billed, clientFee, usdcFee } = job.bill(job.exit!, rules);
  return billed + clientFee + usdcFee;
}

/** Whose the deposit of the dispute is: the winner's, or its opener's where nobody decided. */
const winner = (job: Job) => job.wonBy ?? job.disputedBy;
