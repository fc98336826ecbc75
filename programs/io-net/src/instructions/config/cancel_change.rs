use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, ChangeCancelled};
use crate::slots::Accounts;
use crate::state::{Config, ParamChange};

/// The admin cancels a queued change; anyone does once it has lapsed or its admin has gone. The rent goes back to who paid it.
#[derive(Accounts)]
pub struct CancelChange<'info> {
    /// The admin of the config, or anyone where the change can no longer be applied.
    pub authority: Signer<'info>,
    /// Names the admin.
    pub config: AccountLoader<'info, Config>,
    /// The change that is cancelled. (`dup`, as in `genesis`: no other account here can be one.)
    #[account(mut, dup, close = rent_payer, has_one = rent_payer @ IoNetError::WrongRentPayer)]
    pub queued: Box<Account<'info, ParamChange>>,
    /// CHECK: only receives lamports; stored in the change.
    #[account(mut)]
    pub rent_payer: UncheckedAccount<'info>,
}

impl CancelChange<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;

        accounts.queued.require_cancellable(accounts.authority.key, &*accounts.config.load()?, now)?;

        emit!(ChangeCancelled { index: accounts.queued.index, authority: accounts.authority.key(), at: now });
        Ok(())
    }
}
