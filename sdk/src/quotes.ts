/** What the program would pay, reckoned from fetched accounts: pure, and a second witness of the program's own arithmetic. */
import type BN from "bn.js";
import type { Node } from "./accounts/node.ts";
import type { RewardPool } from "./accounts/reward-pool.ts";
import type { StakePosition } from "./accounts/stake-position.ts";
import { RING_HOURS } from "./constants.ts";
import { mulDiv, ZERO } from "./math/integer.ts";
import { addToIndex, earned, splitReward } from "./math/stake.ts";
import { vestedAt } from "./math/vesting.ts";
import type { VestingTerms } from "./types.ts";

/**
 * Base units that `claimRewards` would pay the position's owner now; with `pool`, what it would pay after `settleRewards`
 * has credited the node's closed hour.
 * @param accounts.node the node of the position
 * @param accounts.pool the reward pool of the node
 * @throws {RangeError} where the position is newer than the node: fetch both again
 */
export function pendingRewards(accounts: { position: StakePosition; node: Node; pool?: RewardPool }): BN {
  const { position, node, pool } = accounts;
  const indexX64 = pool ? settledIndex(node, pool) : node.indexX64;
  return position.unclaimed.add(earned(position.shares, position.indexX64, indexX64));
}

/** The reward index of a node once its pending hour is settled, which does nothing before that hour is closed. */
function settledIndex(node: Node, pool: RewardPool): BN {
  const { indexX64, indexRemainder, activeShares, pending } = node;
  const { hour, weight, commissionBps } = pending;
  if (hour === null || weight.isZero() || activeShares.isZero() || pool.nextHour.lten(hour)) return indexX64;
  const { shared } = splitReward(rewardOf(hour, weight, pool), commissionBps);
  return addToIndex({ valueX64: indexX64, remainder: indexRemainder }, shared, activeShares).valueX64;
}

/** What a weight earns in a closed hour; 0 where the hour has left the ring. */
function rewardOf(hour: number, weight: BN, pool: RewardPool): BN {
  if (pool.nextHour.gten(hour + RING_HOURS)) return ZERO;
  const { payable, totalWeight } = pool.ring[hour % RING_HOURS]!;
  return mulDiv(payable, weight, totalWeight, "down");
}

/**
 * Base units that `releaseVesting` would pay at `at` (unix seconds): what is unlocked by then less what is paid out already.
 * @param vesting a fetched vesting
 * @throws {RangeError} where more is paid out already: `at` is before the last release
 */
export function releasable(vesting: VestingTerms & { released: BN }, at: BN | number): BN {
  const vested = vestedAt(vesting, at);
  if (vested.gte(vesting.released)) return vested.sub(vesting.released);
  throw new RangeError(`at: ${vesting.released} base units are released, but at ${at} only ${vested} are unlocked`);
}
