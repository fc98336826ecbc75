use anchor_lang::prelude::*;

use crate::state::Offence;

#[event]
pub struct SlashOpened {
    pub slash: Pubkey,
    pub node: Pubkey,
    pub slasher: Pubkey,
    pub offence: Offence,
    pub at: i64,
}

#[event]
pub struct SlashOverturned {
    pub slash: Pubkey,
    pub node: Pubkey,
    pub resolver: Pubkey,
    pub at: i64,
}

#[event]
pub struct SlashBurned {
    pub slash: Pubkey,
    pub node: Pubkey,
    /// Burned out of the active pool.
    pub active: u64,
    /// Burned out of the cooling pool.
    pub cooling: u64,
    pub active_stake: u64,
    pub cooling_stake: u64,
    pub at: i64,
}
