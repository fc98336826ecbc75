/** Whether a node is eligible for a job: checked at the bid, at the award and when it accepts. */
import type { PublicKey } from "@solana/web3.js";
import { REGIONS } from "../constants.ts";

/** What a job asks of a node. */
export interface Requirement {
  class: PublicKey;
  processors: number;
  /** Least connectivity tier, 0..4; 0 = any. */
  tier: number;
  /** One bit for each region that will do. */
  regions: number;
  /** 0..10,000 */
  minReputation: number;
}

/** A node as the rule sees it. */
export interface Candidate {
  class: PublicKey;
  active: boolean;
  freeProcessors: number;
  tier: number;
  /** 0..31 */
  region: number;
  reputation: number;
  /** Whether its stake, and the operator's own part of it, is what its class requires. */
  stakeMet: boolean;
}

/** Why a node is not eligible, in the order in which the program asks. */
export type Mismatch = "class" | "notActive" | "stake" | "processors" | "tier" | "region" | "reputation";

/** All that speaks against a node, in the order in which the program asks; empty for an eligible one. */
export function mismatches(job: Requirement, node: Candidate): Mismatch[] {
  const against: [Mismatch, boolean][] = [
    ["class", !node.class.equals(job.class)],
    ["notActive", !node.active],
    ["stake", !node.stakeMet],
    ["processors", node.freeProcessors < job.processors],
    ["tier", node.tier < job.tier],
    ["region", !accepts(job.regions, node.region)],
    ["reputation", node.reputation < job.minReputation],
  ];
  return against.filter(([, is]) => is).map(([name]) => name);
}

/** The first of them, by which the program refuses; `null` for an eligible node. */
export const mismatch = (job: Requirement, node: Candidate): Mismatch | null => mismatches(job, node)[0] ?? null;

/** Whether a mask of regions has one; no mask has a region beyond 31. */
export const accepts = (regions: number, region: number): boolean =>
  region < REGIONS && ((regions >>> region) & 1) === 1;
