/** What a node's jobs say of it (economics, section 8). */
import type { Rules } from "../rules.ts";

const start = 5_000;
const highest = 10_000;

export class Reputation {
  value = start;
  movedAt: number;
  completed = 0;
  failed = 0;
  #completedDay: number | undefined;
  #ratedDay: number | undefined;

  constructor(now: number) {
    this.movedAt = now;
  }

  /** Every 30 idle days halve the distance to where it began. */
  at(now: number, { idle }: Rules): number {
    let distance = this.value - start;
    for (let left = now - this.movedAt; left >= idle && distance !== 0; left -= idle) {
      distance = Math.trunc(distance / 2);
    }
    return start + distance;
  }

  complete(isBig: boolean, now: number, rules: Rules): void {
    this.#touch(now, rules);
    this.completed++;
    const today = Math.floor(now / rules.day);
    if (!isBig || this.#completedDay === today) return;
    this.#completedDay = today;
    this.#pull(highest, 16);
  }

  fail(now: number, rules: Rules): void {
    this.#touch(now, rules);
    this.failed++;
    this.#pull(0, 4);
  }

  /** A rating of a job that does not count shows at least that the node is not idle. */
  rate(stars: number, counts: boolean, now: number, rules: Rules): void {
    this.#touch(now, rules);
    const today = Math.floor(now / rules.day);
    if (!counts || this.#ratedDay === today) return;
    this.#ratedDay = today;
    this.#pull((stars - 1) * 2_500, 32);
  }

  #touch(now: number, rules: Rules): void {
    this.value = this.at(now, rules);
    this.movedAt = now;
  }

  #pull(target: number, part: number): void {
    this.value += Math.trunc((target - this.value) / part);
  }
}
