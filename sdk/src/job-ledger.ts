/** Who may take how much out of the vault of a job: a second witness of the program's own ledger. */
import BN from "bn.js";
import type { Job } from "./accounts/job.ts";
import { toBN } from "./borsh/number.ts";
import { MATURE_SECS, MIN_BILLED_SECS } from "./constants.ts";
import { type JobAction, outcomesOf } from "./job-table.ts";
import { ZERO } from "./math/integer.ts";
import { deposit, earned, net, type Side, type Split, settle, supplierFee, supplierReservation } from "./math/job.ts";

/** Base units that each would be paid now; 0 also where the state of the job refuses it, as in a dispute. */
export interface JobLedger {
  /** By `withdrawEarnings`, to the node's payout owner. */
  earningsDue: BN;
  /** By `withdrawRefund`, to the client: what an award or the end left over, bond and deposits. */
  refundDue: BN;
  /** By `withdrawRefund`, to the operator: bond and deposits. */
  operatorDue: BN;
  /** By `sweepFees`: client's and supplier's reservation, client's and supplier's facilitation. */
  fees: BN[];
}

/**
 * What the money of a fetched job comes to at a time (unix seconds), if nothing happens to it until then.
 * @example
 * const { earningsDue } = jobLedger(job, Math.floor(Date.now() / 1_000));
 * if (!earningsDue.isZero()) await send(withdrawEarnings({ authority, job, payoutOwner }));
 */
export function jobLedger(job: Job, at: BN | number): JobLedger {
  const now = toBN(at, "at");
  const final = isFinal(job, now);
  const split = final ? splitOf(job) : null;
  const where = (action: JobAction, due: () => BN) => (outcomesOf(job.status, action).length ? due() : ZERO);
  return {
    earningsDue: where("withdrawEarnings", () => more(supplierDue(job, now, final), job.supplierTaken)),
    refundDue: where("withdrawRefund", () => more(refundOf("client", job, split), job.clientTaken)),
    operatorDue: where("withdrawRefund", () => more(refundOf("node", job, split), job.operatorTaken)),
    fees: outcomesOf(job.status, "sweepFees").length ? feesDue(job, split) : [ZERO, ZERO, ZERO, ZERO],
  };
}

/** What is due beyond what was taken. */
const more = (due: BN, taken: BN): BN => BN.max(due.sub(taken), ZERO);

const isFinal = ({ status, finalAt }: Job, now: BN): boolean =>
  (status === "ended" || status === "refunded") && now.gte(finalAt);

/** Seconds of service: from the start to the last heartbeat, never beyond the end. */
const servedSecs = ({ startedAt, heartbeatAt, endsAt }: Job): BN =>
  BN.max(BN.min(heartbeatAt, endsAt).sub(startedAt), ZERO);

/** The row of the table that ended the job, in amounts. */
function splitOf(job: Job): Split {
  const resolved = { resolvedBilled: job.billed, resolvedBondTo: job.wonBy };
  return settle(job.exit, { ...job, servedSecs: servedSecs(job), ...resolved }, job.feeRates);
}

/** Earnings before the supplier's fee: what is 24 hours old, of a node that has served an hour; all that is billed once nobody can object. */
function grossDue(job: Job, now: BN, final: boolean): BN {
  const hasEnded = job.status === "ended";
  if (hasEnded && (job.rating !== 0 || final)) return job.billed;
  const served = servedSecs(job);
  const old = BN.max(now.sub(MATURE_SECS).sub(job.startedAt), ZERO);
  const mature = served.lt(MIN_BILLED_SECS) ? ZERO : earned(job.rate, BN.min(served, old));
  return hasEnded ? BN.min(mature, job.billed) : mature;
}

/** After the fee, and with the client's deposit of a dispute that the node has won. */
function supplierDue(job: Job, now: BN, final: boolean): BN {
  const earnings = net(BN.max(job.earningsTaken, grossDue(job, now, final)), job.feeRates);
  const isPrize = final && depositGoesTo(job) === "node" && job.disputedBy === "client";
  return isPrize ? earnings.add(job.disputeDeposit) : earnings;
}

/** Who gets the deposit of the dispute, once it has ended: its winner; undecided, whose it was. */
const depositGoesTo = ({ wonBy, disputedBy }: Job): Side | null => wonBy ?? disputedBy;

/** Refund of the client; bond and deposit of either side. `split` is there once the job is final. */
function refundOf(side: Side, job: Job, split: Split | null): BN {
  const { deposited, cost, feeRates, bond, bondTo, rating, status, disputeDeposit } = job;
  const owed = split ? split.billed.add(split.clientFee).add(split.clientUsdcFee) : deposit(cost, feeRates);
  const refund = side === "client" ? deposited.sub(owed) : ZERO;
  const isRated = side === "node" && status === "ended" && rating !== 0; // lets the node's bond go, not the client's
  const hasBond = bondTo === side && (split !== null || isRated);
  const isPrize = side === "node" && job.disputedBy === "client"; // comes with its earnings
  const hasDeposit = split !== null && depositGoesTo(job) === side && !isPrize;
  return refund.add(hasBond ? bond : ZERO).add(hasDeposit ? disputeDeposit : ZERO);
}

/** The supplier's fee is one sum, of which the reservation is a part that may fall by a unit while the sum rises: its rise is what is due. */
function feesDue(job: Job, split: Split | null): BN[] {
  const amount = split?.billed ?? job.earningsTaken;
  const [client, swept, clientUsdc, sweptUsdc] = job.feesSwept as [BN, BN, BN, BN];
  const rise = more(supplierFee(amount, job.feeRates), swept.add(sweptUsdc));
  const reservation = BN.min(more(supplierReservation(amount, job.feeRates), swept), rise);
  return [
    more(split?.clientFee ?? ZERO, client),
    reservation,
    more(split?.clientUsdcFee ?? ZERO, clientUsdc),
    rise.sub(reservation),
  ];
}
