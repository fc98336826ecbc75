//! Prices read from accounts' bytes: the shared vectors, each limit from both sides, and bytes that nobody meant.

use io_net::math::oracle::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use std::str::FromStr;

/// Amounts and times of the vectors are text.
fn number<T: FromStr>(text: &Value) -> T {
    text.as_str().unwrap().parse().ok().unwrap()
}

fn bytes(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn outcome(expected: &Value) -> Result<OraclePrice, OracleFault> {
    Err(match expected.as_str() {
        None => {
            return Ok(OraclePrice {
                price: number(&expected["price"]),
                confidence: number(&expected["confidence"]),
                exponent: i32::try_from(expected["exponent"].as_i64().unwrap()).unwrap(),
                published_at: number(&expected["publishedAt"]),
            })
        }
        Some("malformed") => OracleFault::Malformed,
        Some("partial") => OracleFault::Partial,
        Some("wrongFeed") => OracleFault::WrongFeed,
        Some("notPositive") => OracleFault::NotPositive,
        Some("exponent") => OracleFault::Exponent,
        Some("notYet") => OracleFault::NotYet,
        Some("stale") => OracleFault::Stale,
        Some("uncertain") => OracleFault::Uncertain,
        Some(other) => panic!("{other}"),
    })
}

fn cases() -> Vec<Value> {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/jobs.json")).unwrap();
    vectors["oracle"].as_array().unwrap().clone()
}

#[test]
fn every_account_is_read_or_refused_as_the_vectors_say() {
    for case in cases() {
        let feed: [u8; 32] = bytes(&case["feed"]).try_into().unwrap();
        let (now, max_age) = (number(&case["now"]), number(&case["maxAgeSecs"]));
        let max_confidence = case["maxConfidenceBps"].as_u64().unwrap();
        let got = parse(&bytes(&case["data"]), &feed)
            .and_then(|price| check(&price, now, max_age, max_confidence).map(|()| price));
        assert_eq!(got, outcome(&case["expected"]), "{}", case["name"]);
    }
}

#[test]
fn a_price_that_was_not_parsed_is_checked_whole() {
    let price = OraclePrice { price: 0, confidence: 0, exponent: -8, published_at: 7 };
    assert_eq!(check(&price, 7, 60, 100), Err(OracleFault::NotPositive));
    // Further apart than a signed number of seconds holds.
    let ancient = OraclePrice { price: 1, published_at: i64::MIN, ..price };
    assert_eq!(check(&ancient, i64::MAX, 60, 100), Err(OracleFault::Stale));
    assert_eq!(check(&ancient, i64::MAX, u64::MAX, 100), Ok(()));
}

#[test]
fn every_changed_bit_is_refused_or_read_as_what_it_says() {
    let case = &cases()[0];
    let (good, feed) = (bytes(&case["data"]), bytes(&case["feed"]).try_into().unwrap());
    let before = parse(&good, &feed);
    assert!(before.is_ok());
    for (at, bit) in (0..134).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        let mut data = good.clone();
        data[at] ^= 1 << bit;
        let after = parse(&data, &feed);
        match at {
            0..8 => assert_eq!(after, Err(OracleFault::Malformed)),
            40 => assert_eq!(after, Err(if bit == 0 { OracleFault::Partial } else { OracleFault::Malformed })),
            41..73 => assert_eq!(after, Err(OracleFault::WrongFeed)),
            80 if bit == 7 => assert_eq!(after, Err(OracleFault::NotPositive)), // the sign
            73..101 => assert!(after.is_ok() && after != before, "byte {at}"),
            _ => assert_eq!(after, before), // writer, previous time, EMA, slot, and the byte that is left over
        }
    }
}

#[test]
fn a_price_of_zero_is_not_even_read() {
    let case = &cases()[0];
    let (mut data, feed) = (bytes(&case["data"]), bytes(&case["feed"]).try_into().unwrap());
    data[73..81].fill(0);
    assert_eq!(parse(&data, &feed), Err(OracleFault::NotPositive));
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_128), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn no_bytes_break_the_reader(data in prop::collection::vec(any::<u8>(), 0..200), feed: [u8; 32]) {
        prop_assert_eq!(parse(&data, &feed), Err(OracleFault::Malformed));
    }
}
