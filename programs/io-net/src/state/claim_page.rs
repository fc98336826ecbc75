//! Which of 80,000 leaves of an airdrop are claimed.

use anchor_lang::prelude::*;

use crate::constants::CLAIMS_PER_PAGE;
use crate::error::{require, IoNetError, OrRefuse};

#[account(zero_copy)]
pub struct ClaimPage {
    pub airdrop: Pubkey,
    /// Who paid for the account and gets the rent back.
    pub payer: Pubkey,
    /// Leaf `index` is on page `index / 80,000`.
    pub page: u32,
    pub bump: u8,
    /// Leaf `index` is bit `index % 8` of byte `index % 80,000 / 8`.
    pub bits: [u8; CLAIMS_PER_PAGE as usize / 8],
    pub _reserved: [u8; 19],
}

const _: () = assert!(8 + size_of::<ClaimPage>() == 10_096);

impl ClaimPage {
    pub fn set_up(&mut self, airdrop: Pubkey, payer: Pubkey, page: u32, bump: u8) {
        self.airdrop = airdrop;
        self.payer = payer;
        self.page = page;
        self.bump = bump;
    }

    /// Marks a leaf of this page as claimed, once.
    pub fn take(&mut self, index: u32) -> Result<()> {
        require(index / CLAIMS_PER_PAGE == self.page, IoNetError::WrongClaimPage)?;
        let place = index % CLAIMS_PER_PAGE;
        let byte = self.bits.get_mut(place as usize / 8).or_refuse(IoNetError::CorruptState)?;
        let bit = 1u8 << (place % 8);
        require(*byte & bit == 0, IoNetError::AlreadyClaimed)?;
        *byte |= bit;
        Ok(())
    }
}
