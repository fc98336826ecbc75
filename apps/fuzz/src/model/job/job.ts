import type { Rules } from "../rules.ts";
import { type Bill, bill, earned, feesOf, type Rates, roundedUp, supplierFee } from "./money.ts";
import type { Exit, JobName, Mint, Moment, Side, Status, Wish } from "./terms.ts";
import { isOver } from "./terms.ts";

export interface ModelBid {
  rate: bigint;
  /** Lamports beyond the rent. */
  deposit: bigint;
}

/** One job, with its own money. Nodes and actors are places in the cast. */
export class Job {
  readonly name: JobName;
  readonly mint: Mint;
  readonly class: number;
  readonly wish: Wish;
  readonly rates: Rates;
  readonly bondBps: bigint;
  readonly minCost: bigint;
  readonly postedAt: number;
  readonly deadline: number;
  status: Status = "posted";
  exit: Exit | undefined;
  node: number | undefined;
  operator: number | undefined;
  /** By node. */
  readonly bids = new Map<number, ModelBid>();
  best: { node: number; rate: bigint } | undefined;
  rate = 0n;
  duration: number;
  extensionLeft: number;
  /** When it was awarded, or assigned. */
  phase: Moment | undefined;
  startedAt = 0;
  endsAt = 0;
  heartbeat: Moment = { now: 0, slot: 0n };
  finalAt: number | undefined;
  disputedBy: Side | undefined;
  disputedAt = 0;
  wonBy: Side | undefined;
  bondTo: Side | undefined;
  stars: number | undefined;
  billed = 0n;
  /** What came in from client and operator, and by the dispute. */
  deposited = 0n;
  bond = 0n;
  disputeDeposit = 0n;
  /** What strangers sent. */
  donated = 0n;
  /** Earnings, before fees, of which the net part was paid. */
  withdrawn = 0n;
  /** What left: to the payout owner, the client, the operator and the treasury. */
  readonly paid = { payout: 0n, client: 0n, operator: 0n };
  readonly swept = { client: 0n, usdc: 0n, supplier: 0n };

  constructor(name: JobName, mint: Mint, ofClass: number, wish: Wish, now: number, rules: Rules) {
    this.name = name;
    this.mint = mint;
    this.class = ofClass;
    this.wish = wish;
    this.rates = feesOf(mint, rules);
    this.bondBps = rules.bondBps;
    this.minCost = rules.minCost[mint];
    this.postedAt = now;
    this.deadline = now + wish.deadline;
    this.duration = wish.duration;
    this.extensionLeft = wish.longestExtension;
  }

  costAt(rate: bigint): bigint {
    return earned(rate, this.duration);
  }

  get cost(): bigint {
    return this.costAt(this.rate);
  }

  /** The cost and the client's fees on it. */
  needed(): bigint {
    const { cost, rates } = this;
    return cost + roundedUp(cost, rates.client) + roundedUp(cost, rates.clientUsdc);
  }

  /** Seconds from the start to the last heartbeat, at most to the end. */
  served(): number {
    return Math.max(Math.min(this.heartbeat.now, this.endsAt) - this.startedAt, 0);
  }

  isSilent(at: Moment, rules: Rules): boolean {
    return isOver(at, this.heartbeat, rules.silence, rules.silenceSlots);
  }

  isPhaseOver(at: Moment, rules: Rules): boolean {
    return this.phase !== undefined && isOver(at, this.phase, rules.startTime, rules.startSlots);
  }

  isComplete(now: number, rules: Rules): boolean {
    return now >= this.endsAt && this.heartbeat.now >= this.endsAt - rules.completeTime;
  }

  isFinal(now: number): boolean {
    const isOut = this.status === "ended" || this.status === "refunded";
    return isOut && this.finalAt !== undefined && now >= this.finalAt;
  }

  /** What the job comes to by a row of the table of exits. */
  bill(exit: Exit, rules: Rules): Bill {
    return bill(exit, this, rules);
  }

  /** What has not left the vault yet. */
  left(): bigint {
    const { paid, swept } = this;
    const gone = paid.payout + paid.client + paid.operator + swept.client + swept.usdc + swept.supplier;
    return this.deposited + this.bond + this.disputeDeposit + this.donated - gone;
  }

  /** What the payout owner has of so much earned. */
  net(amount: bigint): bigint {
    return amount - supplierFee(amount, this.rates);
  }
}
