use anchor_lang::prelude::*;

use super::leave::leave;
use crate::slots::Accounts;
use crate::state::{DeviceClass, Job, Moment, Node};

/// Anyone ends a job whose time is up and whose last heartbeat lies in its last 10 minutes or later: it is complete.
#[derive(Accounts)]
pub struct FinishJob<'info> {
    /// The job that is finished.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The class of the job.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
}

impl FinishJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let ending = accounts.job.load_mut()?.finish(at)?;
        leave(&accounts.job, ending, Some(&accounts.node), Some(&accounts.class), at.now)
    }
}
