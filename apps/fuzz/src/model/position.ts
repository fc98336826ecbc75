import { Fraction } from "./fraction.ts";

/** What rounding may do to a gain: the least and the most whole units that it can be. */
export interface Range {
  least: bigint;
  most: bigint;
}

/**
 * What an owner holds of a node. His rewards are exact fractions of each hour, kept apart by the number of shares that the hour
 * was divided by. When he acts they become whole units and the fraction is lost: that is the dust of this model, below one unit each time.
 */
export class Position {
  shares = 0n;
  /** Whole units. */
  unclaimed = 0n;
  readonly #hours = new Map<bigint, bigint>(); // by shares of the node: base units shared
  #carried = 0n;

  /**
   * An hour shares `amount` among `shares`, of which these are a part. `before` is among how many the hour before was divided:
   * the program carries what a division leaves, less than 2^-64 units for each share, into the next one.
   */
  earn(amount: bigint, shares: bigint, before: bigint): void {
    if (this.shares === 0n) return;
    this.#hours.set(shares, (this.#hours.get(shares) ?? 0n) + amount);
    this.#carried += shares + before;
  }

  /** What was earned since the owner acted last. `least` and `most` differ only where a carried remainder may decide. */
  gain(): Range {
    let exact = new Fraction(0n);
    for (const [shares, amount] of this.#hours) exact = exact.plus(new Fraction(amount * this.shares, shares));
    const carried = new Fraction(this.#carried, 1n << 64n);
    const least = exact.minus(carried).floor();
    return { least: least < 0n ? 0n : least, most: exact.plus(carried).floor() };
  }

  /** Turns what was earned into so many whole units. */
  accrue(gain: bigint): void {
    this.unclaimed += gain;
    this.#hours.clear();
    this.#carried = 0n;
  }
}
