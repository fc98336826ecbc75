/** What is to happen when: each life sleeps until the second that it named last. */
import type { Network } from "../network.ts";

/** Yields the second, counted from the start of the emission, at which it goes on. */
export type Life = AsyncGenerator<number, void>;

interface Entry {
  at: number;
  life: Life;
}

export class Agenda {
  /** The last is next; of those of one second the one that was added first. */
  readonly #entries: Entry[] = [];

  add(at: number, life: Life): void {
    const place = this.#entries.findLastIndex((entry) => entry.at > at);
    this.#entries.splice(place + 1, 0, { at, life });
  }

  /** All that happens up to a second of the emission. */
  async until(at: number, network: Network): Promise<void> {
    for (let next = this.#entries.at(-1); next && next.at <= at; next = this.#entries.at(-1)) {
      network.setClock(next.at);
      await this.#run();
    }
  }

  /** Lets the next one go on. */
  async #run(): Promise<void> {
    const { at, life } = this.#entries.pop()!;
    const { done, value } = await life.next();
    if (!done) this.add(Math.max(at, value), life);
  }
}
