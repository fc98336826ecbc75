//! Where fees and donations go, and how much of each came in.

use anchor_lang::prelude::*;

use super::{Config, FeesBySource, Parameter};
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
    /// USDC that auctions paid, base units.
    pub usdc_spent: u64,
    /// $IO that auctions bought, and burned, base units.
    pub io_bought: u64,
    /// $IO burned out of slashed stake, base units.
    pub io_slashed: u64,
    /// All $IO burned: bought, fees and slashed stake, base units.
    pub io_burned: u64,
    /// Before it no auction begins: the period of the last one is over then. Unix seconds.
    pub next_auction_at: i64,
    /// When the last auction ends, unix seconds.
    pub auction_ends_at: i64,
    pub bump: u8,
    pub io_vault_bump: u8,
    pub usdc_vault_bump: u8,
    pub _reserved: [u8; 29],
}

const _: () = assert!(8 + size_of::<Treasury>() == 216);

impl Treasury {
    /// Begins the auction of the running period and returns its number. Once a period; those that were missed are gone.
    pub fn begin_auction(&mut self, config: &Config, now: i64) -> Result<u64> {
        config.require_open(now)?;
        let elapsed = config.timeline()?.elapsed(now)?;
        require(now >= self.next_auction_at && now >= self.auction_ends_at, IoNetError::AuctionNotDue)?;
        let length = config.get(Parameter::AuctionPeriodSecs);
        let period = elapsed.checked_div(length).or_refuse(IoNetError::CorruptState)?;
        self.next_auction_at = now.saturating_sub_unsigned(elapsed % length).saturating_add_unsigned(length);
        Ok(period)
    }

    pub fn count_burned(&mut self, io: u64) -> Result<()> {
        self.io_burned = self.io_burned.checked_add(io).or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }

    pub fn count_slashed(&mut self, io: u64) -> Result<()> {
        self.io_slashed = self.io_slashed.checked_add(io).or_refuse(IoNetError::MathOverflow)?;
        self.count_burned(io)
    }

    /// A fill: USDC paid for $IO that is burned at once.
    pub fn count_bought(&mut self, usdc: u64, io: u64) -> Result<()> {
        self.usdc_spent = self.usdc_spent.checked_add(usdc).or_refuse(IoNetError::MathOverflow)?;
        self.io_bought = self.io_bought.checked_add(io).or_refuse(IoNetError::MathOverflow)?;
        self.count_burned(io)
    }

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
