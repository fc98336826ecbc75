//! The operator's rate: a raise is announced a week before, a cut begins at once.

use anchor_lang::prelude::*;

use super::Node;
use crate::constants::{COMMISSION_NOTICE_SECS, MAX_COMMISSION_BPS, MAX_COMMISSION_RAISE_BPS};
use crate::error::{require, IoNetError, OrRefuse};

/// A commission as it was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnouncedCommission {
    /// Basis points in force when it was announced.
    pub old_bps: u16,
    /// Unix seconds.
    pub starts_at: i64,
}

impl Node {
    /// The rate in force at a time, basis points: known for now, and for the end of the last hour.
    pub fn commission_at(&self, at: i64) -> u16 {
        if at < self.commission_at {
            self.commission_bps
        } else {
            self.next_commission_bps
        }
    }

    /// Announces a rate. A raise is of at most 500 basis points, begins 7 days later, and waits for one that is announced and, after
    /// another change, for the next hour; a cut begins now and takes an announced raise back. `hour_began_at`: the running hour.
    ///
    /// Only the ends of hours matter: of changes in one hour the last is kept, beside the rate at the hour's beginning, by which
    /// the hour before may still be attested.
    pub fn announce_commission(&mut self, bps: u16, hour_began_at: i64, now: i64) -> Result<AnnouncedCommission> {
        require(bps <= MAX_COMMISSION_BPS, IoNetError::CommissionTooHigh)?;
        let (old_bps, mut starts_at) = (self.commission_at(now), now);
        if bps > old_bps {
            require(self.commission_at < hour_began_at, IoNetError::CommissionRaisePending)?;
            require(bps - old_bps <= MAX_COMMISSION_RAISE_BPS, IoNetError::CommissionRaiseTooHigh)?;
            starts_at = now.checked_add(COMMISSION_NOTICE_SECS).or_refuse(IoNetError::MathOverflow)?;
        }
        self.commission_bps = self.commission_at(hour_began_at);
        self.next_commission_bps = bps;
        self.commission_at = starts_at;
        Ok(AnnouncedCommission { old_bps, starts_at })
    }
}
