use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, Paused};
use crate::slots::Accounts;
use crate::state::Config;

/// The pauser stops entries for some seconds, at most 7 days, and again only 7 days after that has ended.
#[derive(Accounts)]
pub struct Pause<'info> {
    /// The pauser of the config.
    pub pauser: Signer<'info>,
    /// Gets the pause.
    #[account(mut, has_one = pauser @ IoNetError::NotPauser)]
    pub config: AccountLoader<'info, Config>,
}

impl Pause<'_> {
    pub fn handle(ctx: Context<Self>, secs: u32) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;

        let until = ctx.accounts.config.load_mut()?.pause(secs, now)?;

        emit!(Paused { pauser: ctx.accounts.pauser.key(), until, at: now });
        Ok(())
    }
}
