/** An auction of the treasury's USDC for $IO (economics, section 6). */
import { Fraction } from "./fraction.ts";
import type { Price } from "./job/terms.ts";
import { bps, type Rules } from "./rules.ts";

export class ModelAuction {
  readonly period: number;
  /** The actor who opened it. */
  readonly payer: number;
  /** Base units of USDC; what of it is sold; and of $IO what was burned for it. */
  readonly lot: bigint;
  sold = 0n;
  burned = 0n;
  readonly startsAt: number;
  readonly endsAt: number;
  /** As they were at the opening. */
  readonly minFill: bigint;
  readonly #rules: Rules;

  constructor(period: number, payer: number, lot: bigint, now: number, rules: Rules) {
    this.period = period;
    this.payer = payer;
    this.lot = lot;
    this.startsAt = now;
    this.endsAt = now + rules.auctionTime;
    this.minFill = rules.minFill;
    this.#rules = rules;
  }

  left(): bigint {
    return this.lot - this.sold;
  }

  goesOn(now: number): boolean {
    return now < this.endsAt;
  }

  /** Of the cautious price, in whole basis points: from the first to the last in a straight line. */
  factor(now: number): bigint {
    const { factorStart, factorEnd, factorLag } = this.#rules;
    const length = BigInt(this.endsAt - this.startsAt);
    const elapsed = BigInt(Math.max(now - factorLag - this.startsAt, 0));
    return factorStart + new Fraction((factorEnd - factorStart) * elapsed, length).floor();
  }

  /** Base units of $IO, of which a hundred are a millionth, for base units of USDC, which are millionths. */
  due(usdc: bigint, { price, confidence, exponent }: Price, now: number): bigint {
    const { confidenceSide, fillRounding } = this.#rules;
    const cautious = (price + confidenceSide * confidence) * this.factor(now);
    return new Fraction(usdc * 100n * 10n ** BigInt(-exponent) * bps, cautious)[fillRounding]();
  }
}
