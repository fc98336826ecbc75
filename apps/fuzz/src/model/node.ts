import { Commission } from "./commission.ts";
import { Fraction } from "./fraction.ts";
import { hourWeight, nthHighest, type Sighting } from "./hour.ts";
import type { ModelClass } from "./job/market.ts";
import { Reputation } from "./job/reputation.ts";
import type { Mint } from "./job/terms.ts";
import type { HourPool } from "./pool.ts";
import { Position } from "./position.ts";
import { bps, hourSecs, type Rules } from "./rules.ts";
import { SharePool } from "./shares.ts";

/** What a node is. Actors are numbers. */
export interface NodeTerms {
  operator: number;
  payoutOwner: number;
  /** Its class: the pool, and the multiplier in basis points. */
  class: number;
  multiplierBps: number;
  processors: number;
  commissionBps: number;
  region: number;
  /** Base units per processor-hour, 0 for none. */
  asking: Record<Mint, bigint>;
}

export interface Ticket {
  actor: number;
  index: number;
  shares: bigint;
  readyAt: number;
}

interface Pending {
  hour: number;
  weight: bigint;
  /** Commission in force at the hour's end, noted when the hour passes: a change in the same second but later does not reach back. */
  rate: number | undefined;
  /** By verifier. */
  seen: Map<number, Sighting>;
}

export class ModelNode {
  readonly terms: NodeTerms;
  readonly pool: HourPool;
  readonly active = new SharePool();
  readonly cooling = new SharePool();
  readonly commission: Commission;
  /** By actor. */
  readonly positions = new Map<number, Position>();
  /** By `ticketKey`. */
  readonly tickets = new Map<string, Ticket>();
  readonly proven = new Set<number>();
  /** Hours in which a job ran. */
  readonly hired = new Set<number>();
  readonly reputation: Reputation;
  /** Processors that no job holds. */
  free: number;
  /** As last attested, 0 for never. */
  tier = 0;
  isRetired = false;
  unclaimedCommission = 0n;
  /** Base units in the vault, donations among them. */
  vault = 0n;
  slash: { key: string; fractionBps: number; openedAt: number } | undefined;
  slashEndedAt: number | undefined;
  pending: Pending | undefined;
  #lastShared = 0n;
  readonly #class: ModelClass;
  readonly #rules: Rules;

  constructor(terms: NodeTerms, ofClass: ModelClass, pool: HourPool, rules: Rules, now: number) {
    this.terms = terms;
    this.pool = pool;
    this.free = terms.processors;
    this.reputation = new Reputation(now);
    this.#class = ofClass;
    this.#rules = rules;
    this.commission = new Commission(terms.commissionBps);
  }

  /** Base units that the node needs: more for a multiplier above 1, and for each processor. */
  required(): bigint {
    const multiplier = BigInt(Math.max(this.terms.multiplierBps, Number(bps)));
    return new Fraction(this.#rules.stakeUnit * multiplier * BigInt(this.terms.processors), bps).ceil();
  }

  ownRequired(): bigint {
    return new Fraction(this.required() * this.#rules.ownBps, bps).ceil();
  }

  /** What the operator's shares are worth, exactly. */
  own(): Fraction {
    return this.active.worth(this.positions.get(this.terms.operator)?.shares ?? 0n);
  }

  hasUnsettled(): boolean {
    const { pending, pool } = this;
    return !!pending && pending.weight > 0n && pool.isClosed(pending.hour) && pool.remembers(pending.hour);
  }

  /** A verifier's word on an hour that has just ended; an earlier hour is settled first. */
  attest(hour: number, verifier: number, saw: Sighting, startedAt: number): void {
    if (this.pending?.hour !== hour) {
      this.settle();
      this.pending = { hour, weight: 0n, rate: undefined, seen: new Map() };
    }
    const { pending } = this;
    if (pending.seen.has(verifier)) return;
    pending.seen.set(verifier, saw);
    const seen = [...pending.seen.values()];
    if (seen.length < this.#rules.quorum) return;
    if (pending.rate === undefined) {
      if (!this.#isGood(hour)) return;
      pending.rate = this.commission.at(startedAt + hourSecs * (hour + 1));
      const { attested } = this.#class;
      attested.set(hour, (attested.get(hour) ?? 0) + this.terms.processors);
    }
    const minutes = nthHighest(
      seen.map((one) => one.minutes),
      this.#rules.quorum,
    );
    const tier = nthHighest(
      seen.map((one) => one.tier),
      this.#rules.quorum,
    );
    this.tier = tier;
    const weight = hourWeight(this.terms, minutes, tier, this.hired.has(hour));
    this.pool.hour(hour).weight += weight - pending.weight;
    pending.weight = weight;
  }

  #isGood(hour: number): boolean {
    return (this.proven.has(hour) || this.hired.has(hour)) && !this.isRetired && this.isStaked();
  }

  /** Whether all stake, and the operator's own, meet the requirement. */
  isStaked(): boolean {
    return this.active.stake >= this.required() && this.own().isAtLeast(this.ownRequired());
  }

  /** Divides the closed hour that waits: the commission first, rounded down, the rest exactly among all shares. */
  settle(): void {
    const { pending } = this;
    if (!pending || pending.weight === 0n || !this.pool.isClosed(pending.hour)) return;
    const weight = pending.weight;
    pending.weight = 0n;
    const { shares } = this.active;
    if (shares === 0n) return;
    const reward = this.pool.take(pending.hour, weight);
    const commission = new Fraction(reward * BigInt(pending.rate!), bps).floor();
    this.unclaimedCommission += commission;
    for (const position of this.positions.values()) position.earn(reward - commission, shares, this.#lastShared);
    this.#lastShared = shares;
  }

  position(actor: number): Position {
    let found = this.positions.get(actor);
    if (!found) {
      found = new Position();
      this.positions.set(actor, found);
    }
    return found;
  }
}

export const ticketKey = (actor: number, index: number): string => `${actor}/${index}`;
