//! A kind of device: what an hour of it weighs, what stake it needs, what it costs.

use anchor_lang::prelude::*;

use super::{Config, PoolKind, Timeline};
use crate::constants::{
    CLASS_NAME_LEN, MAX_CLASS_RATE, MAX_DIFFICULTY_BITS, MAX_MULTIPLIER_BPS, REQUIREMENT_NOTICE_SECS,
};
use crate::error::{require, IoNetError, OrRefuse};

/// What a class has for good or to begin with.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Debug)]
pub struct ClassTerms {
    /// 1 to 32 bytes of printable ASCII.
    #[max_len(32)]
    pub name: String,
    pub pool: PoolKind,
    /// Reward multiplier in basis points, 0..=1,000,000; 0 earns nothing.
    pub multiplier_bps: u32,
    /// Leading zero bits that a proof needs, 0..=40.
    pub difficulty_bits: u8,
    /// Market rate in micro-USD per processor-hour, within floor and ceiling.
    pub rate: u64,
    pub rate_floor: u64,
    pub rate_ceiling: u64,
}

/// What can be changed of a class. A rate outside the new floor and ceiling is moved to the nearer one.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Copy, Debug)]
pub struct ClassUpdate {
    pub multiplier_bps: u32,
    pub difficulty_bits: u8,
    pub rate_floor: u64,
    pub rate_ceiling: u64,
}

impl ClassTerms {
    pub fn validate(&self) -> Result<()> {
        padded_name(&self.name)?;
        check_multiplier_and_difficulty(self.multiplier_bps, self.difficulty_bits)?;
        check_rates(self.rate_floor, self.rate, self.rate_ceiling)
    }
}

impl ClassUpdate {
    pub fn validate(&self) -> Result<()> {
        check_multiplier_and_difficulty(self.multiplier_bps, self.difficulty_bits)?;
        check_rates(self.rate_floor, self.rate_floor, self.rate_ceiling)
    }
}

#[account(zero_copy)]
pub struct DeviceClass {
    /// ASCII, padded with zeros.
    pub name: [u8; CLASS_NAME_LEN as usize],
    pub id: u16,
    /// `PoolKind`.
    pub pool: u8,
    /// Leading zero bits that a proof of the hours before `next_hour` needs.
    pub difficulty_bits: u8,
    /// Reward multiplier of the hours before `next_hour`, basis points.
    pub multiplier_bps: u32,
    /// Reward multiplier from `next_hour` on, basis points.
    pub next_multiplier_bps: u32,
    /// Multiplier that the required stake is reckoned with before `next_requirement_at`, basis points.
    pub requirement_bps: u32,
    /// And from then on.
    pub next_requirement_bps: u32,
    /// Difficulty from `next_hour` on.
    pub next_difficulty_bits: u8,
    pub _padding: [u8; 3],
    /// The first hour of the next multiplier and difficulty.
    pub next_hour: u64,
    /// Unix seconds.
    pub next_requirement_at: i64,
    /// Micro-USD per processor-hour.
    pub rate: u64,
    pub rate_floor: u64,
    pub rate_ceiling: u64,
    /// The latest hour in which a node passed.
    pub attested_hour: u64,
    /// Processors of the nodes that passed in `attested_hour`.
    pub attested_processors: u32,
    /// And in the hour before it.
    pub attested_processors_before: u32,
    /// Seconds of hired processors since the last step of the rate, up to `hired_counted_at`.
    pub hired_processor_secs: u64,
    /// Unix seconds.
    pub hired_counted_at: i64,
    /// When the rate last made a step, unix seconds.
    pub repriced_at: i64,
    /// Processors of running jobs.
    pub hired_processors: u32,
    pub bump: u8,
    pub _reserved: [u8; 27],
}

const _: () = assert!(8 + size_of::<DeviceClass>() == 176);

impl DeviceClass {
    pub fn set_up(&mut self, id: u16, terms: &ClassTerms, bump: u8, now: i64) -> Result<()> {
        terms.validate()?;
        self.name = padded_name(&terms.name)?;
        self.id = id;
        self.pool = terms.pool as u8;
        self.difficulty_bits = terms.difficulty_bits;
        self.next_difficulty_bits = terms.difficulty_bits;
        self.multiplier_bps = terms.multiplier_bps;
        self.next_multiplier_bps = terms.multiplier_bps;
        self.requirement_bps = terms.multiplier_bps;
        self.next_requirement_bps = terms.multiplier_bps;
        self.rate = terms.rate;
        self.rate_floor = terms.rate_floor;
        self.rate_ceiling = terms.rate_ceiling;
        self.hired_counted_at = now;
        self.repriced_at = now;
        self.bump = bump;
        Ok(())
    }

    /// Applies an update. A new multiplier or difficulty rules from the next hour on, so there is none before the emission's
    /// start; one change per two hours, because the hour before the running one may still be attested.
    /// Returns what was set before.
    pub fn update(&mut self, update: ClassUpdate, config: &Config, now: i64) -> Result<ClassUpdate> {
        update.validate()?;
        let old = ClassUpdate {
            multiplier_bps: self.next_multiplier_bps,
            difficulty_bits: self.next_difficulty_bits,
            rate_floor: self.rate_floor,
            rate_ceiling: self.rate_ceiling,
        };
        if update.multiplier_bps != old.multiplier_bps || update.difficulty_bits != old.difficulty_bits {
            self.change_hours(update, &config.timeline()?, now)?;
        }
        self.rate = self.rate.clamp(update.rate_floor, update.rate_ceiling);
        self.rate_floor = update.rate_floor;
        self.rate_ceiling = update.rate_ceiling;
        Ok(old)
    }

    fn change_hours(&mut self, update: ClassUpdate, timeline: &Timeline, now: i64) -> Result<()> {
        let hour = timeline.hour_at(now)?;
        require(hour > self.next_hour || self.next_hour == 0, IoNetError::ClassChangedRecently)?;
        let first_hour = hour.checked_add(1).or_refuse(IoNetError::MathOverflow)?;
        let old_bps = core::mem::replace(&mut self.next_multiplier_bps, update.multiplier_bps);
        self.multiplier_bps = old_bps;
        self.difficulty_bits = core::mem::replace(&mut self.next_difficulty_bits, update.difficulty_bits);
        self.next_hour = first_hour;
        if update.multiplier_bps == old_bps {
            return Ok(());
        }
        let starts_at = timeline.start_of(first_hour)?;
        self.change_requirement(update.multiplier_bps, update.multiplier_bps > old_bps, starts_at, now)
    }

    /// A raise binds 30 days after its first hour, one at a time. A cut binds at its first hour and replaces a pending
    /// raise; where the cut multiplier is still above what binds now, the raise stays pending at the lower value.
    fn change_requirement(&mut self, multiplier_bps: u32, is_raise: bool, starts_at: i64, now: i64) -> Result<()> {
        let pending = now < self.next_requirement_at;
        self.requirement_bps = self.requirement_multiplier_at(now);
        if is_raise {
            require(!pending, IoNetError::RaisePending)?;
            self.next_requirement_at =
                starts_at.checked_add(REQUIREMENT_NOTICE_SECS).or_refuse(IoNetError::MathOverflow)?;
        } else if multiplier_bps <= self.requirement_bps {
            self.next_requirement_at = starts_at;
        }
        self.next_requirement_bps = multiplier_bps;
        Ok(())
    }

    pub fn difficulty_of(&self, hour: u64) -> u8 {
        if hour < self.next_hour {
            self.difficulty_bits
        } else {
            self.next_difficulty_bits
        }
    }

    pub fn multiplier_of(&self, hour: u64) -> u32 {
        if hour < self.next_hour {
            self.multiplier_bps
        } else {
            self.next_multiplier_bps
        }
    }

    pub fn requirement_multiplier_at(&self, now: i64) -> u32 {
        if now < self.next_requirement_at {
            self.requirement_bps
        } else {
            self.next_requirement_bps
        }
    }

    /// Counts a node's processors as attested in `hour`, once per node and hour.
    pub fn count_attested(&mut self, hour: u64, processors: u16) {
        if hour > self.attested_hour {
            let consecutive = hour == self.attested_hour + 1;
            self.attested_processors_before = if consecutive { self.attested_processors } else { 0 };
            self.attested_processors = 0;
            self.attested_hour = hour;
        }
        self.attested_processors = self.attested_processors.saturating_add(u32::from(processors));
    }
}

fn check_multiplier_and_difficulty(multiplier_bps: u32, difficulty_bits: u8) -> Result<()> {
    require(multiplier_bps <= MAX_MULTIPLIER_BPS, IoNetError::MultiplierTooHigh)?;
    require(difficulty_bits <= MAX_DIFFICULTY_BITS, IoNetError::DifficultyTooHigh)?;
    Ok(())
}

fn check_rates(floor: u64, rate: u64, ceiling: u64) -> Result<()> {
    require(floor <= rate && rate <= ceiling && ceiling <= MAX_CLASS_RATE, IoNetError::RateOutOfBounds)?;
    Ok(())
}

fn padded_name(name: &str) -> Result<[u8; CLASS_NAME_LEN as usize]> {
    let bytes = name.as_bytes();
    let printable = !bytes.is_empty() && bytes.iter().all(|b| (b' '..=b'~').contains(b));
    let mut padded = [0; CLASS_NAME_LEN as usize];
    let place = padded.get_mut(..bytes.len()).filter(|_| printable).or_refuse(IoNetError::ClassNameInvalid)?;
    place.copy_from_slice(bytes);
    Ok(padded)
}
