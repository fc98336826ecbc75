//! Shares and the reward index: the shared vectors, and the laws that keep every holder whole.

use io_net::constants::{MAX_COOLING_DILUTION_BITS, MAX_DILUTION_BITS};
use io_net::math::stake::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use std::str::FromStr;

const IO: u64 = 100_000_000;
const SUPPLY: u64 = 800_000_000 * IO;

/// A case of the vectors. Amounts are text; `null` is expected where the result does not fit.
struct Case(Value);

impl Case {
    fn name(&self) -> &str {
        self.0["name"].as_str().unwrap()
    }

    fn get<T: FromStr>(&self, field: &str) -> T {
        number(&self.0[field])
    }

    fn bps<T: TryFrom<u64>>(&self, field: &str) -> T {
        T::try_from(self.0[field].as_u64().unwrap()).ok().unwrap()
    }

    fn expected<T>(&self, read: impl Fn(&Value) -> T) -> Option<T> {
        let expected = self.0.get("expected").unwrap();
        (!expected.is_null()).then(|| read(expected))
    }
}

fn number<T: FromStr>(text: &Value) -> T {
    text.as_str().unwrap().parse().ok().unwrap()
}

fn cases(function: &str) -> Vec<Case> {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/stake.json")).unwrap();
    vectors[function].as_array().unwrap().iter().cloned().map(Case).collect()
}

#[test]
fn shares_and_their_stake_equal_the_vectors() {
    for case in cases("sharesFor") {
        let got = shares_for(case.get("amount"), case.get("poolStake"), case.get("poolShares"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
    for case in cases("stakeFor") {
        let got = stake_for(case.get("shares"), case.get("poolStake"), case.get("poolShares"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
}

#[test]
fn the_room_for_the_operator_and_for_others_equals_the_vectors() {
    for case in cases("requiredOwnStake") {
        let got = required_own_stake(case.get("required"), case.bps("bps"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
    for case in cases("capacity") {
        let got = capacity(case.get("required"), case.bps("bps"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
}

#[test]
fn a_unit_may_cost_two_to_the_twenty_shares_and_no_more() {
    for case in cases("isTooDiluted") {
        let got = is_too_diluted(case.get("poolStake"), case.get("poolShares"), MAX_DILUTION_BITS);
        assert_eq!(Some(got), case.0["expected"].as_bool(), "{}", case.name());
    }
}

#[test]
fn a_unit_of_a_cooling_pool_may_cost_two_to_the_sixth_shares_and_no_more() {
    for case in cases("isCoolingTooDiluted") {
        let got = is_too_diluted(case.get("poolStake"), case.get("poolShares"), MAX_COOLING_DILUTION_BITS);
        assert_eq!(Some(got), case.0["expected"].as_bool(), "{}", case.name());
    }
}

#[test]
fn what_a_slash_takes_equals_the_vectors() {
    for case in cases("slashed") {
        let got = slashed(case.get("poolStake"), case.bps("fractionBps"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
}

#[test]
fn divided_rewards_equal_the_vectors() {
    for case in cases("splitReward") {
        let got = split_reward(case.get("reward"), case.bps("commissionBps"));
        let split = |e: &Value| RewardSplit { commission: number(&e["commission"]), shared: number(&e["shared"]) };
        assert_eq!(got, case.expected(split), "{}", case.name());
    }
}

#[test]
fn the_index_and_what_shares_earn_equal_the_vectors() {
    let index = |v: &Value| RewardIndex { value_x64: number(&v["valueX64"]), remainder: number(&v["remainder"]) };
    for case in cases("addToIndex") {
        let got = add_to_index(index(&case.0), case.get("shared"), case.get("shares"));
        assert_eq!(got, case.expected(index), "{}", case.name());
    }
    for case in cases("earned") {
        let got = earned(case.get("shares"), case.get("fromX64"), case.get("toX64"));
        assert_eq!(got, case.expected(number), "{}", case.name());
    }
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
        prop_assert_eq!(is_too_diluted(stake, shares, MAX_DILUTION_BITS), u128::from(shares) > u128::from(stake) << 20);
    }

    #[test]
    fn a_slash_takes_its_fraction_and_at_most_half(stake: u64, bps in 1u16..=5_000) {
        let taken = slashed(stake, bps).unwrap();
        let exact = u128::from(stake) * u128::from(bps);
        prop_assert_eq!(u128::from(taken), exact / 10_000);
        prop_assert!(taken <= stake - taken);
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
