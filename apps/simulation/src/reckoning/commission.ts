/** An operator's rate by hours: of an hour the one in force at its end. */

/** Hours of notice of a raise: 7 days. */
const noticeHours = 168;

export class OwnCommission {
  #rates: { from: number; bps: bigint }[];

  constructor(bps: number) {
    this.#rates = [{ from: 0, bps: BigInt(bps) }];
  }

  ofHour(hour: number): bigint {
    return this.#rates.findLast(({ from }) => from <= hour)!.bps;
  }

  /** In the middle of an hour: a cut counts for this hour, a raise from a week later on. */
  announce(hour: number, bps: bigint): void {
    const from = bps > this.ofHour(hour) ? hour + noticeHours : hour;
    this.#rates = [...this.#rates.filter((rate) => rate.from <= hour), { from, bps }];
  }
}
