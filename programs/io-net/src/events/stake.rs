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
