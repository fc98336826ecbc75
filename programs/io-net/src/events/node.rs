use anchor_lang::prelude::*;

use crate::state::{NodeOffer, NodeTerms};

#[event]
pub struct NodeRegistered {
    pub node: Pubkey,
    pub operator: Pubkey,
    pub device: Pubkey,
    pub class: Pubkey,
    pub terms: NodeTerms,
    pub at: i64,
}

#[event]
pub struct NodeUpdated {
    pub node: Pubkey,
    pub old: NodeOffer,
    pub new: NodeOffer,
    pub at: i64,
}

#[event]
pub struct NodeRetired {
    pub node: Pubkey,
    pub active_stake: u64,
    pub at: i64,
}

#[event]
pub struct CommissionClaimed {
    pub node: Pubkey,
    pub payout_owner: Pubkey,
    pub amount: u64,
    pub at: i64,
}

#[event]
pub struct CommissionAnnounced {
    pub node: Pubkey,
    pub old_bps: u16,
    pub new_bps: u16,
    pub starts_at: i64,
    pub at: i64,
}

#[event]
pub struct DeviceRotated {
    pub node: Pubkey,
    pub old: Pubkey,
    pub new: Pubkey,
    pub at: i64,
}
