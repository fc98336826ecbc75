//! A request to leave: shares of the node's cooling pool, ready at a time that nothing shortens.

use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};

#[account(zero_copy)]
pub struct UnstakeTicket {
    /// Gets the stake, and the rent.
    pub owner: Pubkey,
    pub node: Pubkey,
    /// The owner's own number for it.
    pub index: u64,
    /// Shares of the node's cooling pool.
    pub shares: u64,
    /// Unix seconds.
    pub ready_at: i64,
    pub bump: u8,
    pub _reserved: [u8; 23],
}

const _: () = assert!(8 + size_of::<UnstakeTicket>() == 120);

impl UnstakeTicket {
    pub fn require_of(&self, owner: &Pubkey, node: &Pubkey) -> Result<()> {
        require(self.owner == *owner && self.node == *node, IoNetError::WrongTicket)
    }
}
