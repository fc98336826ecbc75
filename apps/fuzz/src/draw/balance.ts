/** What a run has seen of each instruction, and what it sees too seldom. */
import type { Dice } from "./dice.ts";

/** Of each instruction a success and a refusal should come in so many actions. */
const pace = 125;
/** How many of those that are behind are tried. */
const candidates = 3;

export interface Wanted<K extends string> {
  kind: K;
  succeeds: boolean;
}

export class Balance<K extends string> {
  readonly kinds: readonly K[];
  readonly #wanted: (Wanted<K> & { seen: number })[];
  /** How often by kind and error. */
  readonly #errors = new Map<string, number>();
  #actions = 0;

  constructor(kinds: readonly K[]) {
    this.kinds = kinds;
    this.#wanted = kinds.flatMap((kind) => [true, false].map((succeeds) => ({ kind, succeeds, seen: 0 })));
  }

  saw(kind: string, refusal: string | undefined): void {
    this.#actions++;
    const one = this.#wanted.find((other) => other.kind === kind && other.succeeds === (refusal === undefined));
    if (one) one.seen++;
    if (refusal !== undefined) this.#errors.set(`${kind} ${refusal}`, this.timesOf(kind, refusal) + 1);
  }

  /** How often an error has refused it. */
  timesOf(kind: string, error: string): number {
    return this.#errors.get(`${kind} ${error}`) ?? 0;
  }

  /** Those that are behind, the scarcest of them, in an order by chance: not always the same first. */
  behind(dice: Dice): Wanted<K>[] {
    const late = this.#wanted.filter(({ seen }) => seen * pace < this.#actions);
    if (!late.length) return [];
    const least = late.toSorted((a, b) => a.seen - b.seen).slice(0, candidates);
    const first = dice.int(0, least.length - 1);
    return [...least.slice(first), ...least.slice(0, first)];
  }
}
