use anchor_lang::prelude::*;

#[event]
pub struct StakeAdded {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub amount: u64,
    pub shares: u64,
    pub position_shares: u64,
    pub active_stake: u64,
    pub at: i64,
}

#[event]
pub struct RewardsClaimed {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub amount: u64,
    pub at: i64,
}

#[event]
pub struct UnstakeRequested {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub index: u64,
    /// Shares of the position that left the active pool.
    pub shares: u64,
    pub amount: u64,
    /// Shares of the cooling pool that the ticket holds.
    pub cooling_shares: u64,
    pub position_shares: u64,
    pub active_stake: u64,
    pub cooling_stake: u64,
    pub ready_at: i64,
    pub at: i64,
}

#[event]
pub struct UnstakeCancelled {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub index: u64,
    pub amount: u64,
    pub shares: u64,
    pub position_shares: u64,
    pub active_stake: u64,
    pub cooling_stake: u64,
    pub at: i64,
}

#[event]
pub struct StakeWithdrawn {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub index: u64,
    pub amount: u64,
    pub cooling_stake: u64,
    pub at: i64,
}

#[event]
pub struct StakeMoved {
    pub from: Pubkey,
    pub to: Pubkey,
    pub owner: Pubkey,
    pub index: u64,
    pub amount: u64,
    pub shares: u64,
    pub position_shares: u64,
    /// Of the node that is left.
    pub cooling_stake: u64,
    /// Of the node that is staked to.
    pub active_stake: u64,
    pub at: i64,
}

#[event]
pub struct RewardsCompounded {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub amount: u64,
    pub shares: u64,
    pub position_shares: u64,
    pub active_stake: u64,
    pub at: i64,
}

#[event]
pub struct PositionClosed {
    pub node: Pubkey,
    pub owner: Pubkey,
    pub at: i64,
}
