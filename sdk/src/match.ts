/** Which nodes suit a job, the best first, and what speaks against each of the others: pure, from fetched accounts. */
import BN from "bn.js";
import type { At } from "./accounts/account.ts";
import { type Node, reputationAt } from "./accounts/node.ts";
import { BPS, MAX_REPUTATION, REGIONS } from "./constants.ts";
import type { Requirement } from "./math/matching.ts";
import { compareBytes } from "./math/merkle.ts";
import { type Objection, objectionsTo, type StakeTerms } from "./objections.ts";

/** What a job asks of a node, and what of it is compared. */
export interface JobNeed extends Requirement {
  /** In which the job is paid. */
  currency: "usdc" | "io";
  /** The most that the whole job may cost per hour, base units; without it, anything. */
  maxRate?: BN;
  /** The region to be near to; without it, all are as near. */
  near?: number;
}

/** How distance and reputation weigh against the price, in basis points of the rate. */
export interface MatchWeights {
  /** What all 10,000 points of reputation are worth; by default 5,000, half the rate. */
  reputationBps: number;
  /** What one step of distance costs; by default 500. */
  distanceBps: number;
}

/** What `match` goes by: the job's class and the config as fetched, and when stake and reputation are judged. */
export interface MatchOptions extends StakeTerms {
  /**
   * Steps from the region of `near` to a node's, a whole number from 0 on. Regions are mere numbers on the chain: without this
   * function the same region is 0 steps away and any other 1.
   */
  distance?: (near: number, region: number) => number;
  /**
   * What the whole job costs at a node per hour, base units; `null` where it has no price. Without this function, the asking rate
   * in the job's currency times the processors, as in a direct job; for an auction pass the bids, for a market job one rate for all.
   */
  rateOf?: (node: At<Node>) => BN | null;
  weights?: Partial<MatchWeights>;
}

/** A node that suits. */
export interface Match {
  node: At<Node>;
  /** Base units per hour for the whole job. */
  rate: BN;
  distance: number;
  /** 0..10,000 by then. */
  reputation: number;
  /** By which it is ranked, the lowest first: see `match`. */
  score: BN;
}

/** A node that does not suit, with all that speaks against it, in the order in which the program asks. */
export interface Refused {
  node: At<Node>;
  objections: Objection[];
}

/**
 * Ranks the nodes that suit a job by what they cost with reputation and distance counted in, and explains every refusal.
 *
 * `score = rate * (10,000^2 + reputationBps * (10,000 - reputation) + 10,000 * distanceBps * distance)`: by default a node of
 * reputation 0 counts as if it were half as dear again as one of 10,000, and each step of distance as 5 % of the rate. Of equal
 * scores the lower rate comes first, then the higher reputation, the shorter way, the lower address.
 * @throws {RangeError} where `class` is not the job's, or a region, distance or weight is no whole number in its range
 * @example
 * const { ranked, refused } = match(job, nodes, { class: rtx4090, config, at: Date.now() / 1000 | 0 });
 * for (const { node, objections } of refused) console.log(`${node.address}: ${objections.map(({ text }) => text).join("; ")}`);
 */
export function match(
  job: JobNeed,
  nodes: readonly At<Node>[],
  options: MatchOptions,
): { ranked: Match[]; refused: Refused[] } {
  if (!options.class.address.equals(job.class))
    throw new RangeError(`class: ${options.class.address} is not the job's`);
  if (job.near !== undefined) whole(job.near, "near", REGIONS - 1);
  const found = nodes.map((node) => {
    const rate = options.rateOf ? options.rateOf(node) : askedRate(job, node);
    return { node, rate, objections: objectionsTo(job, node, rate, options) };
  });
  const suits = (one: (typeof found)[number]): one is typeof one & { rate: BN } => one.objections.length === 0;
  const ranked = found.filter(suits).map(({ node, rate }) => scored(job, node, rate, options));
  const refused = found.filter((one) => !suits(one)).map(({ node, objections }) => ({ node, objections }));
  return { ranked: ranked.sort(byScore), refused };
}

/** The asking rate for the whole job; an asking rate of 0 is none. */
function askedRate({ currency, processors }: JobNeed, { askingUsdc, askingIo }: At<Node>): BN | null {
  const asked = currency === "usdc" ? askingUsdc : askingIo;
  return asked.isZero() ? null : asked.muln(processors);
}

function scored(
  job: JobNeed,
  node: At<Node>,
  rate: BN,
  { distance = elsewhere, weights = {}, at }: MatchOptions,
): Match {
  const reputationBps = whole(weights.reputationBps ?? 5_000, "reputationBps");
  const distanceBps = whole(weights.distanceBps ?? 500, "distanceBps");
  const steps = job.near === undefined ? 0 : whole(distance(job.near, node.region), "distance");
  const reputation = reputationAt(node, at);
  const doubt = new BN(reputationBps).muln(MAX_REPUTATION - reputation);
  const way = new BN(distanceBps).mul(new BN(steps)).mul(BPS);
  return { node, rate, distance: steps, reputation, score: rate.mul(doubt.add(way).add(BPS.mul(BPS))) };
}

const elsewhere = (near: number, region: number): number => (near === region ? 0 : 1);

const byScore = (a: Match, b: Match): number =>
  a.score.cmp(b.score) ||
  a.rate.cmp(b.rate) ||
  b.reputation - a.reputation ||
  a.distance - b.distance ||
  compareBytes(a.node.address.toBytes(), b.node.address.toBytes());

function whole(value: number, name: string, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${name}: ${value} is not a whole number from 0 to ${most}`);
}
