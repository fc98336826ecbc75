use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};
use crate::events::{emit, Unpaused};
use crate::slots::Accounts;
use crate::state::Config;

/// The pauser or the admin ends a pause early.
#[derive(Accounts)]
pub struct Unpause<'info> {
    /// The pauser or the admin of the config.
    pub authority: Signer<'info>,
    /// Loses the pause.
    #[account(mut)]
    pub config: AccountLoader<'info, Config>,
}

impl Unpause<'_> {
    fn validate(&self) -> Result<()> {
        let config = self.config.load()?;
        require([config.pauser, config.admin].contains(self.authority.key), IoNetError::NotPauserOrAdmin)?;
        Ok(())
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;

        let would_end_at = ctx.accounts.config.load_mut()?.unpause(now)?;

        emit!(Unpaused { authority: ctx.accounts.authority.key(), would_end_at, at: now });
        Ok(())
    }
}
