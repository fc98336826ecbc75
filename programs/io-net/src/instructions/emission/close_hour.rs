use anchor_lang::prelude::*;

use crate::events::{emit, HoursClosed};
use crate::slots::Accounts;
use crate::state::{Emission, RewardPool};

/// Anyone closes the open hours of a pool up to and including one whose attestation is over, at most 48, in order. Hours that are closed already stay as they are.
#[derive(Accounts)]
pub struct CloseHour<'info> {
    /// Tells what each hour releases.
    pub emission: AccountLoader<'info, Emission>,
    /// The pool whose hours are closed.
    #[account(mut)]
    pub pool: AccountLoader<'info, RewardPool>,
}

impl CloseHour<'_> {
    pub fn handle(ctx: Context<Self>, last_hour: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let mut pool = ctx.accounts.pool.load_mut()?;

        let closed = pool.close(&*ctx.accounts.emission.load()?, last_hour, now)?;

        if let Some(closed) = closed {
            emit!(HoursClosed {
                pool: pool.pool_kind()?,
                first_hour: closed.first_hour,
                hours: closed.hours,
                released: closed.released,
                payable: closed.payable,
                carry: pool.carry,
                at: now,
            });
        }
        Ok(())
    }
}
