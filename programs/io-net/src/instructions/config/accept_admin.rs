use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, AdminChanged};
use crate::slots::Accounts;
use crate::state::Config;

/// The proposed admin takes over. Changes that the old one queued can no longer be applied.
#[derive(Accounts)]
pub struct AcceptAdmin<'info> {
    /// The proposed admin of the config.
    pub pending_admin: Signer<'info>,
    /// Gets the admin.
    #[account(mut, has_one = pending_admin @ IoNetError::NotPendingAdmin)]
    pub config: AccountLoader<'info, Config>,
}

impl AcceptAdmin<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let old = ctx.accounts.config.load_mut()?.accept_admin()?;

        emit!(AdminChanged { old, new: ctx.accounts.pending_admin.key(), at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
