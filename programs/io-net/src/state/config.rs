//! The protocol's constitution: who may do what, which mints, which numbers. Read-only on every user path.

use anchor_lang::prelude::*;

use super::{Parameter, ParameterValue, BOUNDS, PARAMETER_COUNT};
use crate::constants::{INDEX_REST_SECS, MAX_VERIFIERS};
use crate::error::IoNetError;
use crate::math::work::Points;

/// The keys that act for the protocol, and their difference: who slashes does not decide the appeal.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles {
    pub admin: Pubkey,
    pub pauser: Pubkey,
    pub slasher: Pubkey,
    pub resolver: Pubkey,
}

impl Roles {
    pub fn validate(&self) -> Result<()> {
        let keys = [self.admin, self.pauser, self.slasher, self.resolver];
        require!(!keys.contains(&Pubkey::default()), IoNetError::DefaultKey);
        require!(self.slasher != self.resolver, IoNetError::RolesNotSeparate);
        Ok(())
    }
}

#[account(zero_copy)]
pub struct Config {
    /// Sets parameters and device classes, adds and removes verifiers, runs genesis and the start of the emission.
    pub admin: Pubkey,
    /// Stops entries for a while.
    pub pauser: Pubkey,
    /// Opens slashes.
    pub slasher: Pubkey,
    /// Overturns slashes and decides disputes; never the slasher.
    pub resolver: Pubkey,
    pub io_mint: Pubkey,
    pub usdc_mint: Pubkey,
    /// By `Parameter`, each within its `BOUNDS`.
    pub parameters: [u64; PARAMETER_COUNT],
    /// When an index may be given again (unix seconds); 0 where it was never freed.
    pub index_rests_until: [i64; MAX_VERIFIERS as usize],
    /// When `genesis` minted the supply (unix seconds), from which vesting months count; 0 = not here.
    pub genesis_at: i64,
    /// One bit for the index of each active verifier.
    pub active_verifiers: u16,
    pub bump: u8,
    pub _reserved: [u8; 21],
}

const _: () = assert!(8 + size_of::<Config>() == 576);

impl Config {
    /// Fills a new account: defaults, then `overrides`, each checked against its bounds.
    pub fn set_up(&mut self, roles: &Roles, mints: [Pubkey; 2], overrides: &[ParameterValue], bump: u8) -> Result<()> {
        roles.validate()?;
        let [io_mint, usdc_mint] = mints;
        *self = Self {
            admin: roles.admin,
            pauser: roles.pauser,
            slasher: roles.slasher,
            resolver: roles.resolver,
            io_mint,
            usdc_mint,
            parameters: BOUNDS.map(|bounds| bounds.default),
            index_rests_until: [0; MAX_VERIFIERS as usize],
            genesis_at: 0,
            active_verifiers: 0,
            bump,
            _reserved: [0; 21],
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

    /// Sets a parameter within its bounds and returns the old value. A quorum that the active verifiers outnumber is refused.
    pub fn set(&mut self, change: ParameterValue) -> Result<u64> {
        let value = change.parameter.checked(change.value)?;
        if change.parameter == Parameter::Quorum {
            require!(self.verifier_count() <= most_verifiers(value), IoNetError::TooManyVerifiers);
        }
        let place = self.parameters.get_mut(change.parameter as usize).ok_or(IoNetError::CorruptState)?;
        Ok(core::mem::replace(place, value))
    }

    pub fn points(&self) -> Points {
        Points {
            tier: self.get(Parameter::TierPoints),
            hired: self.get(Parameter::HiredPoints),
            multiplier: self.get(Parameter::MultiplierPoints),
        }
    }

    pub fn verifier_count(&self) -> u64 {
        u64::from(self.active_verifiers.count_ones())
    }

    pub fn is_active(&self, index: u8) -> bool {
        self.active_verifiers & bit(index) != 0
    }

    /// Takes the lowest index that is free and rested, for a verifier with this key.
    pub fn take_index(&mut self, key: &Pubkey, now: i64) -> Result<u8> {
        require!(*key != Pubkey::default(), IoNetError::DefaultKey);
        require!(self.verifier_count() < most_verifiers(self.get(Parameter::Quorum)), IoNetError::TooManyVerifiers);
        let (index, _) = (0..MAX_VERIFIERS)
            .zip(self.index_rests_until)
            .find(|(index, rests_until)| !self.is_active(*index) && now >= *rests_until)
            .ok_or(IoNetError::NoVerifierIndex)?;
        self.active_verifiers |= bit(index);
        Ok(index)
    }

    /// Frees an index. It rests until no open hour can hold an attestation under it.
    pub fn free_index(&mut self, index: u8, now: i64) -> Result<()> {
        let rests_until = self.index_rests_until.get_mut(usize::from(index)).ok_or(IoNetError::CorruptState)?;
        *rests_until = now.saturating_add(INDEX_REST_SECS);
        self.active_verifiers &= !bit(index);
        Ok(())
    }
}

/// The bit of a verifier's index in a mask; indices are below 16.
pub const fn bit(index: u8) -> u16 {
    1 << index
}

/// Active verifiers at the most, so that a minority can neither lift a node nor sink it: 2 x quorum - 1.
const fn most_verifiers(quorum: u64) -> u64 {
    2 * quorum - 1
}
