/** What the emission has released by a time: 240 months of 2,629,800 s, each 1.02 % less, 300,000,000 IO together. */
import { Fraction } from "./fraction.ts";
import { hourSecs } from "./rules.ts";

/** Base units. */
export const reserve = 30_000_000_000_000_000n;
const firstMonth = 334_567_456_067_217n;
const monthSecs = 2_629_800;
const months = 240;

const ends = [0n];
for (let month = firstMonth; ends.length < months; month = (month * 9_898n) / 10_000n) ends.push(ends.at(-1)! + month);
ends.push(reserve); // the last month takes what rounding left

/** Base units released in the first seconds of the emission. */
export function releasedBy(secs: number): bigint {
  const month = Math.floor(secs / monthSecs);
  if (month >= months) return reserve;
  const [start, end] = [ends[month]!, ends[month + 1]!];
  return start + new Fraction((end - start) * BigInt(secs % monthSecs), BigInt(monthSecs)).floor();
}

/** Base units of one work hour. */
export function releasedIn(hour: number): bigint {
  return releasedBy(hourSecs * (hour + 1)) - releasedBy(hourSecs * hour);
}
