//! How reputation moves: the shared vectors, and the range that nothing leaves.

use io_net::math::reputation::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

fn small<T: TryFrom<u64>>(number: &Value) -> T {
    T::try_from(number.as_u64().unwrap()).ok().unwrap()
}

#[test]
fn every_step_equals_the_vectors() {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/jobs.json")).unwrap();
    for case in vectors["reputation"].as_array().unwrap() {
        let (before, n) = (small(&case["reputation"]), &case["n"]);
        let got = match case["step"].as_str().unwrap() {
            "completed" => Some(completed(before)),
            "failed" => Some(failed(before)),
            "rated" => rated(before, small(n)),
            "idle" => Some(idle(before, small(n))),
            other => panic!("{other}"),
        };
        let expected = &case["expected"];
        assert_eq!(got, (!expected.is_null()).then(|| small(expected)), "{}", case["name"]);
    }
}

#[test]
fn a_node_starts_in_the_middle() {
    assert_eq!(START, 5_000);
    // 5,000 + 5,000 / 16; 5,000 - 5,000 / 4; 5,000 + 5,000 / 32
    assert_eq!((completed(START), failed(START), rated(START, 5)), (5_312, 3_750, Some(5_156)));
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_127), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn no_history_leaves_the_range(steps in prop::collection::vec((0u8..4, 0u8..=6, 0u32..40), 1..200)) {
        let mut reputation = START;
        for (kind, stars, periods) in steps {
            reputation = match kind {
                0 => completed(reputation),
                1 => failed(reputation),
                2 => rated(reputation, stars).unwrap_or(reputation),
                _ => idle(reputation, periods),
            };
            prop_assert!(reputation <= 10_000);
        }
    }

    #[test]
    fn no_step_turns_around_or_overtakes(reputation in 0u16..=10_000, stars in 1u8..=5, periods: u32) {
        prop_assert!(completed(reputation) >= reputation && failed(reputation) <= reputation);
        for (target, after) in [(2_500 * (u16::from(stars) - 1), rated(reputation, stars).unwrap()), (START, idle(reputation, periods))] {
            prop_assert!((reputation.min(target)..=reputation.max(target)).contains(&after));
        }
    }

    #[test]
    fn idle_periods_add_up(reputation in 0u16..=10_000, a in 0u32..20, b in 0u32..20) {
        prop_assert_eq!(idle(idle(reputation, a), b), idle(reputation, a + b));
    }
}
