use anchor_lang::prelude::*;

/// Authority of the vaults that fees and donations go to.
#[account(zero_copy)]
pub struct Treasury {
    pub io_vault: Pubkey,
    pub usdc_vault: Pubkey,
    pub bump: u8,
    pub io_vault_bump: u8,
    pub usdc_vault_bump: u8,
    pub _reserved: [u8; 29],
}

const _: () = assert!(8 + size_of::<Treasury>() == 104);
