//! The buyback: the shared vectors, and that no way of filling takes more out of the treasury than another.

use io_net::math::auction::{factor_bps, io_due};
use io_net::math::oracle::OraclePrice;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/auction.json")).unwrap()
}

fn price(price: u64, confidence: u64, exponent: i32) -> OraclePrice {
    OraclePrice { price, confidence, exponent, published_at: 0 }
}

#[test]
fn the_factor_rises_as_the_vectors_say() {
    for case in vectors()["factors"].as_array().unwrap() {
        let time = |name: &str| case[name].as_i64().unwrap();
        let bps = |name: &str| u16::try_from(case[name].as_u64().unwrap()).unwrap();
        let got = factor_bps(bps("start"), bps("end"), time("startsAt"), time("endsAt"), time("now"));
        assert_eq!(got, bps("expected"), "{case}");
    }
}

#[test]
fn a_fill_costs_what_the_vectors_say() {
    for case in vectors()["fills"].as_array().unwrap() {
        let number = |name: &str| case[name].as_str().unwrap().parse::<u64>().unwrap();
        let exponent = i32::try_from(case["exponent"].as_i64().unwrap()).unwrap();
        let factor = u16::try_from(case["factorBps"].as_u64().unwrap()).unwrap();
        let got = io_due(number("usdc"), price(number("price"), number("confidence"), exponent), factor);
        assert_eq!(got.map(|io| io.to_string()).as_deref(), case["expected"].as_str(), "{case}");
    }
}

#[test]
fn a_price_that_its_confidence_eats_buys_nothing() {
    assert_eq!(io_due(10_000_000, price(5, 5, -8), 10_000), None);
    assert_eq!(io_due(10_000_000, price(5, 6, -8), 10_000), None);
    assert_eq!(io_due(10_000_000, price(5, 0, -13), 10_000), None);
    assert_eq!(io_due(10_000_000, price(5, 0, 1), 10_000), None);
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_261_124), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn many_fills_cost_the_seller_no_less_than_one(parts in prop::collection::vec(1u64..10_000_000_000, 1..20), p in 1_000u64..10_000_000_000, bps in 9_500u16..=10_100) {
        let price = price(p, p / 200, -8);
        let whole = io_due(parts.iter().sum(), price, bps).unwrap();
        let split: u64 = parts.iter().map(|part| io_due(*part, price, bps).unwrap()).sum();
        prop_assert!(split >= whole && split - whole < parts.len() as u64); // at most a unit a fill
    }

    #[test]
    fn the_treasury_never_pays_over_the_factor(usdc in 1u64..1_000_000_000_000, p in 1_000u64..10_000_000_000, conf in 0u64..1_000, bps in 9_500u16..=10_100) {
        let io = io_due(usdc, price(p, conf, -8), bps).unwrap();
        // USDC paid for the $IO, at most its value at the conservative price times the factor.
        let value = u128::from(io) * u128::from(p - conf) * u128::from(bps); // 10^-8 * 10^-8 * 10^-4 USD
        prop_assert!(u128::from(usdc) * 100_000_000_000_000 <= value); // 10^-6, so times 10^14
    }

    #[test]
    fn the_factor_never_falls(at in 0i64..30_000, later in 0i64..30_000) {
        let factor = |now| factor_bps(9_500, 10_100, 0, 21_600, now);
        prop_assert!(factor(at) <= factor(at + later));
        prop_assert!((9_500..=10_100).contains(&factor(at)));
    }
}
