use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, AllowanceRevoked};
use crate::slots::Accounts;
use crate::state::Allowance;

/// A client ends an allowance at once; its rent goes back to him.
#[derive(Accounts)]
pub struct RevokeAllowance<'info> {
    /// The client of the allowance.
    #[account(mut)]
    pub client: Signer<'info>,
    /// The allowance, which is closed.
    #[account(mut, close = client, has_one = client @ IoNetError::NotClient)]
    pub allowance: AccountLoader<'info, Allowance>,
}

impl RevokeAllowance<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        emit!(AllowanceRevoked { allowance: ctx.accounts.allowance.key(), at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
