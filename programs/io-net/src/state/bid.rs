//! A node's bid in an auction, with its deposit in lamports.

use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};

#[account(zero_copy)]
pub struct Bid {
    pub job: Pubkey,
    pub node: Pubkey,
    /// The node's operator: paid deposit and rent, and gets them back.
    pub payer: Pubkey,
    /// `posted_at` of the job: a bid never outlives it.
    pub posted_at: i64,
    /// An hour of the whole job, base units of its mint.
    pub rate: u64,
    /// Lamports beyond the rent.
    pub deposit: u64,
    pub bump: u8,
    pub _reserved: [u8; 23],
}

const _: () = assert!(8 + size_of::<Bid>() == 152);

impl Bid {
    pub fn require_of(&self, job: &Pubkey, posted_at: i64) -> Result<()> {
        require(self.job == *job && self.posted_at == posted_at, IoNetError::WrongBid)
    }
}
