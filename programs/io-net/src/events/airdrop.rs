use anchor_lang::prelude::*;

use crate::state::AirdropTerms;

#[event]
pub struct AirdropCreated {
    pub airdrop: Pubkey,
    pub funder: Pubkey,
    pub id: u64,
    pub terms: AirdropTerms,
    pub at: i64,
}

#[event]
pub struct ClaimPageOpened {
    pub airdrop: Pubkey,
    pub page: u32,
    pub payer: Pubkey,
    pub at: i64,
}

#[event]
pub struct AirdropClaimed {
    pub airdrop: Pubkey,
    pub index: u32,
    pub claimant: Pubkey,
    pub amount: u64,
    pub claimed: u64,
    pub at: i64,
}

#[event]
pub struct ClaimPageClosed {
    pub airdrop: Pubkey,
    pub page: u32,
    /// Got the rent.
    pub payer: Pubkey,
    pub at: i64,
}

#[event]
pub struct AirdropClosed {
    pub airdrop: Pubkey,
    pub funder: Pubkey,
    pub leftover: u64,
    /// Base units that strangers had sent to its vault; the treasury got them.
    pub donated: u64,
    pub at: i64,
}
