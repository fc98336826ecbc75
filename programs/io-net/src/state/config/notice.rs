//! Raises of what nodes must hold: announced when they are applied, binding 30 days later, so that every node can prepare.

use anchor_lang::prelude::*;

use super::Config;
use crate::constants::REQUIREMENT_NOTICE_SECS;
use crate::error::{require, IoNetError};
use crate::state::Parameter;

/// What binds of a parameter while a raise of it is announced.
#[zero_copy]
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Binds before `binds_at`; from then on the parameter itself does.
    pub before: u64,
    /// Unix seconds; 0 or past = nothing is announced.
    pub binds_at: i64,
}

impl Notice {
    /// Takes a parameter's new value after `old`. A raise binds 30 days later, one at a time; a cut at once, and it ends an
    /// announced raise, or lowers it where the new value is still above what binds.
    pub fn announce(&mut self, old: u64, new: u64, now: i64) -> Result<()> {
        let is_pending = now < self.binds_at;
        if new > old {
            require(!is_pending, IoNetError::RaisePending)?;
            *self = Self { before: old, binds_at: now.saturating_add(REQUIREMENT_NOTICE_SECS) };
        } else if is_pending && new <= self.before {
            self.binds_at = 0;
        }
        Ok(())
    }

    fn binding(&self, value: u64, at: i64) -> u64 {
        if at < self.binds_at {
            self.before
        } else {
            value
        }
    }
}

impl Config {
    /// The stake unit that binds at a time.
    pub fn stake_unit_at(&self, at: i64) -> u64 {
        self.stake_unit_notice.binding(self.get(Parameter::StakeUnit), at)
    }

    /// The operator's own part of the required stake that binds at a time, in basis points.
    pub fn self_stake_bps_at(&self, at: i64) -> u64 {
        self.self_stake_notice.binding(self.get(Parameter::SelfStakeBps), at)
    }
}
