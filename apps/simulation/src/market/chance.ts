/** Chance, but the same for one seed. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const parts = 1_000_000;

export class Chance {
  readonly #random: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
  }

  /** With a probability of 0 to 1. */
  happens(rate: number): boolean {
    return uniformInt(this.#random, 1, parts) <= rate * parts;
  }

  /** Both included. */
  between(least: number, most: number): number {
    return uniformInt(this.#random, least, most);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)]!;
  }

  /** One name by its part of 1, or what remains. */
  among<T extends string, R extends string>(rates: Record<T, number>, rest: R): T | R {
    let left = uniformInt(this.#random, 1, parts) / parts;
    for (const name of Object.keys(rates) as T[]) {
      if (rates[name] > 0 && left <= rates[name] + 1e-9) return name;
      left -= rates[name];
    }
    return rest;
  }
}
