//! How a job ends: by its client, its operator, or by anyone once it is due (economics.md, section 5).

use anchor_lang::prelude::*;

use super::{byte_of, side_of, Job, JobAction, JobKind, JobStatus, Moment};
use crate::constants::{AWARD_SECS, DISPUTE_WINDOW_SECS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::{cancel_exit, settle, Exit, Served, Side, Split};

/// How a job left a state for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    pub from: JobStatus,
    pub exit: Exit,
}

impl Job {
    /// The client ends it; after the heartbeat deadline that is silence, and once complete it is complete.
    pub fn cancel(&mut self, at: Moment) -> Result<Ending> {
        let from = self.step(JobAction::Cancel)?;
        let exit = match from {
            JobStatus::Assigned => Exit::CancelledAssigned,
            JobStatus::Running => self.exit_by_leaving(Side::Client, at, true)?,
            _ => Exit::Withdrawn,
        };
        self.end(from, exit, at.now)
    }

    /// The operator ends it; before the start that is not started.
    pub fn stop(&mut self, at: Moment) -> Result<Ending> {
        let from = self.step(JobAction::Stop)?;
        let exit = match from {
            JobStatus::Assigned => Exit::NotStarted,
            _ => self.exit_by_leaving(Side::Node, at, false)?,
        };
        self.end(from, exit, at.now)
    }

    /// Anyone ends a job whose time is up, and whose last heartbeat lies close to its end.
    pub fn finish(&mut self, at: Moment) -> Result<Ending> {
        let from = self.step(JobAction::Finish)?;
        require(self.is_complete(at.now), IoNetError::JobNotComplete)?;
        self.end(from, Exit::Complete, at.now)
    }

    /// Anyone ends a job that waits for nothing any more.
    pub fn expire(&mut self, at: Moment) -> Result<Ending> {
        let from = self.step(JobAction::Expire)?;
        let exit = match from {
            JobStatus::Posted => {
                require(at.now >= self.posting_ends_at()?, IoNetError::DeadlineNotPassed)?;
                Exit::NoTaker
            }
            JobStatus::Running if self.is_complete(at.now) => Exit::Complete,
            JobStatus::Running => {
                require(self.is_silent(at), IoNetError::DeadlineNotPassed)?;
                Exit::Silent
            }
            from => {
                require(self.is_phase_over(at), IoNetError::DeadlineNotPassed)?;
                if from == JobStatus::Awarded {
                    Exit::NotAccepted
                } else {
                    Exit::NotStarted
                }
            }
        };
        self.end(from, exit, at.now)
    }

    /// The deadline; with a bid 20 minutes more, in which anyone may award it.
    fn posting_ends_at(&self) -> Result<i64> {
        let has_bid = self.job_kind()? == JobKind::Auction && self.best_node != Pubkey::default();
        Ok(if has_bid { self.deadline.saturating_add(AWARD_SECS) } else { self.deadline })
    }

    /// The row of the table if a side left a running job now. `waits`: whether a job beyond its end, that may still become
    /// complete or silent, must wait for either.
    pub(super) fn exit_by_leaving(&self, side: Side, at: Moment, waits: bool) -> Result<Exit> {
        // Complete stays complete, however late anyone comes.
        if self.is_complete(at.now) {
            return Ok(Exit::Complete);
        }
        if self.is_silent(at) {
            return Ok(Exit::Silent);
        }
        require(!waits || at.now < self.ends_at, IoNetError::JobNotComplete)?;
        Ok(match side {
            Side::Client => cancel_exit(self.started_at, at.now),
            Side::Node => Exit::Stopped,
        })
    }

    /// Fixes what is owed: at once where it never ran, after the dispute window where it did.
    pub(super) fn end(&mut self, from: JobStatus, exit: Exit, now: i64) -> Result<Ending> {
        self.close_books(exit)?;
        let has_run = self.job_status()? == JobStatus::Ended;
        self.final_at = if has_run { now.saturating_add(DISPUTE_WINDOW_SECS) } else { now };
        Ok(Ending { from, exit })
    }

    /// The client rates what ran, once. He can dispute it no more, and earnings and bond are payable at once.
    pub fn rate(&mut self, stars: u8) -> Result<()> {
        self.step(JobAction::Rate)?;
        require(self.rating == 0, IoNetError::AlreadyRated)?;
        require((1..=5).contains(&stars), IoNetError::RatingOutOfBounds)?;
        self.rating = stars;
        Ok(())
    }

    /// Writes down the row: what is billed, and who gets the bond.
    pub(super) fn close_books(&mut self, exit: Exit) -> Result<()> {
        self.exit = exit as u8;
        let split = self.split()?;
        self.billed = split.billed;
        // With a rating the node's bond could be withdrawn, and may be gone.
        if self.rating == 0 || self.bond_side()? != Some(Side::Node) {
            self.bond_to = byte_of(split.bond_to);
        }
        Ok(())
    }

    /// The row of the table that ended the job, in amounts.
    pub(super) fn split(&self) -> Result<Split> {
        let served = Served {
            rate: self.rate,
            cost: self.cost,
            served_secs: self.served_secs(),
            resolved_billed: self.billed,
            resolved_bond_to: side_of(self.won_by)?,
        };
        settle(self.exit()?, &served, self.rates()).or_refuse(IoNetError::MathOverflow)
    }
}
