/** What a scenario tells of the market: who posts how many jobs of which kind, and how often what becomes of them. */
import type { z } from "zod";
import { decimal, fields, list, range, text, whole } from "../fields.ts";

/** Jobs a day, on average, by what they are paid in. */
const byMoney = fields({ usdc: decimal(0, 24), io: decimal(0, 24) });

const client = fields({
  name: text(32),
  /** What he has to spend, USDC and IO. */
  usdc: whole(0, 100_000_000),
  io: whole(0, 10_000_000),
  /** Names of the classes that will do. */
  classes: list(text(32), 1, 64),
  processors: range(1, 1_024),
  /** How long a job is, in hours. */
  hours: range(1, 72),
  /** Factors of a market job's rate. */
  complexity: decimal(1, 4),
  urgency: decimal(1, 3),
  minReputation: whole(0, 10_000),
  jobsADay: fields({ direct: byMoney, market: byMoney, auction: byMoney }),
});

/** How a job ends, as a part of 1 each; what is left are complete ones. */
const fates = {
  /** Nobody takes it. */
  noTaker: decimal(0, 1),
  /** The client cancels before a node has it. */
  withdrawn: decimal(0, 1),
  /** The winner of an auction does not accept. */
  notAccepted: decimal(0, 1),
  /** The client cancels before the start. */
  cancelledAssigned: decimal(0, 1),
  /** The node vanishes before the start. */
  notStarted: decimal(0, 1),
  /** The client cancels in the first 10 minutes. */
  trial: decimal(0, 1),
  /** He cancels later. */
  cancelled: decimal(0, 1),
  /** The operator stops. */
  stopped: decimal(0, 1),
  /** The node vanishes while it runs. */
  silent: decimal(0, 1),
  /** Either side disputes while it runs. */
  disputed: decimal(0, 1),
};

export type Fate = keyof typeof fates | "complete";

export const marketOfScenario = fields({
  /** The first hour of the emission in which jobs are posted, and how many hours of work they are. */
  from: whole(1, 174_599),
  hours: whole(1, 8_766),
  /** What the oracle says of $IO: USD, and how sure it is of that, in percent. */
  ioUsd: decimal(0.01, 10_000),
  confidence: decimal(0, 1),
  /** Where class rates begin is `rateUsd`; they move between these multiples of it. */
  rateFloor: decimal(0.01, 1),
  rateCeiling: decimal(1, 100),
  /** What each operator has for bonds and disputes, USDC and IO. */
  operators: fields({ usdc: whole(0, 1_000_000), io: whole(0, 1_000_000) }),
  fates: fields(fates),
  /** How often the other things happen to jobs to which they can. */
  chances: fields({
    /** Anyone awards an auction after its deadline, in place of the client. */
    awardedLate: decimal(0, 1),
    /** The client adds an hour. */
    extended: decimal(0, 1),
    /** The client rates a complete job. */
    rated: decimal(0, 1),
    /** Either side disputes what has ended and was not rated. */
    contested: decimal(0, 1),
    /** The resolver decides a dispute before it expires. */
    decided: decimal(0, 1),
  }),
  clients: list(client, 1, 100),
});

export type MarketOfScenario = z.infer<typeof marketOfScenario>;
export type ClientOfScenario = z.infer<typeof client>;
