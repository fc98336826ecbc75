use anchor_lang::prelude::*;

use crate::math::job::{Exit, Side};
use crate::state::{AllowanceTerms, Decision, FeesBySource, JobTerms};

#[event]
pub struct JobPosted {
    pub job: Pubkey,
    pub client: Pubkey,
    pub class: Pubkey,
    pub mint: Pubkey,
    pub terms: JobTerms,
    pub rate: u64,
    pub cost: u64,
    pub deposited: u64,
    pub deadline: i64,
    pub at: i64,
}

#[event]
pub struct BidPlaced {
    pub job: Pubkey,
    pub node: Pubkey,
    pub rate: u64,
    pub best_node: Pubkey,
    pub open_bids: u32,
    pub at: i64,
}

#[event]
pub struct BidWithdrawn {
    pub job: Pubkey,
    pub node: Pubkey,
    pub open_bids: u32,
    pub at: i64,
}

#[event]
pub struct BidAwarded {
    pub job: Pubkey,
    pub node: Pubkey,
    pub rate: u64,
    pub cost: u64,
    pub at: i64,
}

#[event]
pub struct JobAccepted {
    pub job: Pubkey,
    pub node: Pubkey,
    pub bond: u64,
    pub free_processors: u16,
    pub at: i64,
}

#[event]
pub struct JobStarted {
    pub job: Pubkey,
    pub node: Pubkey,
    pub ends_at: i64,
    pub at: i64,
}

#[event]
pub struct JobHeartbeat {
    pub job: Pubkey,
    pub at: i64,
}

#[event]
pub struct JobExtended {
    pub job: Pubkey,
    /// Client or delegate.
    pub authority: Pubkey,
    pub secs: u32,
    pub amount: u64,
    pub cost: u64,
    pub deposited: u64,
    pub ends_at: i64,
    pub at: i64,
}

/// A settlement has found less than the client asked to be warned of.
#[event]
pub struct RunwayLow {
    pub job: Pubkey,
    pub secs_left: u64,
    pub at: i64,
}

#[event]
pub struct JobEnded {
    pub job: Pubkey,
    pub node: Pubkey,
    pub exit: Exit,
    pub billed: u64,
    /// Who gets the bond.
    pub bond_to: Option<Side>,
    /// When all of it can be withdrawn.
    pub final_at: i64,
    pub at: i64,
}

#[event]
pub struct JobDisputed {
    pub job: Pubkey,
    pub by: Side,
    pub deposit: u64,
    /// What it comes to if nobody decides.
    pub exit: Exit,
    pub at: i64,
}

#[event]
pub struct DisputeResolved {
    pub job: Pubkey,
    pub resolver: Pubkey,
    pub decision: Decision,
    pub at: i64,
}

#[event]
pub struct DisputeExpired {
    pub job: Pubkey,
    pub exit: Exit,
    pub billed: u64,
    pub at: i64,
}

#[event]
pub struct EarningsWithdrawn {
    pub job: Pubkey,
    pub node: Pubkey,
    pub payout_owner: Pubkey,
    pub amount: u64,
    /// Of the job, after fees.
    pub total: u64,
    pub at: i64,
}

#[event]
pub struct RefundWithdrawn {
    pub job: Pubkey,
    pub side: Side,
    pub amount: u64,
    /// Of this side.
    pub total: u64,
    pub at: i64,
}

#[event]
pub struct FeesSwept {
    pub job: Pubkey,
    pub mint: Pubkey,
    pub fees: FeesBySource,
    pub at: i64,
}

#[event]
pub struct JobRated {
    pub job: Pubkey,
    pub node: Pubkey,
    pub stars: u8,
    pub reputation: u16,
    pub at: i64,
}

#[event]
pub struct JobClosed {
    pub job: Pubkey,
    pub mint: Pubkey,
    pub fees: FeesBySource,
    /// Sent by strangers, and the treasury's now.
    pub donated: u64,
    pub at: i64,
}

#[event]
pub struct AllowanceSet {
    pub allowance: Pubkey,
    pub client: Pubkey,
    pub delegate: Pubkey,
    pub mint: Pubkey,
    pub terms: AllowanceTerms,
    pub at: i64,
}

#[event]
pub struct AllowanceRevoked {
    pub allowance: Pubkey,
    pub at: i64,
}
