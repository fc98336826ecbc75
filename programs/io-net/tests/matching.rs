//! Whether a node fits a job: the shared vectors, and each requirement on its own.

use io_net::math::matching::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

fn small<T: TryFrom<u64>>(number: &Value) -> T {
    T::try_from(number.as_u64().unwrap()).ok().unwrap()
}

fn class(hex: &Value) -> [u8; 32] {
    let hex = hex.as_str().unwrap();
    std::array::from_fn(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
}

fn requirement(v: &Value) -> Requirement {
    Requirement {
        class: class(&v["class"]),
        processors: small(&v["processors"]),
        tier: small(&v["tier"]),
        regions: small(&v["regions"]),
        min_reputation: small(&v["minReputation"]),
    }
}

fn candidate(v: &Value) -> Candidate {
    Candidate {
        class: class(&v["class"]),
        active: v["active"].as_bool().unwrap(),
        free_processors: small(&v["freeProcessors"]),
        tier: small(&v["tier"]),
        region: small(&v["region"]),
        reputation: small(&v["reputation"]),
        stake_met: v["stakeMet"].as_bool().unwrap(),
    }
}

fn named(mismatch: Mismatch) -> &'static str {
    match mismatch {
        Mismatch::Class => "class",
        Mismatch::NotActive => "notActive",
        Mismatch::Stake => "stake",
        Mismatch::Processors => "processors",
        Mismatch::Tier => "tier",
        Mismatch::Region => "region",
        Mismatch::Reputation => "reputation",
    }
}

#[test]
fn the_first_mismatch_equals_the_vectors() {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/jobs.json")).unwrap();
    for case in vectors["matching"].as_array().unwrap() {
        let got = mismatch(&requirement(&case["requirement"]), &candidate(&case["candidate"]));
        assert_eq!(got.map(named), case["expected"].as_str(), "{}", case["name"]);
    }
}

prop_compose! {
    fn any_pair()(processors in 1u16..4, tier in 1u8..=4, regions: u32, min_reputation in 0u16..4, flags: (bool, bool, bool),
                  free_processors in 0u16..6, has_tier in 0u8..=4, region in 0u8..34, reputation in 0u16..6) -> (Requirement, Candidate) {
        let (same_class, active, stake_met) = flags;
        let candidate = Candidate { class: [u8::from(!same_class); 32], active, free_processors, tier: has_tier, region, reputation, stake_met };
        (Requirement { class: [0; 32], processors, tier, regions, min_reputation }, candidate)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_129), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn eligible_is_what_meets_every_requirement((of, node) in any_pair()) {
        let met = [
            node.class == of.class,
            node.active,
            node.stake_met,
            node.free_processors >= of.processors,
            node.tier >= of.tier,
            node.region < 32 && of.regions >> node.region & 1 == 1,
            node.reputation >= of.min_reputation,
        ];
        let first = met.iter().position(|met| !met);
        prop_assert_eq!(mismatch(&of, &node).map(|found| found as usize), first);
    }
}
