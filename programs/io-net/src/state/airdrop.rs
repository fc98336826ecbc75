//! A campaign: a tree of amounts, funded whole when it is created, claimed within a window, closed after it.

use anchor_lang::prelude::*;

use super::ClaimPage;
use crate::constants::{
    AIRDROP_REST_SECS, CLAIMS_PER_PAGE, MAX_AIRDROP_LEAVES, MAX_VESTING_MONTHS, MIN_CLAIM_WINDOW_SECS, MONTH_SECS,
};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::merkle::{leaf_hash, root_of};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct AirdropTerms {
    /// Of the tree in `math::merkle`; never changes.
    pub root: [u8; 32],
    /// Base units of $IO: the sum of the leaves.
    pub total: u64,
    /// 1..=4,194,304.
    pub leaves: u32,
    /// Claims begin (unix seconds); not in the past.
    pub starts_at: i64,
    /// Claims end (unix seconds); 30 days after the start or later, within 240 months.
    pub ends_at: i64,
}

impl AirdropTerms {
    pub fn validate(&self, now: i64) -> Result<()> {
        let is_whole = self.root != [0; 32] && self.total > 0 && (1..=MAX_AIRDROP_LEAVES).contains(&self.leaves);
        require(is_whole, IoNetError::AirdropTermsInvalid)?;
        let lasts = self.ends_at.saturating_sub(self.starts_at);
        let is_near = self.ends_at.abs_diff(now) <= u64::from(MAX_VESTING_MONTHS).saturating_mul(MONTH_SECS);
        let is_open = self.starts_at >= now && lasts >= MIN_CLAIM_WINDOW_SECS && is_near;
        require(is_open, IoNetError::ClaimWindowInvalid)?;
        Ok(())
    }
}

/// A leaf, as its claimant shows it.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    pub index: u32,
    pub claimant: &'a Pubkey,
    pub amount: u64,
    pub proof: &'a [[u8; 32]],
}

#[account(zero_copy)]
pub struct Airdrop {
    /// Gets what nobody claimed, and the rent.
    pub funder: Pubkey,
    /// The funder's own number for it.
    pub id: u64,
    /// $IO.
    pub mint: Pubkey,
    /// Token account at `vault`, airdrop, mint; holds what is not claimed.
    pub vault: Pubkey,
    pub root: [u8; 32],
    /// Base units.
    pub total: u64,
    /// Base units.
    pub claimed: u64,
    /// Claims from then on (unix seconds).
    pub starts_at: i64,
    /// No claims from then on (unix seconds).
    pub ends_at: i64,
    pub leaves: u32,
    /// Leaves claimed so far.
    pub claims: u32,
    /// Claim pages that exist.
    pub open_pages: u32,
    pub bump: u8,
    pub vault_bump: u8,
    pub _reserved: [u8; 18],
}

const _: () = assert!(8 + size_of::<Airdrop>() == 208);

/// The keys that an airdrop is bound to when it is created.
pub struct AirdropKeys {
    pub funder: Pubkey,
    pub mint: Pubkey,
    pub vault: Pubkey,
}

impl Airdrop {
    pub fn set_up(&mut self, keys: AirdropKeys, id: u64, terms: &AirdropTerms, bumps: [u8; 2], now: i64) -> Result<()> {
        terms.validate(now)?;
        self.funder = keys.funder;
        self.id = id;
        self.mint = keys.mint;
        self.vault = keys.vault;
        self.root = terms.root;
        self.total = terms.total;
        self.starts_at = terms.starts_at;
        self.ends_at = terms.ends_at;
        self.leaves = terms.leaves;
        [self.bump, self.vault_bump] = bumps;
        Ok(())
    }

    /// Counts a new page, one that has leaves and whose claims are not over.
    pub fn open_page(&mut self, page: u32, now: i64) -> Result<()> {
        require(page <= (self.leaves.saturating_sub(1)) / CLAIMS_PER_PAGE, IoNetError::WrongClaimPage)?;
        require(now < self.ends_at, IoNetError::ClaimsOver)?;
        self.open_pages = self.open_pages.checked_add(1).or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }

    /// Marks a leaf as claimed: its amount is what the vault must pay.
    ///
    /// `claimed` never passes `total`, so a tree that sums to more hurts only those who come last, and no other airdrop.
    pub fn claim(&mut self, address: &Pubkey, page: &mut ClaimPage, leaf: Leaf, now: i64) -> Result<()> {
        require(now >= self.starts_at, IoNetError::ClaimsNotBegun)?;
        require(now < self.ends_at, IoNetError::ClaimsOver)?;
        let hash = leaf_hash(address.as_array(), leaf.index, leaf.claimant.as_array(), leaf.amount);
        require(leaf.index < self.leaves && root_of(hash, leaf.proof) == self.root, IoNetError::ProofInvalid)?;
        page.take(leaf.index)?;
        let claimed = self.claimed.checked_add(leaf.amount).filter(|claimed| *claimed <= self.total);
        self.claimed = claimed.or_refuse(IoNetError::AirdropOverdrawn)?;
        self.claims = self.claims.checked_add(1).or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }

    /// Refuses until a day after the claims: between their end and the close lies a time in which neither is possible.
    pub fn require_over(&self, now: i64) -> Result<()> {
        require(now >= self.ends_at.saturating_add(AIRDROP_REST_SECS), IoNetError::AirdropNotOver)?;
        Ok(())
    }

    pub fn close_page(&mut self, now: i64) -> Result<()> {
        self.require_over(now)?;
        self.open_pages = self.open_pages.checked_sub(1).or_refuse(IoNetError::CorruptState)?;
        Ok(())
    }

    /// What nobody claimed, base units, once the airdrop may close. Pages close first: their rent is not the funder's.
    pub fn leftover(&self, now: i64) -> Result<u64> {
        self.require_over(now)?;
        require(self.open_pages == 0, IoNetError::ClaimPagesOpen)?;
        self.total.checked_sub(self.claimed).or_refuse(IoNetError::CorruptState)
    }
}
