use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_record;
use crate::error::IoNetError;
use crate::events::{emit, ChangeQueued};
use crate::slots::Accounts;
use crate::state::{Change, Config, ParamChange};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct QueueChangeArgs {
    /// The admin's own number for the change; free again when it is applied or cancelled.
    pub index: u64,
    pub change: Change,
}

/// The admin queues a change, for anyone to apply after the delay: 48 hours or more. It cannot be altered, only cancelled.
#[derive(Accounts)]
#[instruction(args: QueueChangeArgs)]
pub struct QueueChange<'info> {
    /// Pays for the account.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// Names the admin and the delay.
    #[account(has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_PARAM_CHANGE, args.index.to_le_bytes().as_ref()], bump)]
    pub queued: UncheckedAccount<'info>,
    /// Creates the account.
    pub system_program: Program<'info, System>,
}

impl QueueChange<'_> {
    pub fn handle(ctx: Context<Self>, args: QueueChangeArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let QueueChangeArgs { index, change } = args;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.queued);

        let queued = ParamChange::queue(index, change, accounts.admin.key(), bump, &*accounts.config.load()?, now)?;

        let seeds: [&[u8]; 3] = [SEED_PARAM_CHANGE, &index.to_le_bytes(), &[bump]];
        create_record(&accounts.queued, &accounts.admin, &seeds, &queued)?;

        let ParamChange { change, ready_at, expires_at, .. } = queued;
        emit!(ChangeQueued { index, change, ready_at, expires_at, at: now });
        Ok(())
    }
}
