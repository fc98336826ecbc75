//! A public Dutch auction of the treasury's USDC for $IO, which is burned (economics.md, section 6).

use anchor_lang::prelude::*;

use super::{Config, Parameter};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::auction::{factor_bps, io_due};
use crate::math::oracle::OraclePrice;

#[account(zero_copy)]
pub struct Auction {
    /// Paid for the account, and gets the rent.
    pub payer: Pubkey,
    /// Periods since the emission's start.
    pub period: u64,
    /// Base units of USDC on offer.
    pub lot: u64,
    /// Base units of USDC sold.
    pub sold: u64,
    /// Base units of $IO bought, and burned.
    pub burned: u64,
    /// Smallest fill, base units of USDC.
    pub min_fill: u64,
    /// Unix seconds.
    pub starts_at: i64,
    pub ends_at: i64,
    /// Basis points of the price at the start.
    pub factor_start_bps: u16,
    /// And at the end.
    pub factor_end_bps: u16,
    pub bump: u8,
    pub _reserved: [u8; 27],
}

const _: () = assert!(8 + size_of::<Auction>() == 128);

/// What a fill comes to, base units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fill {
    pub usdc: u64,
    pub io: u64,
    /// Of the conservative price, basis points.
    pub factor_bps: u16,
}

impl Auction {
    /// Offers what the treasury's vault holds, up to the largest lot. The terms are fixed: no later change reaches them.
    pub fn open(&mut self, config: &Config, usdc: u64, period: u64, keys: (Pubkey, u8), now: i64) -> Result<()> {
        let lot = usdc.min(config.get(Parameter::MaxLot));
        let min_fill = config.get(Parameter::MinFill);
        require(lot >= min_fill, IoNetError::LotTooSmall)?;
        let factor = |parameter| u16::try_from(config.get(parameter)).map_err(|_| IoNetError::CorruptState);
        let length = i64::try_from(config.get(Parameter::AuctionSecs)).map_err(|_| IoNetError::CorruptState)?;
        let (payer, bump) = keys;
        *self = Self {
            payer,
            period,
            lot,
            sold: 0,
            burned: 0,
            min_fill,
            starts_at: now,
            ends_at: now.checked_add(length).or_refuse(IoNetError::MathOverflow)?,
            factor_start_bps: factor(Parameter::FactorStartBps)?,
            factor_end_bps: factor(Parameter::FactorEndBps)?,
            bump,
            _reserved: [0; 27],
        };
        Ok(())
    }

    /// Sells `usdc`, or all that is left if that is less, for at most `max_io`. What must move: `usdc` out of the treasury's vault,
    /// `io` burned from the seller.
    pub fn fill(&mut self, usdc: u64, max_io: u64, price: OraclePrice, now: i64) -> Result<Fill> {
        require((self.starts_at..self.ends_at).contains(&now), IoNetError::AuctionOver)?;
        let left = self.lot.checked_sub(self.sold).or_refuse(IoNetError::CorruptState)?;
        let usdc = usdc.min(left);
        require(usdc >= self.min_fill.min(left) && usdc > 0, IoNetError::FillTooSmall)?;
        let factor_bps = factor_bps(self.factor_start_bps, self.factor_end_bps, self.starts_at, self.ends_at, now);
        let io = io_due(usdc, price, factor_bps).or_refuse(IoNetError::MathOverflow)?;
        require(io <= max_io, IoNetError::FillTooDear)?;
        self.sold = self.sold.checked_add(usdc).or_refuse(IoNetError::MathOverflow)?;
        self.burned = self.burned.checked_add(io).or_refuse(IoNetError::MathOverflow)?;
        Ok(Fill { usdc, io, factor_bps })
    }

    /// Refuses to end an auction that goes on.
    pub fn require_over(&self, now: i64) -> Result<()> {
        require(now >= self.ends_at || self.sold == self.lot, IoNetError::AuctionGoesOn)
    }
}
