//! What one owner holds of one node's active pool.

use anchor_lang::prelude::*;

use super::Wide;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::stake::earned;

#[account(zero_copy)]
pub struct StakePosition {
    pub owner: Pubkey,
    pub node: Pubkey,
    /// Shares of the node's active pool.
    pub shares: u64,
    /// The node's reward index up to which `unclaimed` is reckoned, Q64.64.
    pub index_x64: Wide,
    /// Base units earned up to that index and not claimed.
    pub unclaimed: u64,
    pub bump: u8,
    pub _reserved: [u8; 23],
}

const _: () = assert!(8 + size_of::<StakePosition>() == 128);

impl StakePosition {
    pub fn require_of(&self, owner: &Pubkey, node: &Pubkey) -> Result<()> {
        require(self.owner == *owner && self.node == *node, IoNetError::WrongPosition)
    }

    pub fn open(&mut self, owner: Pubkey, node: Pubkey, bump: u8) {
        self.owner = owner;
        self.node = node;
        self.bump = bump;
    }

    /// Moves what the shares earned up to `index_x64` into `unclaimed`. First in everything that changes shares or claims.
    pub fn accrue(&mut self, index_x64: Wide) -> Result<()> {
        let gain = earned(self.shares, self.index_x64.get(), index_x64.get()).or_refuse(IoNetError::MathOverflow)?;
        self.unclaimed = self.unclaimed.checked_add(gain).or_refuse(IoNetError::MathOverflow)?;
        self.index_x64 = index_x64;
        Ok(())
    }

    /// Takes all that is claimable at `index_x64`: base units that the reserve vault must pay.
    pub fn claim(&mut self, index_x64: Wide) -> Result<u64> {
        self.accrue(index_x64)?;
        require(self.unclaimed > 0, IoNetError::NothingToClaim)?;
        Ok(core::mem::take(&mut self.unclaimed))
    }

    pub fn take_shares(&mut self, shares: u64) -> Result<()> {
        self.shares = self.shares.checked_sub(shares).or_refuse(IoNetError::TooFewShares)?;
        Ok(())
    }

    /// Refuses to close a position that holds anything at `index_x64`.
    pub fn require_empty(&mut self, index_x64: Wide) -> Result<()> {
        self.accrue(index_x64)?;
        require(self.shares == 0 && self.unclaimed == 0, IoNetError::PositionNotEmpty)
    }

    pub fn add_shares(&mut self, shares: u64) -> Result<()> {
        self.shares = self.shares.checked_add(shares).or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }
}
