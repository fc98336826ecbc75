/** One node's weight and rewards by economics.md, sections 3 and 4. */
import type { Sighting } from "../conduct.ts";
import type { WorldNode } from "../world.ts";

/** Verifiers that must have attested. */
const quorum = 2;
const bps = 10_000n;

export class OwnNode {
  readonly #node: WorldNode;
  #commission = 0n;
  /** Base units per unit of stake, times 2^64, and what its divisions left over. */
  #index = 0n;
  #remainder = 0n;
  /** By holding, the index up to which it has claimed. */
  readonly #claimed: bigint[];
  /** Rewards to positions less what they claimed, in base units. */
  #unpaid = 0n;

  constructor(node: WorldNode) {
    this.#node = node;
    this.#claimed = node.holdings.map(() => 0n);
  }

  /** The weight of an hour that was proven and attested; both values are the quorum-th highest. */
  weight(sightings: Sighting[]): bigint {
    const { class: deviceClass, processors } = this.#node;
    if (deviceClass.multiplierBps === 0) return 0n;
    const nth = (values: number[]) => values.sort((a, b) => b - a)[quorum - 1]!;
    const minutes = BigInt(nth(sightings.map((saw) => saw.minutes)));
    const tier = BigInt(nth(sightings.map((saw) => saw.tier)));
    const power = BigInt(deviceClass.multiplierBps) * BigInt(processors);
    return ((50n * tier * bps + 20_000n * power) * minutes) / 600_000n;
  }

  credit(reward: bigint): void {
    const commission = (reward * BigInt(this.#node.commissionBps)) / bps;
    const shared = reward - commission;
    const total = (shared << 64n) + this.#remainder;
    this.#commission += commission;
    this.#index += total / this.#node.stake;
    this.#remainder = total % this.#node.stake;
    this.#unpaid += shared;
  }

  /** Pays commission and rewards: names and amounts. Shares are the stake, because nobody joins or leaves later. */
  claim(): [name: string, amount: bigint][] {
    const rewards = this.#node.holdings.map(({ owner, stake }, i): [string, bigint] => {
      const amount = (stake * (this.#index - this.#claimed[i]!)) >> 64n;
      if (amount > 0n) this.#claimed[i] = this.#index; // nobody claims nothing
      this.#unpaid -= amount;
      return [owner.name, amount];
    });
    const commission = this.#commission;
    this.#commission = 0n;
    return [[this.#node.operator.name, commission], ...rewards];
  }

  /** What rounding has left of claimed rewards. */
  get dust(): bigint {
    return this.#unpaid;
  }
}
