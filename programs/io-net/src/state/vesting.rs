//! A grant that unlocks by month. Nobody revokes or edits it; the beneficiary may hand it over.

use anchor_lang::prelude::*;

use crate::constants::{MAX_VESTING_MONTHS, MONTH_SECS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::vesting::{unlocked, Tranches};

/// What unlocks when. Amounts in base units of $IO, months of 2,629,800 s.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct VestingTerms {
    pub total: u64,
    /// Unix seconds; at most 240 months from now, before or after.
    pub starts_at: i64,
    /// The month at whose end the first tranche unlocks, 1..=240; 0 without tranches.
    pub first_month: u16,
    /// Equal monthly tranches, 0..=240; the last one takes what rounding left.
    pub tranches: u16,
    /// Unlocked at the start; all of it without tranches.
    pub at_once: u64,
}

impl VestingTerms {
    pub fn validate(&self, now: i64) -> Result<()> {
        let all_at_once = self.tranches == 0;
        let fits = self.total > 0 && self.at_once <= self.total && (self.at_once == self.total) == all_at_once;
        require(fits, IoNetError::VestingAmountsInvalid)?;
        let months = if all_at_once { 0..=0 } else { 1..=MAX_VESTING_MONTHS };
        let within = months.contains(&self.first_month) && months.contains(&self.tranches);
        require(within, IoNetError::VestingMonthsOutOfBounds)?;
        let furthest = u64::from(MAX_VESTING_MONTHS).saturating_mul(MONTH_SECS);
        require(self.starts_at.abs_diff(now) <= furthest, IoNetError::VestingStartOutOfBounds)?;
        Ok(())
    }
}

/// The keys that a vesting is bound to when it is created.
pub struct VestingKeys {
    pub creator: Pubkey,
    pub payer: Pubkey,
    pub beneficiary: Pubkey,
    pub mint: Pubkey,
    pub vault: Pubkey,
}

#[account(zero_copy)]
pub struct Vesting {
    /// Who funded it; the Config for a row of the allocation table.
    pub creator: Pubkey,
    /// The creator's own number for it, or the row.
    pub id: u64,
    pub beneficiary: Pubkey,
    /// May take over as beneficiary; the default key = nobody.
    pub pending_beneficiary: Pubkey,
    /// Who paid for the accounts and gets the rent back.
    pub payer: Pubkey,
    /// $IO.
    pub mint: Pubkey,
    /// Token account at `vault`, vesting, mint; holds what is not released.
    pub vault: Pubkey,
    /// Base units, like the next two.
    pub total: u64,
    /// Unlocked at the start.
    pub at_once: u64,
    /// Paid out so far.
    pub released: u64,
    /// Unix seconds.
    pub starts_at: i64,
    /// The month at whose end the first tranche unlocks.
    pub first_month: u16,
    pub tranches: u16,
    pub bump: u8,
    pub vault_bump: u8,
    pub _reserved: [u8; 26],
}

const _: () = assert!(8 + size_of::<Vesting>() == 272);

impl Vesting {
    pub fn set_up(&mut self, keys: VestingKeys, id: u64, terms: &VestingTerms, bumps: [u8; 2]) -> Result<()> {
        require(keys.beneficiary != Pubkey::default(), IoNetError::DefaultKey)?;
        self.creator = keys.creator;
        self.id = id;
        self.beneficiary = keys.beneficiary;
        self.payer = keys.payer;
        self.mint = keys.mint;
        self.vault = keys.vault;
        self.total = terms.total;
        self.at_once = terms.at_once;
        self.starts_at = terms.starts_at;
        self.first_month = terms.first_month;
        self.tranches = terms.tranches;
        [self.bump, self.vault_bump] = bumps;
        Ok(())
    }

    /// Base units unlocked at `now`, released or not.
    pub fn vested_at(&self, now: i64) -> Result<u64> {
        let Some(elapsed) = now.checked_sub(self.starts_at).and_then(|secs| u64::try_from(secs).ok()) else {
            return Ok(0);
        };
        let of =
            Tranches { total: self.total, at_once: self.at_once, first_month: self.first_month, count: self.tranches };
        unlocked(of, elapsed).or_refuse(IoNetError::MathOverflow)
    }

    /// Takes what is unlocked and not released: base units that the vault must pay.
    pub fn release(&mut self, now: i64) -> Result<u64> {
        let amount = self.vested_at(now)?.checked_sub(self.released).or_refuse(IoNetError::CorruptState)?;
        require(amount > 0, IoNetError::NothingToRelease)?;
        self.released = self.released.checked_add(amount).or_refuse(IoNetError::MathOverflow)?;
        Ok(amount)
    }

    pub fn require_released(&self) -> Result<()> {
        require(self.released == self.total, IoNetError::VestingNotReleased)?;
        Ok(())
    }

    /// Names who may take over; `None` takes a proposal back.
    pub fn propose_beneficiary(&mut self, pending: Option<Pubkey>) -> Result<()> {
        require(pending != Some(Pubkey::default()), IoNetError::DefaultKey)?;
        self.pending_beneficiary = pending.unwrap_or_default();
        Ok(())
    }

    /// Makes the proposed beneficiary the beneficiary and returns the old one.
    pub fn accept_beneficiary(&mut self) -> Pubkey {
        let new = core::mem::take(&mut self.pending_beneficiary);
        core::mem::replace(&mut self.beneficiary, new)
    }
}
