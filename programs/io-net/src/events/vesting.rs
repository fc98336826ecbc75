use anchor_lang::prelude::*;

use crate::state::VestingTerms;

#[event]
pub struct VestingCreated {
    pub vesting: Pubkey,
    /// The Config for a row of the allocation table, whose id is the row.
    pub creator: Pubkey,
    pub id: u64,
    pub beneficiary: Pubkey,
    pub terms: VestingTerms,
    pub at: i64,
}

#[event]
pub struct VestingReleased {
    pub vesting: Pubkey,
    pub beneficiary: Pubkey,
    pub amount: u64,
    pub released: u64,
    pub at: i64,
}

#[event]
pub struct BeneficiaryProposed {
    pub vesting: Pubkey,
    pub beneficiary: Pubkey,
    /// `None`: a proposal was taken back.
    pub pending_beneficiary: Option<Pubkey>,
    pub at: i64,
}

#[event]
pub struct BeneficiaryChanged {
    pub vesting: Pubkey,
    pub old: Pubkey,
    pub new: Pubkey,
    pub at: i64,
}

#[event]
pub struct VestingClosed {
    pub vesting: Pubkey,
    /// Got the rent.
    pub payer: Pubkey,
    /// Base units that strangers had sent to its vault; the treasury got them.
    pub donated: u64,
    pub at: i64,
}
