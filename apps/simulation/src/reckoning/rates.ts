/** A class on the market by economics.md, section 7: what of it is hired, and how that moves its rate. */

const gain = 2_000n; // basis points
const target = 7_000n;
const mostStep = 500n;

interface Hire {
  processors: number;
  from: number;
}

export class OwnRate {
  /** Micro-USD per processor-hour, after each step. */
  readonly steps: bigint[] = [];
  /** Basis points, likewise. */
  readonly utilisations: (number | null)[] = [];
  rate: bigint;
  readonly #floor: bigint;
  readonly #ceiling: bigint;
  /** Running jobs by number. */
  readonly #hires = new Map<number, Hire>();
  /** Processor-seconds since the last step of jobs that ended. */
  #ended = 0;
  /** When the last step was made; the class was created when the emission started. */
  #since = 0;

  constructor(rate: number, { floor, ceiling }: { floor: number; ceiling: number }) {
    [this.rate, this.#floor, this.#ceiling] = [BigInt(rate), BigInt(floor), BigInt(ceiling)];
  }

  hire(job: number, processors: number, from: number): void {
    this.#hires.set(job, { processors, from });
  }

  /** It runs no more. What it ran beyond its end does not count, unless a step has counted it. */
  unhire(job: number, at: number, end: number): void {
    const { processors, from } = this.#hires.get(job)!;
    this.#hires.delete(job);
    const until = Math.min(at, Math.max(end, this.#since));
    this.#ended += processors * (until - Math.max(from, this.#since));
  }

  /** One step, by processors that were attested in the hour before. */
  reprice(at: number, attested: number): void {
    let hired = this.#ended;
    for (const { processors, from } of this.#hires.values()) hired += processors * (at - Math.max(from, this.#since));
    const offered = attested * (at - this.#since);
    const utilisation = offered === 0 ? null : Math.min(10_000, Math.floor((hired * 10_000) / offered));
    if (utilisation !== null) this.#move(BigInt(utilisation));
    this.steps.push(this.rate);
    this.utilisations.push(utilisation);
    this.#ended = 0;
    this.#since = at;
  }

  #move(utilisation: bigint): void {
    const isUp = utilisation >= target;
    const wanted = ((isUp ? utilisation - target : target - utilisation) * gain) / 10_000n;
    const change = (this.rate * (wanted < mostStep ? wanted : mostStep)) / 10_000n;
    const moved = isUp ? this.rate + change : this.rate - change;
    this.rate = moved < this.#floor ? this.#floor : moved > this.#ceiling ? this.#ceiling : moved;
  }
}
