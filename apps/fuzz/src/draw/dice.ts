import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance, the same for one seed. */
export class Dice {
  readonly #random: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
    for (let i = 0; i < 8; i++) this.int(0, 1); // the first of its numbers are alike for all seeds
  }

  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number {
    return uniformInt(this.#random, least, most);
  }

  /** The same beyond what `number` holds. */
  big(least: bigint, most: bigint): bigint {
    if (most <= least) return least;
    const wide = (BigInt(this.int(0, 0x3fffffff)) << 30n) | BigInt(this.int(0, 0x3fffffff));
    return least + (wide % (most - least + 1n));
  }

  /** Holds `of` times in a hundred. */
  happens(of: number): boolean {
    return this.int(1, 100) <= of;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)]!;
  }

  /** One of the names, each as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.int(
      1,
      entries.reduce((sum, [, weight]) => sum + weight, 0),
    );
    for (const [name, weight] of entries) {
      left -= weight;
      if (left <= 0) return name;
    }
    return entries.at(-1)![0];
  }
}
