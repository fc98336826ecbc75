//! The emission: a start, 240 sums, and the authority of the reserve vault. Read-only once started.

use anchor_lang::prelude::*;

use super::Timeline;
use crate::constants::MONTHS;
use crate::error::{IoNetError, OrRefuse};
use crate::math::emission::{fill_months, hour_emission, ScheduleFault};

/// First month in base units and the factor of each further one, `numerator / denominator` below 1.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct Schedule {
    pub first_month: u64,
    pub numerator: u64,
    pub denominator: u64,
}

#[account(zero_copy)]
pub struct Emission {
    /// Token account at `vault`, emission, $IO mint; pays claims.
    pub reserve_vault: Pubkey,
    pub first_month: u64,
    pub numerator: u64,
    pub denominator: u64,
    /// Base units released by the end of each month.
    pub sums: [u64; MONTHS as usize],
    pub timeline: Timeline,
    pub bump: u8,
    pub _reserved: [u8; 31],
}

const _: () = assert!(8 + size_of::<Emission>() == 2_024);

impl From<ScheduleFault> for IoNetError {
    fn from(fault: ScheduleFault) -> Self {
        match fault {
            ScheduleFault::NotFalling => Self::ScheduleNotFalling,
            ScheduleFault::ExceedsReserve => Self::ScheduleExceedsReserve,
            ScheduleFault::LeavesTooMuch => Self::ScheduleLeavesTooMuch,
        }
    }
}

impl Emission {
    pub fn start(&mut self, schedule: Schedule, reserve_vault: Pubkey, bump: u8, now: i64) -> Result<()> {
        let Schedule { first_month, numerator, denominator } = schedule;
        fill_months(first_month, numerator, denominator, &mut self.sums).map_err(IoNetError::from)?;
        self.reserve_vault = reserve_vault;
        self.first_month = first_month;
        self.numerator = numerator;
        self.denominator = denominator;
        self.timeline = Timeline { started_at: now };
        self.bump = bump;
        Ok(())
    }

    /// Base units that hour `hour` releases for both pools together.
    pub fn of_hour(&self, hour: u64) -> Result<u64> {
        hour_emission(&self.sums, hour).or_refuse(IoNetError::MathOverflow)
    }
}
