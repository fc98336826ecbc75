use anchor_lang::prelude::*;

#[event]
pub struct SupplyMinted {
    pub io_mint: Pubkey,
    pub reserve: u64,
    pub allocation: u64,
    pub at: i64,
}
