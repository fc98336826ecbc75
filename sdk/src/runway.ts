/** How long the money of a job lasts. */
import BN from "bn.js";
import { toBN } from "./borsh/number.ts";
import type { JobStatus } from "./job-table.ts";
import { ZERO } from "./math/integer.ts";

/** What the runway of a job follows from. */
export interface Funded {
  status: JobStatus;
  /** Unix seconds; it counts in a running job only. */
  startedAt: BN;
  /** Seconds paid for in advance, with all extensions so far. */
  duration: BN | number;
}

/**
 * Seconds until the money of a job ends, from `at` (unix seconds) on. The deposit is the cost of the whole duration, so it ends
 * with the end of a running job, to the second. A job that waits for its start has all of it, one whose service is over nothing.
 * @throws {RangeError} where `at` is before the start of a running job
 */
export function runway({ status, startedAt, duration: of }: Funded, at: BN | number): BN {
  const duration = toBN(of, "duration");
  switch (status) {
    case "posted":
    case "awarded":
    case "assigned":
      return duration;
    case "running": {
      const elapsed = toBN(at, "at").sub(startedAt);
      if (elapsed.isNeg()) throw new RangeError(`at: ${at} is before the start at ${startedAt}`);
      return BN.max(duration.sub(elapsed), ZERO);
    }
    case "disputed":
    case "ended":
    case "refunded":
      return ZERO;
  }
}
