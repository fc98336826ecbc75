/** Jobs: what service costs, and who gets what at each exit. Amounts are base units of the job's mint. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { BPS, DISPUTE_DEPOSIT_BPS, HOUR_SECS, MIN_BILLED_SECS, TRIAL_SECS } from "../constants.ts";
import { mulDiv, u64, ZERO } from "./integer.ts";

const roundsUp = BPS.subn(1);
const most = new BN(1).shln(64).subn(1);

/** Why a job ended, in the order of the program's bytes. The first is a job that goes on; an expired dispute ends as one of the others. */
export const EXITS = [
  "none",
  "noTaker",
  "withdrawn",
  "notAccepted",
  "cancelledAssigned",
  "notStarted",
  "trial",
  "cancelled",
  "complete",
  "stopped",
  "silent",
  "resolved",
] as const;

/** Why a job ended: `"complete"`, `"silent"`, ... */
export type Exit = (typeof EXITS)[number];

/** The parties of a job. */
export type Side = "client" | "node";

/** Fees in basis points as a job remembers them from its posting: each side's reservation, and its facilitation, which is 0 in $IO. */
export interface FeeRates {
  clientBps: number;
  supplierBps: number;
  clientUsdcBps: number;
  supplierUsdcBps: number;
}

/** What was agreed and served. */
export interface Served {
  /** For the whole job per hour. */
  rate: BN;
  /** What the whole duration earns. */
  cost: BN;
  /** From the start to the last heartbeat, at most to the end. */
  servedSecs: BN;
  /** What the resolver says is billed; it counts for `"resolved"` only. */
  resolvedBilled: BN;
  /** Whom the resolver names for the bond, `null` before that; it counts for `"resolved"` only. */
  resolvedBondTo: Side | null;
}

/** A job's deposit divided: `clientFee + clientUsdcFee + supplierFee + refund + pay` is the deposit, and `pay + supplierFee` what is billed. */
export interface Split {
  billed: BN;
  /** The client's reservation fee. */
  clientFee: BN;
  /** The client's facilitation fee. */
  clientUsdcFee: BN;
  /** Both fees of the supplier. */
  supplierFee: BN;
  /** Back to the client. */
  refund: BN;
  /** To the node's payout owner. */
  pay: BN;
  /** `null` where no bond was given yet. */
  bondTo: Side | null;
}

/** What so many seconds earn, rounded down: `floor(ratePerHour * secs / 3600)`. That of the whole duration is the job's cost. @throws {RangeError} */
export function earned(ratePerHour: BN, secs: BN | number): BN {
  return mulDiv(ratePerHour, u64(toBN(secs, "secs")), HOUR_SECS, "down");
}

/** A fee, rounded up. For `bps` above 10,000, which no bounds let through, it stops at what 64 bits hold. */
export function fee(amount: BN, bps: number): BN {
  return BN.min(amount.muln(bps).add(roundsUp).div(BPS), most);
}

/** What the client deposits: the cost and his fees on all of it. @throws {RangeError} where that does not fit 64 bits */
export function deposit(cost: BN, rates: FeeRates): BN {
  return u64(cost.add(fee(cost, rates.clientBps)).add(fee(cost, rates.clientUsdcBps)));
}

/** Both fees of the supplier on what he earned: rounded up once, so that a unit more earned never pays less; at most the amount. */
export function supplierFee(amount: BN, rates: FeeRates): BN {
  return BN.min(fee(amount, rates.supplierBps + rates.supplierUsdcBps), amount);
}

/** The reservation's part of `supplierFee`; facilitation is the rest. */
export function supplierReservation(amount: BN, rates: FeeRates): BN {
  return BN.min(fee(amount, rates.supplierBps), supplierFee(amount, rates));
}

/** What the payout owner gets of an amount earned. */
export function net(amount: BN, rates: FeeRates): BN {
  return amount.sub(supplierFee(amount, rates));
}

/** What the node deposits to take a job, rounded up. */
export function bond(cost: BN, bondBps: number): BN {
  return fee(cost, bondBps);
}

/** What either side deposits to dispute: 1 % of the cost, rounded up. */
export function disputeDeposit(cost: BN): BN {
  return fee(cost, DISPUTE_DEPOSIT_BPS.toNumber());
}

/** Whether a job's rate makes its hours count as hired; `minCost` is the least cost of a job. */
export function hires(ratePerHour: BN, minCost: BN): boolean {
  return ratePerHour.gte(minCost);
}

/** The exit of a running job that its client cancels at `at` (unix seconds): the first 10 minutes are a trial. */
export function cancelExit(startedAt: BN | number, at: BN | number): "trial" | "cancelled" {
  return toBN(at, "at").sub(toBN(startedAt, "startedAt")).lt(TRIAL_SECS) ? "trial" : "cancelled";
}

/** What an exit makes of a job: what is billed, what the client's reservation fee is taken of, whose the bond is. */
type Row = [billed: BN, reserved: BN, bondTo: Side | null];

/**
 * Who gets what of a job's deposit, and the bond, by the table of exits.
 * @throws {RangeError} for `"none"`, where the job goes on; where the resolver bills more than the cost or names nobody; where a
 * result does not fit 64 bits
 */
export function settle(exit: Exit, job: Served, rates: FeeRates): Split {
  const [billed, reserved, bondTo] = rowOf(exit, job);
  if (billed.gt(job.cost)) throw new RangeError(`billed: ${billed} is above the cost of ${job.cost}`);
  const [clientFee, clientUsdcFee] = [fee(reserved, rates.clientBps), fee(billed, rates.clientUsdcBps)];
  return {
    billed,
    clientFee,
    clientUsdcFee,
    supplierFee: supplierFee(billed, rates),
    refund: deposit(job.cost, rates).sub(billed).sub(clientFee).sub(clientUsdcFee),
    pay: net(billed, rates),
    bondTo,
  };
}

function rowOf(exit: Exit, { rate, cost, servedSecs, resolvedBilled, resolvedBondTo }: Served): Row {
  const bySecond = BN.min(earned(rate, servedSecs), cost);
  const afterAnHour = servedSecs.lt(MIN_BILLED_SECS) ? ZERO : bySecond;
  switch (exit) {
    case "none":
      throw new RangeError("exit: a job that goes on is not settled");
    case "noTaker":
    case "withdrawn":
    case "notAccepted":
      return [ZERO, ZERO, null];
    case "cancelledAssigned":
      return [ZERO, ZERO, "node"];
    case "notStarted":
      return [ZERO, ZERO, "client"];
    case "trial":
      return [bySecond, bySecond, "node"];
    case "cancelled":
      return [BN.max(bySecond, BN.min(earned(rate, MIN_BILLED_SECS), cost)), cost, "node"];
    case "complete":
      return [cost, cost, "node"];
    case "stopped":
    case "silent":
      return [afterAnHour, afterAnHour, "client"];
    case "resolved":
      if (resolvedBondTo === null) throw new RangeError("resolvedBondTo: the resolver names nobody");
      return [resolvedBilled, resolvedBilled, resolvedBondTo];
  }
}
