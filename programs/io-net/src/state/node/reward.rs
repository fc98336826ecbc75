//! A closed hour credited to commission and reward index. No token moves: it is arithmetic in the node's ledger.

use anchor_lang::prelude::*;

use super::Node;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::stake::{add_to_index, split_reward, RewardIndex};
use crate::state::RewardPool;

/// A node's hour as it was credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub hour: u64,
    pub reward: u64,
    pub commission: u64,
}

impl Node {
    /// The hour whose weight waits to be settled.
    fn unsettled_hour(&self) -> Option<u64> {
        self.pending.mark.checked_sub(1).filter(|_| self.pending.weight > 0)
    }

    /// Credits the pending hour to commission and reward index, if it is closed. `None`: nothing to settle.
    /// An hour that has left the ring, or found no shares, is settled with nothing: the pool keeps it.
    pub fn settle(&mut self, pool: &mut RewardPool) -> Result<Option<Settled>> {
        self.require_pool(pool)?;
        let Some(hour) = self.unsettled_hour().filter(|hour| pool.is_closed(*hour)) else {
            return Ok(None);
        };
        let weight = core::mem::take(&mut self.pending.weight);
        if self.active_shares == 0 {
            return Ok(Some(Settled { hour, reward: 0, commission: 0 }));
        }
        let reward = pool.take(hour, weight)?;
        let split = split_reward(reward, self.pending.commission_bps).or_refuse(IoNetError::MathOverflow)?;
        let index = RewardIndex { value_x64: self.index_x64.get(), remainder: self.index_remainder };
        let index = add_to_index(index, split.shared, self.active_shares).or_refuse(IoNetError::MathOverflow)?;
        self.index_x64 = index.value_x64.into();
        self.index_remainder = index.remainder;
        self.unclaimed_commission =
            self.unclaimed_commission.checked_add(split.commission).or_refuse(IoNetError::MathOverflow)?;
        Ok(Some(Settled { hour, reward, commission: split.commission }))
    }

    pub fn require_pool(&self, pool: &RewardPool) -> Result<()> {
        require(self.pool == pool.kind, IoNetError::WrongPool)?;
        Ok(())
    }

    /// First in everything that changes shares: nobody may join or leave between an hour's close and its settlement.
    pub fn require_settled(&self, pool: &RewardPool) -> Result<()> {
        self.require_pool(pool)?;
        let open = self.unsettled_hour().is_some_and(|hour| pool.is_closed(hour) && pool.remembers(hour));
        require(!open, IoNetError::HourNotSettled)?;
        Ok(())
    }

    /// Takes the commission: base units that the reserve vault must pay to the payout owner.
    pub fn take_commission(&mut self, by: &Pubkey) -> Result<u64> {
        require(self.payout_owner == *by, IoNetError::NotPayoutOwner)?;
        require(self.unclaimed_commission > 0, IoNetError::NothingToClaim)?;
        Ok(core::mem::take(&mut self.unclaimed_commission))
    }
}
