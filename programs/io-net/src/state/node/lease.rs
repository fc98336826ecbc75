//! A node as jobs see it: whether it fits, what of it is free, which hours it was hired.

use anchor_lang::prelude::*;

use super::{Node, NodeStatus, Requirement};
use crate::constants::HOUR_SECS;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::TRIAL_SECS;
use crate::math::matching::{self, mismatch, Candidate, Mismatch};
use crate::state::{mark_of, Config, DeviceClass, Job, Timeline};

impl Node {
    /// The first thing that keeps the node from a job now; `None`: it is eligible.
    pub fn mismatch(&self, job: &Job, config: &Config, class: &DeviceClass, now: i64) -> Result<Option<Mismatch>> {
        let wanted = matching::Requirement {
            class: job.class.to_bytes(),
            processors: job.processors,
            tier: job.tier,
            regions: job.regions,
            min_reputation: job.min_reputation,
        };
        let candidate = Candidate {
            class: self.class.to_bytes(),
            active: self.node_status()? == NodeStatus::Active,
            free_processors: self.free_processors,
            tier: self.tier,
            region: self.region,
            reputation: self.reputation_at(now),
            stake_met: self.meets(&Requirement::at(config, class, now))?,
        };
        Ok(mismatch(&wanted, &candidate))
    }

    /// Refuses by name what keeps the node from a job.
    pub fn require_eligible(&self, job: &Job, config: &Config, class: &DeviceClass, now: i64) -> Result<()> {
        let error = match self.mismatch(job, config, class, now)? {
            None => return Ok(()),
            Some(Mismatch::Class) => IoNetError::WrongClass,
            Some(Mismatch::NotActive) => IoNetError::NodeIsRetired,
            Some(Mismatch::Stake) => IoNetError::StakeNotMet,
            Some(Mismatch::Processors) => IoNetError::TooFewProcessors,
            Some(Mismatch::Tier) => IoNetError::TierTooLow,
            Some(Mismatch::Region) => IoNetError::RegionExcluded,
            Some(Mismatch::Reputation) => IoNetError::ReputationTooLow,
        };
        require(false, error)
    }

    /// A job takes processors, from its acceptance to its end.
    pub fn hold(&mut self, processors: u16) -> Result<()> {
        let free = self.free_processors.checked_sub(processors);
        self.free_processors = free.or_refuse(IoNetError::TooFewProcessors)?;
        Ok(())
    }

    pub fn release(&mut self, processors: u16) -> Result<()> {
        let free = self.free_processors.saturating_add(processors);
        require(free <= self.processors, IoNetError::CorruptState)?;
        self.free_processors = free;
        Ok(())
    }

    /// Marks the running hour as hired, and the one before it, as far as the job ran in them, once a cancel is not
    /// free any more. Before the emission there are no hours.
    pub fn mark_hired(&mut self, job: &Job, config: &Config, now: i64) -> Result<()> {
        let started_at = config.emission_started_at;
        let is_trial = now < job.started_at.saturating_add(TRIAL_SECS);
        if job.hires == 0 || is_trial || started_at == 0 || now < started_at {
            return Ok(());
        }
        let elapsed = Timeline { started_at }.elapsed(now)?;
        let (hour, began_at) = (elapsed / HOUR_SECS, now.saturating_sub_unsigned(elapsed % HOUR_SECS));
        if let Some(before) = hour.checked_sub(1) {
            let ran = job.started_at < began_at && job.ends_at > began_at.saturating_sub_unsigned(HOUR_SECS);
            self.mark_hour(before, ran);
        }
        self.mark_hour(hour, job.ends_at > began_at);
        Ok(())
    }

    fn mark_hour(&mut self, hour: u64, ran: bool) {
        let [even, odd] = &mut self.hired_marks;
        if ran {
            *(if hour.is_multiple_of(2) { even } else { odd }) = mark_of(hour);
        }
    }
}
