//! The active verifiers: one bit for each index of the mask.

use anchor_lang::prelude::*;

use super::Config;
use crate::constants::{INDEX_REST_SECS, MAX_VERIFIERS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::state::Parameter;

impl Config {
    pub fn verifier_count(&self) -> u64 {
        u64::from(self.active_verifiers.count_ones())
    }

    pub fn is_active(&self, index: u8) -> bool {
        self.active_verifiers & bit(index) != 0
    }

    /// Takes the lowest index that is free and rested.
    pub fn take_index(&mut self, now: i64) -> Result<u8> {
        require(self.verifier_count() < most_verifiers(self.get(Parameter::Quorum)), IoNetError::TooManyVerifiers)?;
        let (index, _) = (0..MAX_VERIFIERS)
            .zip(self.index_rests_until)
            .find(|(index, rests_until)| !self.is_active(*index) && now >= *rests_until)
            .or_refuse(IoNetError::NoVerifierIndex)?;
        self.active_verifiers |= bit(index);
        Ok(index)
    }

    /// Frees an index. It rests until no open hour can hold an attestation under it.
    pub fn free_index(&mut self, index: u8, now: i64) -> Result<()> {
        let rests_until = self.index_rests_until.get_mut(usize::from(index)).or_refuse(IoNetError::CorruptState)?;
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
pub(super) const fn most_verifiers(quorum: u64) -> u64 {
    2 * quorum - 1
}
