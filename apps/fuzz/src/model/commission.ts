/** An operator's rate over time, each entry from its time on. */
export class Commission {
  #history: { from: number; bps: number }[];

  constructor(bps: number) {
    this.#history = [{ from: Number.NEGATIVE_INFINITY, bps }];
  }

  at(time: number): number {
    return this.#history.findLast(({ from }) => from <= time)!.bps;
  }

  /** When an announced change begins, if one is to come. */
  comesAt(now: number): number | undefined {
    return this.#history.find(({ from }) => from > now)?.from;
  }

  /** Whether the last change begins at a time or later. */
  changesFrom(time: number): boolean {
    return this.#history.at(-1)!.from >= time;
  }

  /** A rate from a time on; what was announced for later is taken back. */
  set(bps: number, from: number, now: number): void {
    this.#history = [...this.#history.filter((entry) => entry.from <= now), { from, bps }];
  }
}
