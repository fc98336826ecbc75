/** What a scenario tells of the market: who posts how many jobs, what becomes of them, what the oracle says, and who sells $IO. */
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

/** What the oracle says of $IO, hour by hour. */
const oracle = fields({
  /** USD at the start, and the bounds that it is kept in. */
  ioUsd: decimal(0.01, 10_000),
  lowest: decimal(0.01, 10_000),
  highest: decimal(0.01, 10_000),
  /** Percent a year: what it grows on average, and how much it swings. */
  drift: decimal(-90, 1_000, 2),
  volatility: decimal(0, 300, 2),
  /** How sure it is, in percent of the price. */
  confidence: decimal(0, 1),
  /** From which hour on it is silent for how many. */
  outages: list(fields({ hour: whole(0, 175_319), hours: whole(1, 8_766) }), 0, 100),
});

const seller = fields({
  name: text(32),
  /** What he has to sell. */
  io: whole(1, 10_000_000),
  /** How often he watches an auction. */
  there: decimal(0, 1),
  /** Between which factors of the price, in basis points, he begins to sell. */
  factorBps: range(8_000, 10_500),
  /** How much of the lot he wants at a time. */
  part: decimal(0.0001, 1),
});

export const marketOfScenario = fields({
  /** The first hour of the emission in which jobs are posted, and how many hours of work they are. */
  from: whole(1, 174_599),
  hours: whole(1, 8_766),
  /** After these, jobs are posted in one hour of so many. */
  laterEvery: whole(24, 175_320),
  oracle,
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
  /** Who sells $IO to the treasury. */
  sellers: list(seller, 0, 100),
});

export type MarketOfScenario = z.infer<typeof marketOfScenario>;
export type OracleOfScenario = MarketOfScenario["oracle"];
export type SellerOfScenario = z.infer<typeof seller>;
export type ClientOfScenario = z.infer<typeof client>;
