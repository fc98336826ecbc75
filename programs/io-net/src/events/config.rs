use anchor_lang::prelude::*;

use crate::state::{Parameter, Roles};

#[event]
pub struct ConfigInitialized {
    pub config: Pubkey,
    pub roles: Roles,
    pub io_mint: Pubkey,
    pub usdc_mint: Pubkey,
    pub at: i64,
}

#[event]
pub struct ParameterChanged {
    pub parameter: Parameter,
    pub old: u64,
    pub new: u64,
    pub at: i64,
}
