/** Scenarios of two nodes and one client, without chance wherever it can be. */
import { smallScenario } from "./small.ts";

const noFates = {
  noTaker: 0,
  withdrawn: 0,
  notAccepted: 0,
  cancelledAssigned: 0,
  notStarted: 0,
  trial: 0,
  cancelled: 0,
  stopped: 0,
  silent: 0,
  disputed: 0,
};
const noChances = { awardedLate: 0, extended: 0, rated: 0, contested: 0, decided: 0 };
const never = { usdc: 0, io: 0 };
/** 24 a day are one an hour. */
export const hourly = { usdc: 24, io: 24 };

/** Jobs of 100 processors for 10 hours at 1 USD: 100 an hour, 1,000 in all. One IO is one USD. */
export const cy = {
  name: "Cy",
  usdc: 100_000,
  io: 100_000,
  classes: ["Box"],
  processors: [100, 100],
  hours: [10, 10],
  complexity: 1,
  urgency: 1,
  minReputation: 0,
  jobsADay: { direct: never, market: never, auction: never } as Record<string, typeof never>,
};

/** He sells a quarter of the lot at a time, from the start on. */
export const sal = { name: "Sal", io: 10_000, there: 1, factorBps: [9_500, 9_500], part: 0.25 };

const market = {
  from: 1,
  hours: 1,
  laterEvery: 175_320,
  oracle: {
    ioUsd: 1,
    lowest: 0.01,
    highest: 2,
    drift: 0,
    volatility: 0,
    confidence: 0,
    outages: [] as { hour: number; hours: number }[],
  },
  rateFloor: 1,
  rateCeiling: 1,
  operators: { usdc: 1_000, io: 1_000 },
  fates: noFates,
  chances: noChances,
  clients: [cy],
  sellers: [] as (typeof sal)[],
};

type Market = typeof market;

/** What of the market differs. */
export interface Changes extends Partial<Omit<Market, "oracle" | "fates" | "chances" | "clients">> {
  oracle?: Partial<Market["oracle"]>;
  fates?: Partial<Market["fates"]>;
  chances?: Partial<Market["chances"]>;
  client?: Partial<typeof cy>;
}

/** Two nodes alike, of 1,000 processors each that only their operators stake to; 20 hours of work and nothing after. */
export function marketScenario({ oracle, fates, chances, client, ...changes }: Changes) {
  const node = { processors: 1_000, commission: 0, tier: 4, ownStake: 1, stakers: {} };
  const nodes = ["Alder", "Birch"].map((operator) => ({ ...node, operator }));
  const classes = [{ name: "Box", pool: "gpu", multiplier: 1, difficultyBits: 0, rateUsd: 1, nodes }];
  const changed = {
    ...market,
    ...changes,
    oracle: { ...market.oracle, ...oracle },
    fates: { ...noFates, ...fates },
    chances: { ...noChances, ...chances },
    clients: [{ ...cy, ...client }],
  };
  return { ...smallScenario(), activeHours: 20, lastHours: 0, hoursAfter: 0, classes, market: changed };
}

/** Jobs a day of one way. */
export const posts = (way: "direct" | "market" | "auction", much = hourly) => ({
  jobsADay: { ...cy.jobsADay, [way]: much },
});
