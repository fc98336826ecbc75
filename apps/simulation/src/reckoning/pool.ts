/** One pool's hours by economics.md, section 3, and protocol.md, work. */

const ringHours = 384;

/** A node's share in an hour: its weight and where its reward goes. */
export interface Passed {
  weight: bigint;
  credit(reward: bigint): void;
}

export class OwnPool {
  /** Released and not payable yet. */
  carried = 0n;
  /** What rounding left in each closed hour, until its place is used again 384 hours later and the carry takes it. */
  readonly #left = new Map<number, bigint>();

  /** `allowance`: what the hour may pay out of the carry beside its own part. */
  close(hour: number, part: bigint, allowance: bigint, passed: Passed[]): void {
    const weight = passed.reduce((total, node) => total + node.weight, 0n);
    if (weight === 0n) this.carried += part;
    else this.#pay(hour, part, allowance, passed, weight);
    const reused = hour + 1 - ringHours;
    this.carried += this.#left.get(reused) ?? 0n;
    this.#left.delete(reused);
  }

  #pay(hour: number, part: bigint, allowance: bigint, passed: Passed[], weight: bigint): void {
    const extra = this.carried < allowance ? this.carried : allowance;
    this.carried -= extra;
    const payable = part + extra;
    let left = payable;
    for (const node of passed) {
      const reward = (payable * node.weight) / weight;
      node.credit(reward);
      left -= reward;
    }
    this.#left.set(hour, left);
  }

  /** What rounding left in the hours of the ring. */
  get dust(): bigint {
    let total = 0n;
    for (const left of this.#left.values()) total += left;
    return total;
  }
}
