//! The protocol's constitution: who may do what, which mints, which numbers. Read-only on every user path.

mod notice;
mod oracle;
mod pause;
mod roles;
mod verifiers;

pub use notice::Notice;
pub use oracle::OracleTerms;
pub use roles::*;
pub use verifiers::bit;

use anchor_lang::prelude::*;

use super::{AllocationRow, Parameter, ParameterValue, Timeline, VestingTerms, BOUNDS, PARAMETER_COUNT};
use crate::constants::{ATTESTATION_SECS, HOUR_SECS, MAX_VERIFIERS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::work::Points;

/// What a new config is given.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct Setup {
    pub roles: Roles,
    pub oracle: OracleTerms,
    /// Parameters that are not to start with their default.
    pub overrides: Vec<ParameterValue>,
}

#[account(zero_copy)]
pub struct Config {
    /// Queues changes, removes verifiers, clears roles, runs genesis, allocations and the start of the emission.
    pub admin: Pubkey,
    /// May take over as admin; the default key = nobody.
    pub pending_admin: Pubkey,
    /// Stops entries for a while; the default key = nobody, in this and the next two.
    pub pauser: Pubkey,
    /// Opens slashes.
    pub slasher: Pubkey,
    /// Overturns slashes and decides disputes; never the slasher.
    pub resolver: Pubkey,
    pub io_mint: Pubkey,
    pub usdc_mint: Pubkey,
    /// Programs that may own a price account.
    pub oracle_programs: [Pubkey; 2],
    /// Pyth's id of $IO in USD.
    pub price_feed: [u8; 32],
    /// By `Parameter`, each within its `BOUNDS`.
    pub parameters: [u64; PARAMETER_COUNT],
    /// When an index may be given again (unix seconds); 0 where it was never freed.
    pub index_rests_until: [i64; MAX_VERIFIERS as usize],
    /// Of the parameter `StakeUnit`.
    pub stake_unit_notice: Notice,
    /// Of the parameter `SelfStakeBps`.
    pub self_stake_notice: Notice,
    /// When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here.
    pub genesis_at: i64,
    /// When hour 0 began (unix seconds); 0 = not yet.
    pub emission_started_at: i64,
    /// Entries are paused before this time (unix seconds), which the last pause set.
    pub paused_until: i64,
    /// Counts the admins: a queued change is its admin's, and ends with his term.
    pub admin_term: u32,
    /// One bit for the index of each active verifier.
    pub active_verifiers: u16,
    /// One bit for each `AllocationRow` that has its vesting.
    pub allocated_rows: u8,
    pub bump: u8,
    pub _reserved: [u8; 24],
}

const _: () = assert!(8 + size_of::<Config>() == 768);

impl Config {
    /// Fills a new account: defaults, then `overrides`, each checked against its bounds.
    pub fn set_up(&mut self, setup: &Setup, mints: [Pubkey; 2], bump: u8) -> Result<()> {
        let Setup { roles, oracle, overrides } = setup;
        roles.validate()?;
        oracle.validate()?;
        let [io_mint, usdc_mint] = mints;
        *self = Self {
            admin: roles.admin,
            pending_admin: Pubkey::default(),
            pauser: roles.pauser,
            slasher: roles.slasher,
            resolver: roles.resolver,
            io_mint,
            usdc_mint,
            oracle_programs: oracle.programs,
            price_feed: oracle.feed,
            parameters: BOUNDS.map(|bounds| bounds.default),
            index_rests_until: [0; MAX_VERIFIERS as usize],
            stake_unit_notice: Notice::default(),
            self_stake_notice: Notice::default(),
            genesis_at: 0,
            emission_started_at: 0,
            paused_until: 0,
            admin_term: 0,
            active_verifiers: 0,
            allocated_rows: 0,
            bump,
            _reserved: [0; 24],
        };
        for change in overrides {
            self.set(*change)?;
        }
        Ok(())
    }

    #[expect(clippy::indexing_slicing, reason = "the table has a place for every parameter, as its tests show")]
    pub fn get(&self, parameter: Parameter) -> u64 {
        self.parameters[parameter as usize]
    }

    /// Sets a parameter after its delay: those that hours are judged by only between attestations. Returns the old value and
    /// from when the new one binds.
    pub fn change(&mut self, change: ParameterValue, now: i64) -> Result<(u64, i64)> {
        let ParameterValue { parameter, value } = change;
        if parameter.judges_hours() {
            self.require_between_attestations(now)?;
        }
        let (old, new) = (self.get(parameter), parameter.checked(value)?);
        let binds_at = match self.notice_of(parameter) {
            Some(notice) => notice.announce(old, new, now)?,
            None => now,
        };
        self.set(change)?;
        Ok((old, binds_at))
    }

    /// Sets a parameter within its bounds and returns the old value. A quorum that the active verifiers outnumber is refused.
    fn set(&mut self, change: ParameterValue) -> Result<u64> {
        let value = change.parameter.checked(change.value)?;
        if change.parameter == Parameter::Quorum {
            require(self.verifier_count() <= verifiers::most_verifiers(value), IoNetError::TooManyVerifiers)?;
        }
        let place = self.parameters.get_mut(change.parameter as usize).or_refuse(IoNetError::CorruptState)?;
        Ok(core::mem::replace(place, value))
    }

    pub fn points(&self) -> Points {
        Points {
            tier: self.get(Parameter::TierPoints),
            hired: self.get(Parameter::HiredPoints),
            multiplier: self.get(Parameter::MultiplierPoints),
        }
    }

    /// Marks a row as allocated and returns what its vesting unlocks: months count from genesis.
    pub fn allocate(&mut self, row: AllocationRow) -> Result<VestingTerms> {
        require(self.genesis_at != 0, IoNetError::GenesisNotRun)?;
        require(self.allocated_rows & row.bit() == 0, IoNetError::RowAllocated)?;
        self.allocated_rows |= row.bit();
        Ok(row.terms(self.genesis_at))
    }

    /// The hours of the emission, once it has started.
    pub fn timeline(&self) -> Result<Timeline> {
        require(self.emission_started_at != 0, IoNetError::EmissionNotStarted)?;
        Ok(Timeline { started_at: self.emission_started_at })
    }

    /// When the running hour began (unix seconds); now, before the first.
    pub fn hour_began_at(&self, now: i64) -> Result<i64> {
        if self.emission_started_at == 0 {
            return Ok(now);
        }
        let timeline = self.timeline()?;
        timeline.start_of(timeline.hour_at(now)?)
    }

    /// Refuses in the half hours in which verifiers attest.
    fn require_between_attestations(&self, now: i64) -> Result<()> {
        if self.emission_started_at != 0 {
            let into_hour = self.timeline()?.elapsed(now)? % HOUR_SECS;
            require(into_hour >= ATTESTATION_SECS, IoNetError::AttestationUnderWay)?;
        }
        Ok(())
    }
}
