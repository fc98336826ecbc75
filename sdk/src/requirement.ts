/** What stake a node needs, and what it may hold. */
import BN from "bn.js";
import { type Config, parameterAt } from "./accounts/config.ts";
import { type DeviceClass, requirementBpsAt } from "./accounts/device-class.ts";
import type { Node } from "./accounts/node.ts";
import { toBN } from "./borsh/number.ts";
import { ZERO } from "./math/integer.ts";
import { capacity, isWorth, requiredOwnStake, requiredStake, stakeFor } from "./math/stake.ts";

/** What a requirement follows from: a fetched node, its class and the config. */
export interface Staked {
  node: Node;
  class: DeviceClass;
  config: Config;
}

/** Stake that a node needs to earn, in base units: all of it, and the operator's own part. */
export interface Requirement {
  all: BN;
  own: BN;
}

/** What binds a node at a time (unix seconds), as things stand. */
export function requirementAt({ node, class: of, config }: Staked, at: BN | number): Requirement {
  const now = toBN(at, "at");
  const unit = parameterAt(config, "stakeUnit", now);
  const all = requiredStake(unit, requirementBpsAt(of, now), node.processors);
  return { all, own: requiredOwnStake(all, parameterAt(config, "selfStakeBps", now)) };
}

/** Whether a node's stake, and the operator's own part of it, meet what binds at a time (unix seconds). */
export function meetsRequirement(of: Staked, at: BN | number): boolean {
  const { activeStake, activeShares, operatorShares } = of.node;
  const { all, own } = requirementAt(of, at);
  return activeStake.gte(all) && isWorth(operatorShares, activeStake, activeShares, own);
}

/** Base units that a node may still take in, by each of the limits. */
export interface Room {
  /** Until it holds its capacity. */
  all: BN;
  /** Until the operator holds his own part, which he may bring whatever the others hold. */
  own: BN;
  /** Until the others together hold theirs. */
  others: BN;
}

/**
 * The room of a node at a time (unix seconds). A raised requirement counts from its announcement, so that a node can prepare for
 * it.
 */
export function roomAt({ node, class: of, config }: Staked, at: BN | number): Room {
  const now = toBN(at, "at");
  const { stakeUnit, selfStakeBps, capacityBps } = config.parameters;
  const unit = BN.max(parameterAt(config, "stakeUnit", now), stakeUnit);
  const multiplierBps = Math.max(requirementBpsAt(of, now), of.nextRequirementBps);
  const ownBps = BN.max(parameterAt(config, "selfStakeBps", now), selfStakeBps);
  const required = requiredStake(unit, multiplierBps, node.processors);
  const own = stakeFor(node.operatorShares, node.activeStake, node.activeShares);
  return {
    all: left(capacity(required, capacityBps), node.activeStake),
    own: left(requiredOwnStake(required, ownBps), own),
    others: left(capacity(required, capacityBps.sub(ownBps)), node.activeStake.sub(own)),
  };
}

const left = (limit: BN, held: BN): BN => BN.max(limit.sub(held), ZERO);
