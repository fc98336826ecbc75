//! From the acceptance to the end: accept, start, heartbeat, extend.

use anchor_lang::prelude::*;

use super::{Job, JobAction, JobKind, JobStatus, Moment};
use crate::constants::*;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::{bond, earned};

impl Job {
    /// An eligible node takes the job. Returns the bond that must move from its operator into the vault, base units.
    pub fn accept(&mut self, node: &Pubkey, operator: &Pubkey, at: Moment) -> Result<u64> {
        let from = self.step(JobAction::Accept)?;
        let is_named = self.node == *node;
        if from == JobStatus::Awarded {
            require(is_named, IoNetError::WrongNode)?;
            require(!self.is_phase_over(at), IoNetError::DeadlinePassed)?;
        } else {
            require(at.now < self.deadline, IoNetError::DeadlinePassed)?;
            match self.job_kind()? {
                JobKind::Direct => require(is_named, IoNetError::WrongNode)?,
                JobKind::Market => self.node = *node,
                JobKind::Auction => require(false, IoNetError::BidNotAwarded)?,
            }
        }
        self.operator = *operator;
        self.phase_at = at.now;
        self.phase_slot = at.slot;
        self.bond = bond(self.cost, self.bond_bps);
        Ok(self.bond)
    }

    /// Whether the time to accept an award, or to start, is over.
    pub(super) fn is_phase_over(&self, at: Moment) -> bool {
        at.is_after(self.phase_at, self.phase_slot, START_SECS, START_SLOTS)
    }

    /// The paid time begins. The start counts as a heartbeat.
    pub fn start(&mut self, at: Moment) -> Result<()> {
        self.step(JobAction::Start)?;
        require(!self.is_phase_over(at), IoNetError::DeadlinePassed)?;
        self.started_at = at.now;
        self.ends_at = at.now.saturating_add(i64::from(self.duration));
        self.beat(at);
        Ok(())
    }

    /// The device is alive. Taken until silence is reached, after the end too.
    pub fn heartbeat(&mut self, at: Moment) -> Result<()> {
        self.step(JobAction::Heartbeat)?;
        require(!self.is_silent(at), IoNetError::JobIsSilent)?;
        self.beat(at);
        Ok(())
    }

    fn beat(&mut self, at: Moment) {
        self.heartbeat_at = at.now;
        self.heartbeat_slot = at.slot;
    }

    /// Whether the last heartbeat is too long ago.
    pub fn is_silent(&self, at: Moment) -> bool {
        at.is_after(self.heartbeat_at, self.heartbeat_slot, SILENCE_SECS, SILENCE_SLOTS)
    }

    /// Whether a heartbeat lies close enough to the end.
    pub(super) fn is_complete(&self, now: i64) -> bool {
        now >= self.ends_at && self.heartbeat_at >= self.ends_at.saturating_sub(COMPLETE_SECS)
    }

    /// Adds seconds at the same rate, beyond the longest extension only with the operator. Returns what must move from the
    /// client into the vault: what the new cost and its fees need beyond what is there.
    pub fn extend(&mut self, secs: u32, has_operator: bool, at: Moment) -> Result<u64> {
        self.step(JobAction::Extend)?;
        require(at.now < self.ends_at && !self.is_silent(at), IoNetError::JobIsOver)?;
        require(secs > 0, IoNetError::JobTimeOutOfBounds)?;
        let duration = self.duration.checked_add(secs).or_refuse(IoNetError::JobTimeOutOfBounds)?;
        require(duration <= MAX_JOB_SECS, IoNetError::JobTimeOutOfBounds)?;
        require(has_operator || secs <= self.extension_left, IoNetError::ExtensionTooLong)?;

        let before = self.needed()?;
        self.duration = duration;
        self.extension_left = self.extension_left.saturating_sub(secs);
        self.ends_at = self.ends_at.saturating_add(i64::from(secs));
        self.cost = earned(self.rate, u64::from(duration)).or_refuse(IoNetError::MathOverflow)?;
        self.warned = 0;
        let more = self.needed()?.checked_sub(before).or_refuse(IoNetError::MathOverflow)?;
        self.deposited = self.deposited.checked_add(more).or_refuse(IoNetError::MathOverflow)?;
        Ok(more)
    }

    /// Seconds that are left, once, when they fall below what the client asked to be warned of.
    pub fn warning(&mut self, now: i64) -> Option<u64> {
        let left = u64::try_from(self.ends_at.saturating_sub(now)).unwrap_or(0);
        let is_due = self.status == JobStatus::Running as u8 && self.warned == 0 && left < u64::from(self.warning);
        is_due.then(|| {
            self.warned = 1;
            left
        })
    }
}
