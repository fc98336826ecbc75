//! Shares, required stake, capacity and the reward index (economics.md, section 4; protocol.md, Staking in shares).

use super::{mul, mul_div, Rounding};
use crate::constants::BPS;

/// Stake that a node needs: `unit * max(1, multiplier) * processors`, in base units. `unit` is the parameter `stake_unit`.
pub fn required_stake(unit: u64, multiplier_bps: u32, processors: u16) -> Option<u64> {
    let power = mul(u64::from(multiplier_bps).max(BPS), u64::from(processors))?;
    mul_div(unit, power, BPS, Rounding::Up)
}

/// What the operator must hold of the required stake, rounded up.
pub fn required_own_stake(required: u64, self_stake_bps: u64) -> Option<u64> {
    mul_div(required, self_stake_bps, BPS, Rounding::Up)
}

/// What the node may hold (`capacity_bps`), or all others together (`capacity_bps - self_stake_bps`), rounded down.
pub fn capacity(required: u64, bps: u64) -> Option<u64> {
    mul_div(required, bps, BPS, Rounding::Down)
}

/// Shares for `amount`, rounded down; 1:1 in an empty pool. `None`: the number of shares does not fit 64 bits.
pub fn shares_for(amount: u64, pool_stake: u64, pool_shares: u64) -> Option<u64> {
    if pool_shares == 0 {
        return Some(amount);
    }
    mul_div(amount, pool_shares, pool_stake, Rounding::Down)
}

/// Stake that `shares` are worth, rounded down; 0 in an empty pool.
pub fn stake_for(shares: u64, pool_stake: u64, pool_shares: u64) -> Option<u64> {
    if pool_shares == 0 {
        return Some(0);
    }
    mul_div(shares, pool_stake, pool_shares, Rounding::Down)
}

/// Whether `shares` are worth at least `amount`, without a division: `shares * pool_stake >= amount * pool_shares`.
pub fn is_worth(shares: u64, pool_stake: u64, pool_shares: u64, amount: u64) -> bool {
    if pool_stake == pool_shares {
        return shares >= amount; // undiluted, the usual case
    }
    u128::from(shares) * u128::from(pool_stake) >= u128::from(amount) * u128::from(pool_shares)
}

/// Whether a unit of stake costs more than `2^bits` shares; `bits` is below 64.
pub fn is_too_diluted(pool_stake: u64, pool_shares: u64, bits: u8) -> bool {
    let whole = pool_shares >> bits;
    whole > pool_stake || whole == pool_stake && pool_shares & ((1 << bits) - 1) != 0
}

/// What a slash takes of a pool, rounded down: at most half for `fraction_bps` up to 5,000.
pub fn slashed(pool_stake: u64, fraction_bps: u16) -> Option<u64> {
    mul_div(pool_stake, u64::from(fraction_bps), BPS, Rounding::Down)
}

/// A node's hour divided: the commission rounded down, the rest to all positions. Law: the parts sum to the reward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RewardSplit {
    pub commission: u64,
    pub shared: u64,
}

/// Divides `reward`; `commission_bps` is at most 9,500.
pub fn split_reward(reward: u64, commission_bps: u16) -> Option<RewardSplit> {
    let commission = mul_div(reward, u64::from(commission_bps), BPS, Rounding::Down)?;
    Some(RewardSplit { commission, shared: reward.checked_sub(commission)? })
}

/// A reward index (Q64.64, base units per share) and the remainder of its divisions, which is less than the number of shares
/// at the time and goes into the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RewardIndex {
    pub value_x64: u128,
    pub remainder: u64,
}

/// Adds `shared` to the index of `shares` shares. `None`: no shares.
///
/// Fits: all rewards ever are at most 3 * 10^16 < 2^55, so the index stays below 2^119 even if one share took them all.
pub fn add_to_index(index: RewardIndex, shared: u64, shares: u64) -> Option<RewardIndex> {
    let total = (u128::from(shared) << 64).checked_add(u128::from(index.remainder))?;
    let step = total.checked_div(u128::from(shares))?;
    let remainder = total.checked_sub(step.checked_mul(u128::from(shares))?)?;
    Some(RewardIndex { value_x64: index.value_x64.checked_add(step)?, remainder: u64::try_from(remainder).ok()? })
}

/// What `shares` earned while the index rose from `from_x64` to `to_x64`, rounded down.
///
/// Fits: the shares are part of those that the index was divided by, so the product is at most all rewards times 2^64 < 2^119.
pub fn earned(shares: u64, from_x64: u128, to_x64: u128) -> Option<u64> {
    let product = to_x64.checked_sub(from_x64)?.checked_mul(u128::from(shares))?;
    u64::try_from(product >> 64).ok()
}
