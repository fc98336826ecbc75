//! Weights and quorum values against the shared vectors, and their laws.

use io_net::math::stake::required_stake;
use io_net::math::work::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Vectors {
    weights: Vec<Weight>,
    required_stake: Vec<Required>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Weight {
    name: String,
    tier: u8,
    hired: bool,
    multiplier_bps: u32,
    processors: u16,
    minutes: u8,
    weight: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Required {
    name: String,
    multiplier_bps: u32,
    processors: u16,
    required: String,
}

const POINTS: Points = Points { tier: 50, hired: 5, multiplier: 20_000 };

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../../tests/vectors/work.json")).unwrap()
}

#[test]
fn weights_equal_the_vectors() {
    for case in vectors().weights {
        let Weight { tier, minutes, hired, multiplier_bps, processors, .. } = case;
        let got = weight(POINTS, WorkedHour { tier, minutes, hired, multiplier_bps, processors });
        assert_eq!(got, Some(case.weight.parse().unwrap()), "{}", case.name);
    }
}

#[test]
fn required_stakes_equal_the_vectors() {
    for case in vectors().required_stake {
        let got = required_stake(20_000_000_000, case.multiplier_bps, case.processors); // 200 IO
        assert_eq!(got, Some(case.required.parse().unwrap()), "{}", case.name);
    }
}

#[test]
fn the_largest_node_with_the_largest_points_fits() {
    let points = Points { tier: 1_000_000, hired: 1_000_000, multiplier: 1_000_000 };
    let hour = WorkedHour { tier: 4, minutes: 60, hired: true, multiplier_bps: 1_000_000, processors: 1_024 };
    // ((4 + 1) * 10^6 * 10^4 + 10^6 * 10^6 * 1,024) * 60 / 600,000
    assert_eq!(weight(points, hour), Some(102_405_000_000));
    // 10,000 IO a unit, multiplier 100, 1,024 processors
    assert_eq!(required_stake(1_000_000_000_000, 1_000_000, 1_024), Some(102_400_000_000_000_000));
}

#[test]
fn the_quorum_th_highest_value_rules() {
    let mut values = [0u8; 16];
    [values[1], values[4], values[9]] = [60, 10, 59];
    let all = 1 << 1 | 1 << 4 | 1 << 9;
    assert_eq!(nth_highest(&values, all, 2), Some(59)); // one liar of three changes nothing
    assert_eq!(nth_highest(&values, all, 3), Some(10));
    assert_eq!(nth_highest(&values, all, 4), None);
    assert_eq!(nth_highest(&values, 1 << 1, 2), None);
    values[4] = 60;
    assert_eq!(nth_highest(&values, all, 2), Some(60)); // equal values count each
}

#[test]
fn leading_zero_bits_are_counted_across_bytes() {
    let mut hash = [0xff; 32];
    assert_eq!(leading_zero_bits(&hash), 0);
    [hash[0], hash[1]] = [0, 0b0001_0000];
    assert_eq!(leading_zero_bits(&hash), 11);
    assert_eq!(leading_zero_bits(&[0; 32]), 64);
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_123), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn a_minute_more_never_weighs_less(tier in 1u8..=4, minutes in 0u8..60, hired: bool, multiplier_bps in 0u32..=1_000_000, processors in 1u16..=1_024) {
        let hour = WorkedHour { tier, minutes, hired, multiplier_bps, processors };
        let more = WorkedHour { minutes: minutes + 1, ..hour };
        prop_assert!(weight(POINTS, hour).unwrap() <= weight(POINTS, more).unwrap());
    }

    #[test]
    fn the_quorum_th_highest_is_that_of_the_sorted_values(values: [u8; 16], mask: u16, n in 1u64..=4) {
        let mut chosen: Vec<u8> = (0..16).filter(|i| mask >> i & 1 == 1).map(|i| values[i]).collect();
        chosen.sort_unstable_by(|a, b| b.cmp(a));
        prop_assert_eq!(nth_highest(&values, mask, n), chosen.get(n as usize - 1).copied());
    }
}
