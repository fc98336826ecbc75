//! Market rates, their hourly step and $IO for USDC: the shared vectors, and the bounds that hold for any numbers.

use io_net::math::oracle::OraclePrice;
use io_net::math::price::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use std::str::FromStr;

/// Amounts of the vectors are text.
fn number<T: FromStr>(text: &Value) -> T {
    text.as_str().unwrap().parse().ok().unwrap()
}

fn small<T: TryFrom<i64>>(number: &Value) -> T {
    T::try_from(number.as_i64().unwrap()).ok().unwrap()
}

fn expected<T>(case: &Value, read: impl Fn(&Value) -> T) -> Option<T> {
    let expected = case.get("expected").unwrap();
    (!expected.is_null()).then(|| read(expected))
}

fn cases(set: &str) -> Vec<Value> {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/jobs.json")).unwrap();
    vectors[set].as_array().unwrap().clone()
}

#[test]
fn market_rates_equal_the_vectors() {
    for case in cases("marketRate") {
        let (processors, complexity) = (small(&case["processors"]), small(&case["complexityBps"]));
        let got = market_rate(number(&case["classRate"]), processors, complexity, small(&case["urgencyBps"]));
        assert_eq!(got, expected(&case, number), "{}", case["name"]);
    }
}

#[test]
fn io_for_usdc_equals_the_vectors() {
    for case in cases("usdcToIo") {
        let (price, confidence) = (number(&case["price"]), number(&case["confidence"]));
        let price = OraclePrice { price, confidence, exponent: small(&case["exponent"]), published_at: 0 };
        assert_eq!(usdc_to_io(number(&case["usdc"]), price), expected(&case, number), "{}", case["name"]);
    }
}

#[test]
fn steps_of_a_class_rate_equal_the_vectors() {
    for case in cases("reprice") {
        let (rate, floor, ceiling) = (number(&case["rate"]), number(&case["floor"]), number(&case["ceiling"]));
        let (gain, target, step) = (small(&case["gainBps"]), small(&case["targetBps"]), small(&case["stepBps"]));
        let got = reprice(rate, floor, ceiling, gain, target, step, small(&case["utilisationBps"]));
        assert_eq!(Some(got), expected(&case, number), "{}", case["name"]);
    }
}

#[test]
fn utilisation_equals_the_vectors() {
    for case in cases("utilisation") {
        let (hired, attested) = (number(&case["hiredProcessorSecs"]), small(&case["attestedProcessors"]));
        assert_eq!(utilisation_bps(hired, attested, number(&case["secs"])), expected(&case, small), "{}", case["name"]);
    }
}

#[test]
fn an_hour_of_full_use_raises_by_the_gain_and_an_idle_one_lowers_by_the_step() {
    // 0.2 * (1 - 0.7) = 6 %, cut to 5 %; 0.2 * (0.8 - 0.7) = 2 %; 0.2 * (0 - 0.7) = -14 %, cut to -5 %.
    let after = |used| reprice(1_000_000, 1, 10_000_000, 2_000, 7_000, 500, used);
    assert_eq!([10_000, 8_000, 7_000, 0].map(after), [1_050_000, 1_020_000, 1_000_000, 950_000]);
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_126), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn a_step_stays_within_bounds_and_within_the_step(a: u64, b: u64, rate: u64, gain in 0u64..=10_000, target in 0u64..=10_000, step in 0u64..=10_000, used in 0u16..=10_000) {
        let (floor, ceiling) = (a.min(b), a.max(b));
        let rate = rate.clamp(floor, ceiling);
        let moved = reprice(rate, floor, ceiling, gain, target, step, used);
        prop_assert!((floor..=ceiling).contains(&moved));
        prop_assert!(u128::from(moved.abs_diff(rate)) * 10_000 <= u128::from(rate) * u128::from(step));
        // Towards the target: never up below it, never down above it.
        let away = if u64::from(used) < target { moved > rate } else { moved < rate };
        prop_assert!(!away);
    }

    #[test]
    fn any_parameters_keep_the_rate_within_its_bounds(rate: u64, a: u64, b: u64, gain: u64, target: u64, step: u64, used: u16) {
        let (floor, ceiling) = (a.min(b), a.max(b));
        prop_assert!((floor..=ceiling).contains(&reprice(rate, floor, ceiling, gain, target, step, used)));
    }

    #[test]
    fn more_use_never_lowers_a_rate(rate in 0u64..1 << 40, gain in 0u64..=10_000, target in 0u64..=10_000, step in 0u64..=10_000, used in 0u16..10_000) {
        let after = |used| reprice(rate, 0, u64::MAX, gain, target, step, used);
        prop_assert!(after(used) <= after(used + 1));
    }

    #[test]
    fn io_paid_is_worth_the_usdc_at_the_low_price_and_a_unit_less_is_not(usdc in 1u64..1 << 50, price in 1u64..1 << 50, part in 0u64..=100, exponent in -12i32..=0) {
        let price = OraclePrice { price, confidence: price * part / 10_000, exponent, published_at: 0 };
        let (low, scale) = (u128::from(price.price - price.confidence), 10u128.pow(exponent.unsigned_abs()) * 100);
        match usdc_to_io(usdc, price) {
            // io * low >= usdc * 10^2 * 10^-exponent
            Some(io) => prop_assert!(u128::from(io) * low >= u128::from(usdc) * scale && (u128::from(io) - 1) * low < u128::from(usdc) * scale),
            None => prop_assert!(u128::from(usdc) * scale > u128::from(u64::MAX) * low),
        }
    }

    #[test]
    fn utilisation_is_at_most_all(hired: u64, attested: u32, secs: u64) {
        let got = utilisation_bps(hired, attested, secs);
        prop_assert_eq!(got.is_none(), attested == 0 || secs == 0);
        prop_assert!(got.is_none_or(|bps| bps <= 10_000));
    }
}
