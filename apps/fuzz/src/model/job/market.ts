/** A class on the market: what of it is hired, what was attested, what an hour costs (economics, section 7). */
import { Fraction } from "../fraction.ts";
import { bps, type Rules } from "../rules.ts";
import type { Job } from "./job.ts";

export interface ClassTerms {
  /** Micro-USD per processor-hour. */
  rate: bigint;
  rateFloor: bigint;
  rateCeiling: bigint;
}

interface Hire {
  processors: number;
  from: number;
  until: number;
}

export class ModelClass {
  readonly terms: ClassTerms;
  rate: bigint;
  repricedAt: number;
  /** Processors that passed, by hour. */
  readonly attested = new Map<number, number>();
  readonly #running = new Map<Job, { processors: number; from: number }>();
  #past: Hire[] = [];

  constructor(terms: ClassTerms, now: number) {
    this.terms = terms;
    this.rate = terms.rate;
    this.repricedAt = now;
  }

  hire(job: Job, now: number): void {
    this.#running.set(job, { processors: job.wish.processors, from: now });
  }

  /** A job runs at most to its end, however late it is ended. */
  unhire(job: Job, now: number): void {
    const { processors, from } = this.#running.get(job)!;
    this.#running.delete(job);
    this.#past.push({ processors, from, until: Math.min(now, job.endsAt) });
  }

  hired(): number {
    return [...this.#running.values()].reduce((sum, { processors }) => sum + processors, 0);
  }

  /** Processor-seconds since the last step. A job beyond its end counts until somebody ends it: nobody looks at each. */
  hiredSecs(now: number): number {
    const all = [...this.#past, ...[...this.#running.values()].map((hire) => ({ ...hire, until: now }))];
    return all.reduce(
      (sum, { processors, from, until }) => sum + processors * Math.max(until - Math.max(from, this.repricedAt), 0),
      0,
    );
  }

  /** One step, however long the last is ago; none where no processor was attested. */
  reprice(now: number, hour: number, rules: Rules): void {
    const [offered, secs] = [this.attested.get(hour) ?? 0, now - this.repricedAt];
    const used = BigInt(this.hiredSecs(now));
    this.#past = [];
    this.repricedAt = now;
    if (offered === 0) return;
    const share = new Fraction(used * bps, BigInt(offered) * BigInt(secs)).floor();
    const distance = (share < bps ? share : bps) - rules.priceTarget;
    const wanted = (distance * rules.priceGain) / bps; // towards zero
    const size = wanted < 0n ? -wanted : wanted;
    const step = (this.rate * (size < rules.priceStep ? size : rules.priceStep)) / bps;
    const moved = wanted < 0n ? this.rate - step : this.rate + step;
    const { rateFloor, rateCeiling } = this.terms;
    this.rate = moved < rateFloor ? rateFloor : moved > rateCeiling ? rateCeiling : moved;
  }

  /** Micro-USD an hour of a whole job, exactly. */
  marketRate(processors: number, complexityBps: number, urgencyBps: number): Fraction {
    const factors = BigInt(processors) * BigInt(complexityBps) * BigInt(urgencyBps);
    return new Fraction(this.rate * factors, bps * bps);
  }
}
