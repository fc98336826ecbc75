//! What became of the node's jobs (economics.md, section 8).

use anchor_lang::prelude::*;

use super::Node;
use crate::constants::{BIG_JOB_UNITS, DAY_SECS, IO_DECIMALS, REPUTATION_IDLE_SECS, USDC_DECIMALS};
use crate::error::{IoNetError, OrRefuse};
use crate::math::job::{Exit, Side};
use crate::math::reputation::{completed, failed, idle, rated};
use crate::state::Job;

impl Node {
    /// 0..=10,000. Every 30 idle days halve the distance to 5,000.
    pub fn reputation_at(&self, now: i64) -> u16 {
        let periods = now.saturating_sub(self.reputation_moved_at) / REPUTATION_IDLE_SECS;
        idle(self.reputation, u32::try_from(periods).unwrap_or(0))
    }

    /// A job has ended: a failure counts always, a completion if the job was large enough, and once a day.
    pub fn count_exit(&mut self, job: &Job, exit: Exit, now: i64) {
        match exit {
            Exit::NotStarted | Exit::Stopped | Exit::Silent => self.count_failure(now),
            Exit::Complete => {
                let reputation = self.touch(now);
                self.jobs_completed = self.jobs_completed.saturating_add(1);
                if is_big(job) && is_new_day(&mut self.completed_day, now) {
                    self.reputation = completed(reputation);
                }
            }
            _ => (),
        }
    }

    /// A dispute has been decided; lost, it is a failure.
    pub fn count_decision(&mut self, winner: Side, now: i64) {
        if winner == Side::Client {
            self.count_failure(now);
        }
    }

    fn count_failure(&mut self, now: i64) {
        self.reputation = failed(self.touch(now));
        self.jobs_failed = self.jobs_failed.saturating_add(1);
    }

    /// A client rates a job that was completed, 1 to 5 stars: it counts if the job was large enough, and once a day.
    pub fn count_rating(&mut self, job: &Job, stars: u8, now: i64) -> Result<()> {
        let is_complete = job.exit()? == Exit::Complete;
        let reputation = self.touch(now);
        let after = rated(reputation, stars).or_refuse(IoNetError::RatingOutOfBounds)?;
        if is_complete && is_big(job) && is_new_day(&mut self.rated_day, now) {
            self.reputation = after;
        }
        Ok(())
    }

    /// Brings the reputation up to date: the idle time is over.
    fn touch(&mut self, now: i64) -> u16 {
        self.reputation = self.reputation_at(now);
        self.reputation_moved_at = now;
        self.reputation
    }
}

/// Whether a finished job is one of at least 10 USDC or 10 IO.
fn is_big(job: &Job) -> bool {
    let decimals = if job.in_usdc == 1 { USDC_DECIMALS } else { IO_DECIMALS };
    job.cost >= BIG_JOB_UNITS * 10u64.pow(u32::from(decimals))
}

/// Whether nothing has counted on the day of `now` yet (days of 86,400 s since 1970), which then has.
fn is_new_day(last: &mut u32, now: i64) -> bool {
    let today = u32::try_from(now / DAY_SECS).unwrap_or(u32::MAX);
    core::mem::replace(last, today) != today
}
