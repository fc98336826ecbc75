/** One job's money by economics.md, section 5, reckoned here and not by the SDK. Base units of its money, times in seconds. */
import type { Exit, Side } from "@io-net/sdk";

const hour = 3_600n;
const trial = 600;

const up = (amount: bigint, bps: bigint): bigint => (amount * bps + 9_999n) / 10_000n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What each got of what was paid in. */
export interface OwnOutcome {
  billed: bigint;
  client: bigint;
  /** The operator of the node, who is its payout owner too. */
  operator: bigint;
  /** Client's and supplier's reservation, client's and supplier's facilitation. */
  fees: [bigint, bigint, bigint, bigint];
}

export class OwnJob {
  /** Per hour for the whole job. */
  rate: bigint;
  /** Seconds agreed. */
  secs: bigint;
  start = 0;
  beat = 0;
  exit: Exit = "none";
  disputedBy: Side | undefined;
  wonBy: Side | undefined;
  paidByClient: bigint;
  bond = 0n;
  #disputeDeposit = 0n;
  #billed = 0n;
  readonly #facilitation: bigint;

  constructor(rate: bigint, hours: number, inUsdc: boolean) {
    this.rate = rate;
    this.secs = BigInt(hours) * hour;
    this.#facilitation = inUsdc ? 200n : 0n;
    this.paidByClient = this.needed;
  }

  get cost(): bigint {
    return (this.rate * this.secs) / hour;
  }

  /** The cost, and the client's fees on it. */
  get needed(): bigint {
    return this.cost + up(this.cost, 25n) + up(this.cost, this.#facilitation);
  }

  get end(): number {
    return this.start + Number(this.secs);
  }

  /** Adds seconds, and returns what the client pays for them. */
  extend(secs: number): bigint {
    const before = this.needed;
    this.secs += BigInt(secs);
    const more = this.needed - before;
    this.paidByClient += more;
    return more;
  }

  /** 5 % of the cost, from the operator. */
  takeBond(): bigint {
    this.bond = up(this.cost, 500n);
    return this.bond;
  }

  /** 1 % of it, from who disputes. */
  dispute(side: Side): bigint {
    this.disputedBy = side;
    this.#disputeDeposit = up(this.cost, 100n);
    return this.#disputeDeposit;
  }

  resolve(billed: bigint, winner: Side): void {
    this.exit = "resolved";
    this.#billed = billed;
    this.wonBy = winner;
  }

  /** The client leaves a running job. */
  leftAt(at: number): Exit {
    return at - this.start < trial ? "trial" : "cancelled";
  }

  /** The end of it: all that was paid in is shared out. */
  outcome(): OwnOutcome {
    const [billed, reserved] = this.#bill();
    const fees: OwnOutcome["fees"] = [up(reserved, 25n), up(billed, 25n), up(billed, this.#facilitation), 0n];
    const [client, operator] = this.#deposits();
    return {
      billed,
      client: this.paidByClient - billed - fees[0] - fees[2] + client,
      operator: billed - fees[1] + operator,
      fees,
    };
  }

  /** What is billed, and what the client's reservation fee is taken of. */
  #bill(): [billed: bigint, reserved: bigint] {
    const served = BigInt(Math.max(0, Math.min(this.beat, this.end) - this.start));
    const bySecond = least((this.rate * served) / hour, this.cost);
    switch (this.exit) {
      case "complete":
        return [this.cost, this.cost];
      case "cancelled": {
        const anHour = least(this.rate, this.cost);
        return [bySecond > anHour ? bySecond : anHour, this.cost];
      }
      case "trial":
        return [bySecond, bySecond];
      case "stopped":
      case "silent":
        return served < hour ? [0n, 0n] : [bySecond, bySecond];
      case "resolved":
        return [this.#billed, this.#billed];
      default:
        return [0n, 0n];
    }
  }

  /** Bond and deposit of the dispute. */
  #deposits(): [client: bigint, operator: bigint] {
    const bondTo =
      this.exit === "resolved"
        ? this.wonBy
        : this.exit === "notStarted" || this.exit === "stopped" || this.exit === "silent"
          ? "client"
          : "node";
    const depositTo = this.wonBy ?? this.disputedBy;
    const of = (side: Side) => (bondTo === side ? this.bond : 0n) + (depositTo === side ? this.#disputeDeposit : 0n);
    return [of("client"), of("node")];
  }
}
