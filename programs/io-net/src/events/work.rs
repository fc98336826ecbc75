use anchor_lang::prelude::*;

use crate::state::{AttestOutcome, PoolKind};

#[event]
pub struct VerifierAdded {
    pub verifier: Pubkey,
    pub index: u8,
    pub active_verifiers: u16,
    pub at: i64,
}

#[event]
pub struct VerifierRemoved {
    pub verifier: Pubkey,
    pub index: u8,
    pub active_verifiers: u16,
    pub at: i64,
}

#[event]
pub struct HourOpened {
    pub pool: PoolKind,
    pub hour: u64,
    pub seed: [u8; 32],
    pub at: i64,
}

#[event]
pub struct ProofSubmitted {
    pub node: Pubkey,
    pub hour: u64,
    pub at: i64,
}

/// What came of one node in a call of `attest`; `weight` is its weight in the ring afterwards.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy)]
pub struct AttestedNode {
    pub node: Pubkey,
    pub outcome: AttestOutcome,
    pub weight: u64,
}

#[event]
pub struct HourAttested {
    pub verifier: Pubkey,
    pub class: Pubkey,
    pub hour: u64,
    pub nodes: Vec<AttestedNode>,
    pub at: i64,
}

#[event]
pub struct RewardsSettled {
    pub node: Pubkey,
    pub hour: u64,
    pub reward: u64,
    pub commission: u64,
    pub index_x64: u128,
    pub at: i64,
}
