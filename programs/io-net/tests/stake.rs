//! Shares and the reward index: examples worked out by hand, and the laws that keep every holder whole.

use io_net::math::stake::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const IO: u64 = 100_000_000;
const SUPPLY: u64 = 800_000_000 * IO;

#[test]
fn the_first_stake_is_one_to_one_and_later_ones_pro_rata() {
    assert_eq!(shares_for(7 * IO, 0, 0), Some(7 * IO));
    // A pool slashed to half: a unit costs two shares.
    assert_eq!(shares_for(3 * IO, 5 * IO, 10 * IO), Some(6 * IO));
    assert_eq!(stake_for(6 * IO, 8 * IO, 16 * IO), Some(3 * IO));
    assert_eq!(shares_for(1, 3, 2), Some(0)); // 0.67 shares
    assert_eq!(stake_for(5, 0, 0), Some(0));
}

#[test]
fn capacity_is_one_and_a_half_for_others_and_twice_for_all() {
    assert_eq!(required_own_stake(20_000 * IO + 1, 5_000), Some(10_000 * IO + 1)); // half, rounded up
    assert_eq!(capacity(20_000 * IO + 1, 15_000), Some(30_000 * IO + 1)); // 1.5 units rounded down
    assert_eq!(capacity(20_000 * IO, 20_000), Some(40_000 * IO));
}

#[test]
fn a_unit_may_cost_two_to_the_twenty_shares_and_no_more() {
    assert!(!is_too_diluted(3, 3 << 20));
    assert!(is_too_diluted(3, (3 << 20) + 1));
    assert!(!is_too_diluted(0, 0));
    assert!(is_too_diluted(0, 1));
    assert!(!is_too_diluted(u64::MAX, u64::MAX));
}

#[test]
fn the_commission_is_rounded_down() {
    assert_eq!(split_reward(10_001, 2_000), Some(RewardSplit { commission: 2_000, shared: 8_001 }));
    assert_eq!(split_reward(1, 9_500), Some(RewardSplit { commission: 0, shared: 1 }));
}

#[test]
fn the_index_carries_what_a_division_leaves() {
    let zero = RewardIndex { value_x64: 0, remainder: 0 };
    // 1 / 3 of a unit each hour: after three hours a share has earned exactly 1.
    let mut index = zero;
    for _ in 0..3 {
        index = add_to_index(index, 1, 3).unwrap();
    }
    assert_eq!((index.value_x64, index.remainder), (1 << 64, 0));
    assert_eq!(earned(1, 0, index.value_x64), Some(1));
    assert_eq!(add_to_index(zero, 1, 0), None);
}

#[test]
fn extremes_fit() {
    // All 300M IO to a single share, and to a share each of the whole supply.
    let zero = RewardIndex { value_x64: 0, remainder: 0 };
    for shares in [1, 1 << 53, SUPPLY, u64::MAX] {
        let index = add_to_index(zero, 30_000_000_000_000_000, shares).unwrap();
        let all = earned(shares, 0, index.value_x64).unwrap();
        assert!(all == 30_000_000_000_000_000 || all == 29_999_999_999_999_999);
    }
    assert_eq!(shares_for(SUPPLY, 1, u64::MAX), None);
    assert_eq!(earned(1, 1, 0), None); // an index never falls
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_123), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn staking_and_leaving_never_gains(amount in 1..SUPPLY, stake in 1..SUPPLY, dilution in 0u64..=1 << 20, extra in 0u64..1_000_000) {
        // Shares between a thousandth and 2^20 of the stake.
        let shares = (u128::from(stake) * u128::from(dilution.max(1)) / 1_000 + u128::from(extra)).clamp(1, u128::from(u64::MAX)) as u64;
        if let Some(bought) = shares_for(amount, stake, shares).filter(|b| u64::MAX - b >= shares) {
            prop_assert!(stake_for(bought, stake + amount, shares + bought).unwrap() <= amount);
            // And those who were there lose nothing: the worth of all their shares does not fall.
            prop_assert!(stake_for(shares, stake + amount, shares + bought).unwrap() >= stake);
        }
    }

    #[test]
    fn two_halves_are_never_worth_more_than_the_whole(a in 0..SUPPLY, b in 0..SUPPLY, stake in 1..SUPPLY, rest in 0..SUPPLY) {
        let shares = (a + b + rest).max(1);
        let parts = stake_for(a, stake, shares).unwrap() + stake_for(b, stake, shares).unwrap();
        prop_assert!(parts <= stake_for(a + b, stake, shares).unwrap());
    }

    #[test]
    fn worth_is_reckoned_alike_with_and_without_a_division(shares in 0..SUPPLY, rest in 0..SUPPLY, stake in 1..SUPPLY, amount in 0..SUPPLY) {
        let all = (shares + rest).max(1);
        prop_assert_eq!(is_worth(shares, stake, all, amount), stake_for(shares, stake, all).unwrap() >= amount);
    }

    #[test]
    fn the_first_depositor_cannot_round_a_victim_away(first in 1..SUPPLY / 2, victim in 1..SUPPLY / 2) {
        // The ledger knows no donations, so the price stays 1:1 whatever is sent to the vault.
        let bought = shares_for(victim, first, first).unwrap();
        prop_assert_eq!(bought, victim);
        prop_assert_eq!(stake_for(bought, first + victim, first + bought).unwrap(), victim);
    }

    #[test]
    fn dilution_is_a_plain_comparison(stake in 0..SUPPLY, shares: u64) {
        prop_assert_eq!(is_too_diluted(stake, shares), u128::from(shares) > u128::from(stake) << 20);
    }

    #[test]
    fn a_reward_is_divided_whole(reward in 0..=30_000_000_000_000_000u64, bps in 0u16..=9_500) {
        let split = split_reward(reward, bps).unwrap();
        prop_assert_eq!(split.commission + split.shared, reward);
    }

    #[test]
    fn holders_never_earn_more_than_was_shared(
        rewards in prop::collection::vec(0..1_000_000_000_000u64, 1..20),
        holders in prop::collection::vec(1..1_000_000 * IO, 1..8),
    ) {
        let shares: u64 = holders.iter().sum();
        let mut index = RewardIndex { value_x64: 0, remainder: 0 };
        for reward in &rewards {
            index = add_to_index(index, *reward, shares).unwrap();
        }
        let paid: u64 = holders.iter().map(|h| earned(*h, 0, index.value_x64).unwrap()).sum();
        let shared: u64 = rewards.iter().sum();
        // Rounding down costs each holder less than a unit, however many hours were added.
        prop_assert!(paid <= shared && shared - paid <= holders.len() as u64);
    }
}
