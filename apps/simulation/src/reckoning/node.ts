/** One node's weight, stake and rewards by economics.md, sections 3 and 4, and protocol.md, staking in shares. */
import type { Sighting } from "../conduct.ts";
import type { WorldNode } from "../world.ts";
import { OwnCommission } from "./commission.ts";
import { OwnShares } from "./shares.ts";

/** Verifiers that must have attested. */
const quorum = 2;
const bps = 10_000n;

interface OwnPosition {
  shares: bigint;
  /** The index up to which `unclaimed` is reckoned. */
  index: bigint;
  unclaimed: bigint;
}

export class OwnNode {
  readonly active = new OwnShares();
  readonly cooling = new OwnShares();
  readonly rate: OwnCommission;
  readonly #node: WorldNode;
  /** By name of the owner. */
  readonly #positions = new Map<string, OwnPosition>();
  /** Shares of the cooling stake by number of the ticket. */
  readonly #tickets = new Map<number, bigint>();
  #commission = 0n;
  /** Base units per share, times 2^64, and what its divisions left over. */
  #index = 0n;
  #remainder = 0n;
  /** Rewards to positions less what they claimed, in base units. */
  #unpaid = 0n;

  constructor(node: WorldNode) {
    this.#node = node;
    this.rate = new OwnCommission(node.commissionBps);
    for (const { owner, stake } of node.holdings) if (stake > 0n) this.enter(owner.name, stake);
  }

  /** Whether an hour that was proven or hired, and attested, passes. */
  get passes(): boolean {
    return this.#node.class.multiplierBps > 0 && this.#meets();
  }

  /** The weight of such an hour; both values are the quorum-th highest. */
  weight(sightings: Sighting[], isHired: boolean): bigint {
    const { class: deviceClass, processors } = this.#node;
    if (!this.passes) return 0n;
    const nth = (values: number[]) => values.sort((a, b) => b - a)[quorum - 1]!;
    const minutes = BigInt(nth(sightings.map((saw) => saw.minutes)));
    const tier = BigInt(nth(sightings.map((saw) => saw.tier)));
    const power = BigInt(deviceClass.multiplierBps) * BigInt(processors);
    const service = 50n * tier + (isHired ? 5n : 0n);
    return ((service * bps + 20_000n * power) * minutes) / 600_000n;
  }

  /** All stake is what the node requires, and the operator's own at least half of that. */
  #meets(): boolean {
    const { required, operator } = this.#node;
    const { stake, shares } = this.active;
    const own = this.#positions.get(operator.name)?.shares ?? 0n;
    return stake >= required && 2n * own * stake >= required * shares;
  }

  credit(hour: number, reward: bigint): void {
    const commission = (reward * this.rate.ofHour(hour)) / bps;
    const shared = reward - commission;
    const total = (shared << 64n) + this.#remainder;
    this.#commission += commission;
    this.#index += total / this.active.shares;
    this.#remainder = total % this.active.shares;
    this.#unpaid += shared;
  }

  enter(name: string, amount: bigint): void {
    this.#accrued(name).shares += this.active.enter(amount);
  }

  /** A part of what somebody has begins to cool. */
  request(name: string, ticket: number, partBps: bigint): void {
    const position = this.#accrued(name);
    const shares = (position.shares * partBps) / bps;
    position.shares -= shares;
    this.#tickets.set(ticket, this.cooling.enter(this.active.leave(shares)));
  }

  /** What a ticket is worth, which leaves the cooling stake. */
  take(ticket: number): bigint {
    const shares = this.#tickets.get(ticket)!;
    this.#tickets.delete(ticket);
    return this.cooling.leave(shares);
  }

  slash(fractionBps: bigint): bigint {
    return this.active.slash(fractionBps) + this.cooling.slash(fractionBps);
  }

  /** Takes one owner's rewards. */
  claimOf(name: string): bigint {
    const position = this.#positions.get(name)!;
    const amount = position.unclaimed + this.#gain(position);
    if (amount === 0n) return 0n; // nobody claims nothing
    position.index = this.#index;
    position.unclaimed = 0n;
    this.#unpaid -= amount;
    return amount;
  }

  /** Pays commission and rewards: names and amounts. */
  claim(): [name: string, amount: bigint][] {
    const rewards = [...this.#positions.keys()].map((name): [string, bigint] => [name, this.claimOf(name)]);
    const commission = this.#commission;
    this.#commission = 0n;
    return [[this.#node.operator.name, commission], ...rewards];
  }

  /** What rounding has left of claimed rewards. */
  get dust(): bigint {
    return this.#unpaid;
  }

  #gain({ shares, index }: OwnPosition): bigint {
    return (shares * (this.#index - index)) >> 64n;
  }

  /** A position before its shares change: what they earned is set aside. */
  #accrued(name: string): OwnPosition {
    const position = this.#positions.get(name) ?? { shares: 0n, index: this.#index, unclaimed: 0n };
    position.unclaimed += this.#gain(position);
    position.index = this.#index;
    this.#positions.set(name, position);
    return position;
  }
}
