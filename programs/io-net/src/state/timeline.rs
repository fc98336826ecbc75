//! Hours since the emission's start. Emission and both pools hold the start, so that most instructions need only a pool.

use anchor_lang::prelude::*;

use crate::constants::HOUR_SECS;
use crate::error::{IoNetError, OrRefuse};

#[zero_copy]
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// Start of hour 0, unix seconds.
    pub started_at: i64,
}

impl Timeline {
    /// Seconds since the start.
    pub fn elapsed(&self, now: i64) -> Result<u64> {
        let elapsed = now.checked_sub(self.started_at).and_then(|secs| u64::try_from(secs).ok());
        elapsed.or_refuse(IoNetError::EmissionNotStarted)
    }

    /// The hour that runs at `now`.
    pub fn hour_at(&self, now: i64) -> Result<u64> {
        Ok(self.elapsed(now)? / HOUR_SECS)
    }

    /// Unix time at which hour `hour` begins.
    pub fn start_of(&self, hour: u64) -> Result<i64> {
        let offset = hour.checked_mul(HOUR_SECS).and_then(|secs| i64::try_from(secs).ok());
        offset.and_then(|secs| self.started_at.checked_add(secs)).or_refuse(IoNetError::MathOverflow)
    }
}
