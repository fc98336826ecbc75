/** What a node's stakers would earn if everything stayed as it is: estimates, while `pendingRewards` is exact. */
import BN from "bn.js";
import { multiplierOf } from "./accounts/device-class.ts";
import type { Emission } from "./accounts/emission.ts";
import { commissionAt, type Node } from "./accounts/node.ts";
import type { RewardPool } from "./accounts/reward-pool.ts";
import type { StakePosition } from "./accounts/stake-position.ts";
import { toBN } from "./borsh/number.ts";
import { ATTESTATION_SECS, BPS, HOUR_SECS, MAX_MINUTES, MONTH_SECS, RING_HOURS } from "./constants.ts";
import { hourEmission, releasedBy, splitHour } from "./math/emission.ts";
import { mulDiv, ZERO } from "./math/integer.ts";
import { splitReward } from "./math/stake.ts";
import { weight } from "./math/work.ts";
import { pendingRewards } from "./quotes.ts";
import { meetsRequirement, type Staked } from "./requirement.ts";

/** What a forecast follows from: fetched accounts, `pool` being the node's, and a time in unix seconds. */
export interface ForecastInput extends Staked {
  pool: RewardPool;
  emission: Emission;
  at: BN | number;
  /** Uptime of each hour, 60 minutes where none is given. */
  minutes?: number;
}

const hoursPerYear = MONTH_SECS.muln(12).div(HOUR_SECS); // 8,766

/**
 * The yearly return on a node's stake in basis points, rounded down and without compounding, from the hour that runs at `at`:
 *
 * `apr = 8,766 * part * weight / total * (1 - commission) / stake`
 *
 * - `part`: base units of $IO that the hour releases to the node's pool, by the schedule and the pool's share;
 * - `weight`: the node's, `(tierPoints * tier + hiredPoints * hired + multiplierPoints * multiplier * processors) * minutes / 60`,
 *   with the tier last attested (1 where none was), hired while a job holds one of its processors;
 * - `total`: the weight of all nodes of the pool in the last closed hour, and the node's own where it did not pass in it;
 * - `commission`: the one in force at `at`;
 * - `stake`: the node's active stake, the operator's part included.
 *
 * 0 where the node would earn nothing: it is retired or does not meet its required stake, the multiplier of its class is 0, or
 * the emission has not begun or is over. What the pool carried over from hours without work is left out.
 * @throws {RangeError} for uptime that is not a whole number of 0 to 60 minutes
 * @example
 * const quote = quoteStake({ node, class: deviceClass, config, amount, at });
 * const bps = apr({ node: { ...node, ...quote.after }, class: deviceClass, config, pool, emission, at });
 */
export function apr(input: ForecastInput): number {
  const { node, emission } = input;
  const at = toBN(input.at, "at");
  const hour = BN.max(at.sub(emission.startedAt), ZERO).div(HOUR_SECS);
  if (at.lt(emission.startedAt) || !earns(input, at)) return 0;
  const reward = rewardOf(input, hourEmission(emission.sums, hour), hour);
  const { shared } = splitReward(reward, commissionAt(node, at));
  return shared.mul(hoursPerYear).mul(BPS).div(node.activeStake).toNumber();
}

/**
 * Base units that a position may claim at a time: what `pendingRewards` tells of now, and an estimate of what the hours bring
 * that are not closed yet and can be by then, each as in `apr`, with the commission in force at its end. Nobody is taken to join
 * or leave.
 * @throws {RangeError} as `apr`, and where the position is newer than the node: fetch both again
 */
export function rewardsAt(input: ForecastInput & { position: StakePosition }): BN {
  const { node, pool, emission, position } = input;
  const at = toBN(input.at, "at");
  const now = pendingRewards(input);
  const [first, end] = [pool.nextHour, hoursBy(emission, at.sub(ATTESTATION_SECS))];
  if (end.lte(first) || !earns(input, at)) return now;
  const raised = hoursBy(emission, node.commissionAt.subn(1)); // the first hour whose end does not lie before it
  const change = BN.min(BN.max(raised, first), end);
  const shared = (from: BN, to: BN, commissionBps: number) => {
    const released = releasedBy(emission.sums, to.mul(HOUR_SECS)).sub(releasedBy(emission.sums, from.mul(HOUR_SECS)));
    return splitReward(rewardOf(input, released, end), commissionBps).shared;
  };
  const coming = shared(first, change, node.commissionBps).add(shared(change, end, node.nextCommissionBps));
  return now.add(mulDiv(coming, position.shares, node.activeShares, "down"));
}

/** How many hours have ended by a time. */
const hoursBy = ({ startedAt }: Emission, at: BN): BN => BN.max(at.sub(startedAt), ZERO).div(HOUR_SECS);

const earns = (input: ForecastInput, at: BN): boolean => input.node.status === "active" && meetsRequirement(input, at);

/** The node's part of what hours around `hour` release, in base units. */
function rewardOf(input: ForecastInput, released: BN, hour: BN): BN {
  const { node, pool } = input;
  const own = weightOf(input, hour);
  if (own.isZero()) return ZERO;
  const gpuShareBps = pool.kind === "gpu" ? pool.shareBps : BPS.toNumber() - pool.shareBps;
  return mulDiv(splitHour(released, gpuShareBps)[pool.kind], own, weightOfOthers(node, pool, own).add(own), "down");
}

function weightOf({ node, class: of, config, minutes = MAX_MINUTES }: ForecastInput, hour: BN): BN {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MAX_MINUTES) {
    throw new RangeError(`minutes: ${minutes} is not one of 0 to ${MAX_MINUTES}`);
  }
  const { tierPoints, hiredPoints, multiplierPoints } = config.parameters;
  return weight(
    { tier: tierPoints, hired: hiredPoints, multiplier: multiplierPoints },
    {
      tier: Math.max(node.tier, 1),
      minutes,
      hired: node.freeProcessors < node.processors,
      multiplierBps: multiplierOf(of, hour),
      processors: node.processors,
    },
  );
}

/** Of the last closed hour. A node that passed since is taken to have passed in it, with its usual weight where that is settled. */
function weightOfOthers(node: Node, pool: RewardPool, own: BN): BN {
  if (pool.nextHour.isZero()) return ZERO;
  const last = pool.nextHour.toNumber() - 1;
  const { totalWeight } = pool.ring[last % RING_HOURS]!;
  const { hour, passed, weight } = node.pending;
  if (!passed || hour === null || hour < last) return totalWeight;
  return BN.max(totalWeight.sub(hour > last || weight.isZero() ? own : weight), ZERO);
}
