//! An auction's bids, from the job's side: the best is remembered, the client picks any.

use anchor_lang::prelude::*;

use super::{Job, JobAction, JobKind, JobStatus, Moment};
use crate::constants::AWARD_SECS;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::Exit;
use crate::state::Bid;

/// What came of an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Award {
    /// The bid's node has to accept.
    Made,
    /// Its node is not eligible any more: the job has ended.
    Failed,
}

impl Job {
    /// Takes a bid at `rate` by an eligible node.
    pub fn place_bid(&mut self, node: &Pubkey, rate: u64, now: i64) -> Result<()> {
        self.step(JobAction::PlaceBid)?;
        require(self.job_kind()? == JobKind::Auction, IoNetError::NotAnAuction)?;
        require(now < self.deadline, IoNetError::DeadlinePassed)?;
        require(rate <= self.max_rate, IoNetError::OverMaxRate)?;
        self.cost_at(rate)?;
        self.open_bids = self.open_bids.checked_add(1).or_refuse(IoNetError::MathOverflow)?;
        if self.best_node == Pubkey::default() || rate < self.best_rate {
            self.best_node = *node;
            self.best_rate = rate;
        }
        Ok(())
    }

    /// Lets a bid go: while Posted any but the best, by its bidder; later all but an awarded one, by anyone.
    pub fn withdraw_bid(&mut self, bid: &Bid, authority: &Pubkey) -> Result<()> {
        match self.step(JobAction::WithdrawBid)? {
            JobStatus::Posted => {
                require(bid.payer == *authority, IoNetError::NotBidder)?;
                require(self.best_node != bid.node, IoNetError::BidIsBest)?;
            }
            JobStatus::Awarded => require(self.node != bid.node, IoNetError::BidIsAwarded)?,
            _ => (),
        }
        self.open_bids = self.open_bids.checked_sub(1).or_refuse(IoNetError::CorruptState)?;
        Ok(())
    }

    /// The client awards any bid before the deadline; in the 20 minutes after it anyone awards the best. `is_eligible`: whether
    /// the bid's node still is.
    pub fn award(&mut self, bid: &Bid, authority: &Pubkey, is_eligible: bool, at: Moment) -> Result<Award> {
        let from = self.step(JobAction::Award)?;
        if at.now < self.deadline {
            self.require_client(authority)?;
            require(is_eligible, IoNetError::NodeNotEligible)?;
        } else {
            require(at.now < self.deadline.saturating_add(AWARD_SECS), IoNetError::DeadlinePassed)?;
            require(self.best_node == bid.node, IoNetError::BidIsNotBest)?;
        }
        self.node = bid.node;
        if !is_eligible {
            self.step(JobAction::Expire)?;
            self.end(from, Exit::NotAccepted, at.now)?;
            return Ok(Award::Failed);
        }
        self.agree(bid.rate)?;
        self.phase_at = at.now;
        self.phase_slot = at.slot;
        Ok(Award::Made)
    }
}
