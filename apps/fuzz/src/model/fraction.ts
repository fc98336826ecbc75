/** Exact rational numbers: nothing is rounded before somebody asks for whole units. */
export class Fraction {
  readonly over: bigint;
  readonly under: bigint;

  /** @param under above 0 */
  constructor(over: bigint, under = 1n) {
    this.over = over;
    this.under = under;
  }

  plus({ over, under }: Fraction): Fraction {
    if (under === this.under) return new Fraction(this.over + over, under);
    return lowest(this.over * under + over * this.under, this.under * under);
  }

  minus({ over, under }: Fraction): Fraction {
    return this.plus(new Fraction(-over, under));
  }

  /** The largest whole number that is not above it. */
  floor(): bigint {
    const whole = this.over / this.under;
    return this.over < 0n && whole * this.under !== this.over ? whole - 1n : whole;
  }

  /** The smallest whole number that is not below it. */
  ceil(): bigint {
    return -new Fraction(-this.over, this.under).floor();
  }

  isAtLeast(whole: bigint): boolean {
    return this.over >= whole * this.under;
  }
}

/** The same number with the smallest terms, so that sums of many stay short. */
function lowest(over: bigint, under: bigint): Fraction {
  let [larger, smaller] = [over < 0n ? -over : over, under];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? new Fraction(0n) : new Fraction(over / larger, under / larger);
}
