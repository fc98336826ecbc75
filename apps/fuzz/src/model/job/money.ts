/** Costs, fees, and the table of exits (economics, section 5), as fractions that are rounded once. */
import { Fraction } from "../fraction.ts";
import { bps, hourSecs, type Rules } from "../rules.ts";
import type { Job } from "./job.ts";
import type { Exit, Mint, Side } from "./terms.ts";

/** Basis points as they were at posting. */
export interface Rates {
  client: bigint;
  clientUsdc: bigint;
  /** Both of the supplier's. */
  supplier: bigint;
}

export function feesOf(mint: Mint, { clientFee, supplierFee, clientUsdcFee, supplierUsdcFee }: Rules): Rates {
  const isUsdc = mint === "usdc";
  return {
    client: clientFee,
    clientUsdc: isUsdc ? clientUsdcFee : 0n,
    supplier: supplierFee + (isUsdc ? supplierUsdcFee : 0n),
  };
}

/** Rate an hour times seconds, rounded down. */
export const earned = (rate: bigint, secs: number): bigint =>
  new Fraction(rate * BigInt(secs), BigInt(hourSecs)).floor();

/** A part, rounded up. */
export const roundedUp = (amount: bigint, part: bigint): bigint => new Fraction(amount * part, bps).ceil();

export function supplierFee(amount: bigint, { supplier }: Rates): bigint {
  return smaller(roundedUp(amount, supplier), amount);
}

export interface Bill {
  billed: bigint;
  /** The client's reservation and facilitation fee. */
  clientFee: bigint;
  usdcFee: bigint;
  bondTo: Side | undefined;
}

/** What is billed, what the client's reservation fee is taken of, and who gets the bond, by exit. */
export function bill(exit: Exit, job: Job, { leastBilled }: Rules): Bill {
  const { rate, cost, rates } = job;
  const served = smaller(earned(rate, job.served()), cost);
  const anHour = smaller(earned(rate, leastBilled), cost);
  const sure = job.served() < leastBilled ? 0n : served;
  const rows: Record<Exit, [billed: bigint, reserved: bigint, bondTo: Side | undefined]> = {
    noTaker: [0n, 0n, undefined],
    withdrawn: [0n, 0n, undefined],
    notAccepted: [0n, 0n, undefined],
    cancelledAssigned: [0n, 0n, "node"],
    notStarted: [0n, 0n, "client"],
    trial: [served, served, "node"],
    cancelled: [larger(served, anHour), cost, "node"],
    complete: [cost, cost, "node"],
    stopped: [sure, sure, "client"],
    silent: [sure, sure, "client"],
    resolved: [job.billed, job.billed, job.wonBy],
  };
  const [billed, reserved, bondTo] = rows[exit];
  return {
    billed,
    clientFee: roundedUp(reserved, rates.client),
    usdcFee: roundedUp(billed, rates.clientUsdc),
    bondTo,
  };
}

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const larger = (a: bigint, b: bigint) => (a > b ? a : b);
