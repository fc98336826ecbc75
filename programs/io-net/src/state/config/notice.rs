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
    ///
    /// Returns from when the new value binds.
    pub fn announce(&mut self, old: u64, new: u64, now: i64) -> Result<i64> {
        let is_pending = now < self.binds_at;
        if new > old {
            require(!is_pending, IoNetError::RaisePending)?;
            *self = Self { before: old, binds_at: now.saturating_add(REQUIREMENT_NOTICE_SECS) };
        } else if is_pending && new <= self.before {
            self.binds_at = 0;
        }
        Ok(self.binds_at.max(now))
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

    pub(super) fn notice_of(&mut self, parameter: Parameter) -> Option<&mut Notice> {
        if parameter == Parameter::StakeUnit {
            Some(&mut self.stake_unit_notice)
        } else if parameter == Parameter::SelfStakeBps {
            Some(&mut self.self_stake_notice)
        } else {
            None
        }
    }

    /// The operator's own part of the required stake that binds at a time, in basis points.
    pub fn self_stake_bps_at(&self, at: i64) -> u64 {
        self.self_stake_notice.binding(self.get(Parameter::SelfStakeBps), at)
    }
}
