//! Where fees and donations go, and how much of each came in.

use anchor_lang::prelude::*;

use super::FeesBySource;
use crate::error::{require, IoNetError, OrRefuse};

/// Authority of the vaults that fees and donations go to.
#[account(zero_copy)]
pub struct Treasury {
    pub io_vault: Pubkey,
    pub usdc_vault: Pubkey,
    /// Fees in $IO so far, base units: client's and supplier's reservation, client's and supplier's facilitation.
    pub io_fees: [u64; 4],
    /// Fees in USDC so far, likewise.
    pub usdc_fees: [u64; 4],
    pub bump: u8,
    pub io_vault_bump: u8,
    pub usdc_vault_bump: u8,
    pub _reserved: [u8; 29],
}

const _: () = assert!(8 + size_of::<Treasury>() == 168);

impl Treasury {
    /// Counts fees that go to one of the vaults, and returns their sum.
    pub fn count_fees(&mut self, vault: &Pubkey, in_usdc: bool, fees: &FeesBySource) -> Result<u64> {
        let (expected, totals) =
            if in_usdc { (self.usdc_vault, &mut self.usdc_fees) } else { (self.io_vault, &mut self.io_fees) };
        require(*vault == expected, IoNetError::WrongVault)?;
        let mut sum = 0u64;
        for (total, fee) in totals.iter_mut().zip(fees) {
            *total = total.checked_add(*fee).or_refuse(IoNetError::MathOverflow)?;
            sum = sum.checked_add(*fee).or_refuse(IoNetError::MathOverflow)?;
        }
        Ok(sum)
    }
}
