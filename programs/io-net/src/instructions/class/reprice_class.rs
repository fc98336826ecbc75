use anchor_lang::prelude::*;

use crate::events::{emit, ClassRepriced};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Repriced};

/// Anyone moves a class's rate by one step, once an hour.
#[derive(Accounts)]
pub struct RepriceClass<'info> {
    /// Tells gain, target and step.
    pub config: AccountLoader<'info, Config>,
    /// The class that is repriced.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
}

impl RepriceClass<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;

        let Repriced { old, new, utilisation_bps } =
            accounts.class.load_mut()?.reprice(&*accounts.config.load()?, now)?;

        emit!(ClassRepriced { class: accounts.class.key(), old, new, utilisation_bps, at: now });
        Ok(())
    }
}
