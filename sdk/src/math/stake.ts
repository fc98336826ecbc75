/** Shares, required stake, capacity and the reward index. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { BPS } from "../constants.ts";
import { mulDiv, u64, u128, ZERO } from "./integer.ts";

/** Stake that a node needs: `unit * max(1, multiplier) * processors`, base units rounded up. `unit` is the parameter `stakeUnit`. */
export function requiredStake(unit: BN, multiplierBps: number, processors: number): BN {
  const power = BN.max(new BN(multiplierBps), BPS).muln(processors);
  return mulDiv(unit, power, BPS, "up");
}

/** What the operator must hold of the required stake, rounded up. */
export function requiredOwnStake(required: BN, selfStakeBps: BN | number): BN {
  return mulDiv(required, toBN(selfStakeBps), BPS, "up");
}

/** What the node may hold (`capacityBps`), or all others together (`capacityBps - selfStakeBps`), rounded down. */
export function capacity(required: BN, bps: BN | number): BN {
  return mulDiv(required, toBN(bps), BPS, "down");
}

/** Shares for `amount`, rounded down; 1:1 in an empty pool. @throws {RangeError} where they do not fit 64 bits. */
export function sharesFor(amount: BN, poolStake: BN, poolShares: BN): BN {
  return poolShares.isZero() ? amount : mulDiv(amount, poolShares, poolStake, "down");
}

/** Base units that `shares` are worth, rounded down; 0 in an empty pool. */
export function stakeFor(shares: BN, poolStake: BN, poolShares: BN): BN {
  return poolShares.isZero() ? ZERO : mulDiv(shares, poolStake, poolShares, "down");
}

/** Whether `shares` are worth at least `amount`, without rounding. */
export function isWorth(shares: BN, poolStake: BN, poolShares: BN, amount: BN): boolean {
  return shares.mul(poolStake).gte(amount.mul(poolShares));
}

/**
 * Whether a unit of stake costs more than `2^bits` shares. A node takes no more stake where it does in the active pool with
 * `MAX_DILUTION_BITS` or in the cooling pool with `MAX_COOLING_DILUTION_BITS`.
 */
export function isTooDiluted(poolStake: BN, poolShares: BN, bits: number): boolean {
  return poolShares.gt(poolStake.shln(bits));
}

/** What a slash takes of a pool, base units rounded down. `fractionBps` is at most 5,000. */
export function slashed(poolStake: BN, fractionBps: number): BN {
  return mulDiv(poolStake, new BN(fractionBps), BPS, "down");
}

/** A node's hour divided: commission and what all positions share. They sum to the reward. */
export interface RewardSplit {
  commission: BN;
  shared: BN;
}

/** Divides a reward; the commission rounds down. `commissionBps` is at most 10,000. */
export function splitReward(reward: BN, commissionBps: number): RewardSplit {
  const commission = mulDiv(reward, new BN(commissionBps), BPS, "down");
  return { commission, shared: u64(reward.sub(commission)) };
}

/** A reward index (Q64.64, base units per share) and what its divisions left over for the next one. */
export interface RewardIndex {
  valueX64: BN;
  remainder: BN;
}

/** Adds `shared` to the index of `shares` shares. @throws {RangeError} without shares, or where the index passes 128 bits. */
export function addToIndex(index: RewardIndex, shared: BN, shares: BN): RewardIndex {
  if (shares.isZero()) throw new RangeError("division by 0");
  const { div, mod } = u128(shared.shln(64).add(index.remainder)).divmod(shares);
  return { valueX64: u128(index.valueX64.add(div)), remainder: u64(mod) };
}

/** Base units that `shares` earned while the index rose, rounded down. @throws {RangeError} where it fell. */
export function earned(shares: BN, fromX64: BN, toX64: BN): BN {
  return u64(u128(u128(toX64.sub(fromX64)).mul(shares)).shrn(64));
}
