//! The tree behind an airdrop (protocol.md, airdrop): leaves and nodes are hashed with different prefixes, leaves twice, so that
//! nothing that hashes to one can pass for the other.

use solana_sha256_hasher::hashv;

use crate::constants::AIRDROP_DOMAIN;

const LEAF: &[u8] = &[0];
const NODE: &[u8] = &[1];

/// `sha256(sha256(0, domain, airdrop, index, claimant, amount))`, numbers little-endian. Bound to its airdrop and its place.
pub fn leaf_hash(airdrop: &[u8; 32], index: u32, claimant: &[u8; 32], amount: u64) -> [u8; 32] {
    let parts = [LEAF, AIRDROP_DOMAIN, airdrop, &index.to_le_bytes(), claimant, &amount.to_le_bytes()];
    hashv(&[&hashv(&parts).to_bytes()]).to_bytes()
}

/// `sha256(1, smaller, larger)`: the children are ordered by their bytes, so that a proof needs no directions.
pub fn node_hash(a: &[u8; 32], b: &[u8; 32]) -> [u8; 32] {
    let (smaller, larger) = if a <= b { (a, b) } else { (b, a) };
    hashv(&[NODE, smaller, larger]).to_bytes()
}

/// The root that a leaf and the siblings on its way lead to.
pub fn root_of(leaf: [u8; 32], proof: &[[u8; 32]]) -> [u8; 32] {
    proof.iter().fold(leaf, |node, sibling| node_hash(&node, sibling))
}
