/** Every way in which a node does not fit a job: what the client asks, or what became of the node, and the refusal. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import type { Market, Wish } from "../support/jobs.ts";
import type { WorldNode } from "../support/world.ts";

export interface Misfit {
  name: string;
  error: string;
  wish?: Wish;
  /** Happens to the node after the job was posted. */
  befall?: (market: Market, node: WorldNode) => Promise<unknown>;
}

/** Of the market's first node: four processors in region 0, never attested, with all its stake. */
export const MISFITS: Misfit[] = [
  { name: "retired", error: "NodeIsRetired", befall: retire },
  { name: "below its required stake", error: "StakeNotMet", befall: unstake },
  { name: "short of processors", error: "TooFewProcessors", wish: { processors: 4 }, befall: hold },
  { name: "of too low a tier", error: "TierTooLow", wish: { tier: 1 } },
  { name: "in another region", error: "RegionExcluded", wish: { regions: 2 } },
  { name: "of too low a reputation", error: "ReputationTooLow", wish: { minReputation: 5_001 } },
];

async function retire({ world }: Market, { operator, address }: WorldNode) {
  await world.send(sdk.retireNode({ operator: operator.publicKey, node: address }), [operator]);
}

/** One IO less than the 800 that four processors of class 1 need. */
async function unstake({ world }: Market, node: WorldNode) {
  await world.unstake(node.operator, node, new BN(100_000_000));
}

async function hold(market: Market, node: WorldNode) {
  await market.assign({ node });
}
