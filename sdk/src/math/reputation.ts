/** Reputation of a node, 0..10,000. Every step is cut to a whole number towards where it began. */

import { MAX_REPUTATION } from "../constants.ts";

/** What a node begins with, and what idle ones go back to. */
export const START = 5_000;

const step = (distance: number, parts: number): number => Math.trunc(distance / parts);

/** After a completed job: a sixteenth of what is missing. */
export const completed = (reputation: number): number => reputation + step(MAX_REPUTATION - reputation, 16);

/** After a job not started, stopped, gone silent or a dispute lost: less a quarter. */
export const failed = (reputation: number): number => reputation - step(reputation, 4);

/** After a client's rating of 1 to 5 stars: a 32nd of the way to 0, 2,500, 5,000, 7,500 or 10,000. @throws {RangeError} for other stars */
export function rated(reputation: number, stars: number): number {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw new RangeError(`stars: ${stars} is not one of 1 to 5`);
  return reputation + step((stars - 1) * 2_500 - reputation, 32);
}

/** After so many whole periods of 30 days without a job: each halves the distance to 5,000. @throws {RangeError} for less than none */
export function idle(reputation: number, periods: number): number {
  if (!Number.isInteger(periods) || periods < 0) throw new RangeError(`periods: ${periods} is no number of periods`);
  return START + step(reputation - START, 2 ** periods); // beyond 2^1,023 it is a division by infinity, which leaves nothing
}
