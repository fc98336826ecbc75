//! The pause: it stops entries, for a while, and cannot be chained.

use anchor_lang::prelude::*;

use super::Config;
use crate::constants::{MAX_PAUSE_SECS, PAUSE_REST_SECS};
use crate::error::{require, IoNetError, OrRefuse};

impl Config {
    /// Refuses while entries are paused. Only entries ask.
    pub fn require_open(&self, now: i64) -> Result<()> {
        require(now >= self.paused_until, IoNetError::Paused)?;
        Ok(())
    }

    /// Stops entries for `secs`, at most 7 days and not within 7 days of the last pause. Returns when it ends.
    pub fn pause(&mut self, secs: u32, now: i64) -> Result<i64> {
        require((1..=MAX_PAUSE_SECS).contains(&secs), IoNetError::PauseOutOfBounds)?;
        let rested_at = self.paused_until.saturating_add(PAUSE_REST_SECS);
        require(self.paused_until == 0 || now >= rested_at, IoNetError::PausedRecently)?;
        self.paused_until = now.checked_add(i64::from(secs)).or_refuse(IoNetError::MathOverflow)?;
        Ok(self.paused_until)
    }

    /// Ends a pause early. The 7 days without another count from now. Returns when it would have ended.
    pub fn unpause(&mut self, now: i64) -> Result<i64> {
        require(now < self.paused_until, IoNetError::NotPaused)?;
        Ok(core::mem::replace(&mut self.paused_until, now))
    }
}
