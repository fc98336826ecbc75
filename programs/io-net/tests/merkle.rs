//! Airdrops: the shared vectors of the tree, and what a claim must not do.

use anchor_lang::prelude::Pubkey;
use bytemuck::Zeroable;
use io_net::constants::CLAIMS_PER_PAGE;
use io_net::math::merkle::{leaf_hash, node_hash, root_of};
use io_net::state::{Airdrop, ClaimPage, Leaf};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

fn bytes(hex: &Value) -> [u8; 32] {
    let text = hex.as_str().unwrap();
    let bytes: Vec<u8> = (0..64).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect();
    bytes.try_into().unwrap()
}

#[test]
fn every_proof_of_the_vectors_leads_to_its_root() {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/merkle.json")).unwrap();
    let mut proofs = 0;
    for tree in vectors["trees"].as_array().unwrap() {
        let (airdrop, root) = (bytes(&tree["airdrop"]), bytes(&tree["root"]));
        for row in tree["rows"].as_array().unwrap() {
            let index = u32::try_from(row["index"].as_u64().unwrap()).unwrap();
            let amount: u64 = row["amount"].as_str().unwrap().parse().unwrap();
            let leaf = leaf_hash(&airdrop, index, &bytes(&row["claimant"]), amount);
            let Some(proof) = tree["proofs"].get(index.to_string()) else { continue };
            let proof: Vec<[u8; 32]> = proof.as_array().unwrap().iter().map(bytes).collect();
            assert_eq!(root_of(leaf, &proof), root, "leaf {index} of {}", tree["leaves"]);
            assert_ne!(root_of(leaf_hash(&airdrop, index, &bytes(&row["claimant"]), amount ^ 1), &proof), root);
            proofs += 1;
        }
    }
    assert!(proofs > 20, "{proofs}");
}

const WINDOW: std::ops::Range<i64> = 1_000..2_000;

/// A tree of two leaves with 60 base units each, funded with `total`.
fn airdrop_of_two(address: &Pubkey, claimants: [&Pubkey; 2], total: u64) -> (Airdrop, [[u8; 32]; 2]) {
    let [first, second] = [(0, claimants[0]), (1, claimants[1])]
        .map(|(index, claimant)| leaf_hash(&address.to_bytes(), index, &claimant.to_bytes(), 60));
    let root = node_hash(&first, &second);
    let (starts_at, ends_at) = (WINDOW.start, WINDOW.end);
    let airdrop = Airdrop { root, total, leaves: 2, starts_at, ends_at, ..Airdrop::zeroed() };
    (airdrop, [second, first])
}

#[test]
fn leaves_that_sum_to_more_than_the_total_stop_at_the_total() {
    let (address, a, b) =
        (Pubkey::new_from_array([1; 32]), Pubkey::new_from_array([2; 32]), Pubkey::new_from_array([3; 32]));
    let (mut airdrop, siblings) = airdrop_of_two(&address, [&a, &b], 119);
    let mut page = ClaimPage::zeroed();
    let leaf = |index: u32, claimant, proof| Leaf { index, claimant, amount: 60, proof };
    assert!(airdrop.claim(&address, &mut page, leaf(0, &a, &siblings[..1]), 999).is_err());
    assert!(airdrop.claim(&address, &mut page, leaf(0, &a, &siblings[..1]), 2_000).is_err());
    assert!(airdrop.claim(&address, &mut page, leaf(0, &a, &siblings[..1]), 1_999).is_ok());
    assert!(airdrop.claim(&address, &mut page, leaf(0, &a, &siblings[..1]), 1_999).is_err());
    assert!(airdrop.claim(&address, &mut page, leaf(1, &b, &siblings[1..]), 1_000).is_err());
    assert_eq!((airdrop.claimed, airdrop.claims), (60, 1));
    assert!(airdrop.leftover(2_000 + 86_399).is_err());
    assert_eq!(airdrop.leftover(2_000 + 86_400), Ok(59));
}

#[test]
fn pages_exist_for_leaves_only() {
    for (leaves, last_page) in [(1, 0), (80_000, 0), (80_001, 1), (4_194_304, 52)] {
        let mut airdrop = Airdrop { leaves, ends_at: 10, ..Airdrop::zeroed() };
        assert!(airdrop.open_page(last_page, 9).is_ok(), "{leaves}");
        assert!(airdrop.open_page(last_page + 1, 9).is_err(), "{leaves}");
        assert!(airdrop.open_page(last_page, 10).is_err(), "{leaves}");
        assert_eq!(airdrop.open_pages, 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_125), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn a_page_takes_each_of_its_leaves_once_and_no_other(page in 0u32..53, places in prop::collection::vec(0..CLAIMS_PER_PAGE, 1..40)) {
        let mut claimed = ClaimPage { page, ..ClaimPage::zeroed() };
        let mut seen = std::collections::HashSet::new();
        for place in places {
            let index = page * CLAIMS_PER_PAGE + place;
            prop_assert_eq!(claimed.take(index).is_ok(), seen.insert(index));
            prop_assert!(claimed.take(index + CLAIMS_PER_PAGE).is_err());
        }
        let bits: u32 = claimed.bits.iter().map(|byte| byte.count_ones()).sum();
        prop_assert_eq!(bits as usize, seen.len());
    }

    #[test]
    fn the_order_of_two_children_does_not_matter_and_prefixes_part_leaves_from_nodes(a: [u8; 32], b: [u8; 32], amount: u64, index: u32) {
        prop_assert_eq!(node_hash(&a, &b), node_hash(&b, &a));
        prop_assert_ne!(leaf_hash(&a, index, &b, amount), node_hash(&a, &b));
    }
}
