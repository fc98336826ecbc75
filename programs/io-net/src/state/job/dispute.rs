//! A dispute: once a job, decided within 7 days, or ended by anyone.

use anchor_lang::prelude::*;

use super::{byte_of, side_of, Job, JobAction, JobStatus, Moment};
use crate::constants::RESOLVE_SECS;
use crate::error::{require, IoNetError};
use crate::math::job::{dispute_deposit, Exit, Side};

/// What the resolver decides.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct Decision {
    /// What the node is paid in all, before its fees, base units: not below what was withdrawn, not above the cost.
    pub billed: u64,
    /// Gets the bond, and the other's deposit.
    pub winner: Side,
}

impl Job {
    /// Which side a key disputes for.
    pub fn side_of_party(&self, key: &Pubkey) -> Result<Side> {
        if self.client == *key {
            return Ok(Side::Client);
        }
        self.require_operator(key)?;
        Ok(Side::Node)
    }

    /// Client or operator dispute: while it runs, which ends the service, or in the 24 hours after. Returns the deposit that must
    /// move from the disputer into the vault, base units, and whether the job was running.
    pub fn dispute(&mut self, side: Side, at: Moment) -> Result<(u64, bool)> {
        let was_running = self.step(JobAction::Dispute)? == JobStatus::Running;
        require(self.disputed_by == 0, IoNetError::AlreadyDisputed)?;
        if was_running {
            // What it comes to if nobody decides: as if the disputer had left now.
            let exit = self.exit_by_leaving(side, at, false)?;
            self.close_books(exit)?;
        } else {
            require(at.now < self.final_at, IoNetError::DisputeWindowOver)?;
            require(side == Side::Node || self.rating == 0, IoNetError::DisputeWaived)?;
        }
        self.disputed_by = byte_of(Some(side));
        self.disputed_at = at.now;
        self.dispute_deposit = dispute_deposit(self.cost);
        Ok((self.dispute_deposit, was_running))
    }

    /// The resolver decides within 7 days. All is payable at once.
    pub fn resolve(&mut self, decision: Decision, now: i64) -> Result<()> {
        self.step(JobAction::Resolve)?;
        require(!self.is_resolving_over(now), IoNetError::DisputeExpired)?;
        let is_split = (self.earnings_taken..=self.cost).contains(&decision.billed);
        require(is_split, IoNetError::DecisionOutOfBounds)?;
        self.won_by = byte_of(Some(decision.winner));
        self.billed = decision.billed;
        self.close_books(Exit::Resolved)?;
        self.final_at = now;
        Ok(())
    }

    /// Anyone ends a dispute that nobody decided: by the row that stood, with the deposit back. Returns that row, and whether the
    /// dispute is what ended the service.
    pub fn expire_dispute(&mut self, now: i64) -> Result<(Exit, bool)> {
        self.step(JobAction::ExpireDispute)?;
        require(self.is_resolving_over(now), IoNetError::DeadlineNotPassed)?;
        let has_ended_it = self.final_at == 0;
        self.final_at = now;
        Ok((self.exit()?, has_ended_it))
    }

    fn is_resolving_over(&self, now: i64) -> bool {
        now >= self.disputed_at.saturating_add(RESOLVE_SECS)
    }

    /// Whether a key acts for either side of the job.
    pub fn is_party(&self, key: &Pubkey) -> bool {
        self.client == *key || self.operator == *key
    }

    /// Who gets the deposit of the dispute, once it has ended.
    pub(super) fn deposit_goes_to(&self) -> Result<Option<Side>> {
        Ok(side_of(self.won_by)?.or(side_of(self.disputed_by)?))
    }

    pub(super) fn is_disputed_by(&self, side: Side) -> Result<bool> {
        Ok(side_of(self.disputed_by)? == Some(side))
    }
}
