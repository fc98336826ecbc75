/** What keeps a node from a job: all of it, by the name of the error. */
import type { ModelWorld } from "../world.ts";
import type { Job } from "./job.ts";

export function objections(world: ModelWorld, job: Job, at: number): string[] {
  const node = world.nodes[at]!;
  const { class: wanted, wish } = job;
  const found: string[] = [];
  const must = (fits: boolean, otherwise: string) => {
    if (!fits) found.push(otherwise);
  };
  must(node.terms.class === wanted, "WrongClass");
  must(!node.isRetired, "NodeIsRetired");
  must(node.isStaked(), "StakeNotMet");
  must(node.free >= wish.processors, "TooFewProcessors");
  must(node.tier >= wish.tier, "TierTooLow");
  must(((wish.regions >>> node.terms.region) & 1) === 1, "RegionExcluded");
  must(node.reputation.at(world.now, world.rules) >= wish.minReputation, "ReputationTooLow");
  return found;
}
