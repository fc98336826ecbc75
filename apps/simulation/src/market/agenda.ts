/** What is to happen when: each life sleeps until the second that it named last. */

/** Yields the second, counted from the start of the emission, at which it goes on. */
export type Life = AsyncGenerator<number, void>;

interface Entry {
  at: number;
  life: Life;
}

export class Agenda {
  /** The last is next; of those of one second the one that was added first. */
  readonly #entries: Entry[] = [];

  get next(): number {
    return this.#entries.at(-1)?.at ?? Number.POSITIVE_INFINITY;
  }

  add(at: number, life: Life): void {
    const place = this.#entries.findLastIndex((entry) => entry.at > at);
    this.#entries.splice(place + 1, 0, { at, life });
  }

  /** Lets the next one go on. */
  async run(): Promise<void> {
    const { at, life } = this.#entries.pop()!;
    const { done, value } = await life.next();
    if (!done) this.add(Math.max(at, value), life);
  }
}
