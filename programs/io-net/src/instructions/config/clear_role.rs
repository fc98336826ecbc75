use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, RoleChanged};
use crate::slots::Accounts;
use crate::state::{Config, Role};

/// The admin takes a role from its key at once; a new key comes through the queue.
#[derive(Accounts)]
pub struct ClearRole<'info> {
    /// The admin of the config.
    pub admin: Signer<'info>,
    /// Loses the key.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
}

impl ClearRole<'_> {
    pub fn handle(ctx: Context<Self>, role: Role) -> Result<()> {
        let old = ctx.accounts.config.load_mut()?.clear_role(role)?;

        emit!(RoleChanged { role, old, new: Pubkey::default(), at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
