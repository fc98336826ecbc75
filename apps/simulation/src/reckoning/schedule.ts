/** The emission by economics.md, section 2, reckoned here and not by the SDK. */

const reserve = 300_000_000n * 100_000_000n;
const months = 240;
const monthSeconds = 2_629_800;
const hourSeconds = 3_600;
/** Hours that emit. */
export const emissionHours = 175_320;

export class OwnSchedule {
  /** Base units of each month. */
  readonly months: bigint[] = [];
  readonly #before: bigint[] = [];

  constructor(firstMonth: bigint, numerator: bigint, denominator: bigint) {
    let before = 0n;
    for (let k = 0; k < months; k++) {
      const whole = k === 0 ? firstMonth : (this.months[k - 1]! * numerator) / denominator;
      this.months.push(k === months - 1 ? reserve - before : whole);
      this.#before.push(before);
      before += this.months[k]!;
    }
  }

  /** Base units released before an hour begins. */
  releasedBefore(hour: number): bigint {
    const seconds = hour * hourSeconds;
    const month = Math.floor(seconds / monthSeconds);
    if (month >= months) return reserve;
    return this.#before[month]! + (this.months[month]! * BigInt(seconds % monthSeconds)) / BigInt(monthSeconds);
  }

  /** Base units of one hour for both pools. */
  ofHour(hour: number): bigint {
    return this.releasedBefore(hour + 1) - this.releasedBefore(hour);
  }
}
