//! A class on the market: what of it is hired, and how that moves its rate (economics.md, section 7).

use anchor_lang::prelude::*;

use super::{Config, DeviceClass, Parameter};
use crate::constants::{ATTESTATION_SECS, HOUR_SECS, REPRICE_SECS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::price::{reprice, utilisation_bps};

/// A step of a class's rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repriced {
    /// Micro-USD per processor-hour.
    pub old: u64,
    pub new: u64,
    /// Basis points; `None` where no processor was attested.
    pub utilisation_bps: Option<u16>,
}

impl DeviceClass {
    /// A job of so many processors begins to run.
    pub fn hire(&mut self, processors: u16, now: i64) -> Result<()> {
        self.count_hired(now);
        let hired = self.hired_processors.checked_add(u32::from(processors));
        self.hired_processors = hired.or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }

    /// It does not run any more. What was counted since its end, as far as it counts for the coming step, is taken back.
    pub fn unhire(&mut self, processors: u16, ends_at: i64, now: i64) -> Result<()> {
        self.count_hired(now);
        let hired = self.hired_processors.checked_sub(u32::from(processors));
        self.hired_processors = hired.or_refuse(IoNetError::CorruptState)?;
        let beyond = u64::try_from(now.saturating_sub(ends_at.max(self.repriced_at))).unwrap_or(0);
        let beyond = u64::from(processors).saturating_mul(beyond);
        self.hired_processor_secs = self.hired_processor_secs.saturating_sub(beyond);
        Ok(())
    }

    fn count_hired(&mut self, now: i64) {
        let secs = u64::try_from(now.saturating_sub(self.hired_counted_at)).unwrap_or(0);
        let hired = u64::from(self.hired_processors).saturating_mul(secs);
        self.hired_processor_secs = self.hired_processor_secs.saturating_add(hired);
        self.hired_counted_at = now;
    }

    /// Once an hour: one step by the utilisation since the last, however long ago that is.
    pub fn reprice(&mut self, config: &Config, now: i64) -> Result<Repriced> {
        require(now >= self.repriced_at.saturating_add(REPRICE_SECS), IoNetError::RepricedRecently)?;
        self.count_hired(now);
        let secs = u64::try_from(now.saturating_sub(self.repriced_at)).unwrap_or(0);
        let offered = self.attested_lately(config, now)?;
        let utilisation_bps = utilisation_bps(self.hired_processor_secs, offered, secs);
        let old = self.rate;
        if let Some(utilisation) = utilisation_bps {
            let [gain, target, step] =
                [Parameter::PriceGainBps, Parameter::PriceTargetBps, Parameter::PriceStepBps].map(|it| config.get(it));
            self.rate = reprice(old, self.rate_floor, self.rate_ceiling, gain, target, step, utilisation);
        }
        self.hired_processor_secs = 0;
        self.repriced_at = now;
        Ok(Repriced { old, new: self.rate, utilisation_bps })
    }

    /// Processors attested in the last hour whose attestation is over.
    fn attested_lately(&self, config: &Config, now: i64) -> Result<u32> {
        let hours_over = config.timeline()?.elapsed(now)?.saturating_sub(ATTESTATION_SECS) / HOUR_SECS;
        let Some(hour) = hours_over.checked_sub(1) else {
            return Ok(0);
        };
        Ok(match self.attested_hour.checked_sub(hour) {
            Some(0) => self.attested_processors,
            Some(1) => self.attested_processors_before,
            _ => 0,
        })
    }
}
