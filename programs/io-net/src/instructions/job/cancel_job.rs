use anchor_lang::prelude::*;

use super::leave::leave;
use crate::slots::Accounts;
use crate::state::{DeviceClass, Job, Moment, Node};

/// The client ends the job: for nothing before it runs, by the second in the first 10 minutes, later for an hour at the least.
#[derive(Accounts)]
pub struct CancelJob<'info> {
    /// The client of the job.
    pub client: Signer<'info>,
    /// The job that is cancelled.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node, once one is assigned.
    #[account(mut)]
    pub node: Option<AccountLoader<'info, Node>>,
    /// The class, once the job runs.
    #[account(mut)]
    pub class: Option<AccountLoader<'info, DeviceClass>>,
}

impl CancelJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_client(accounts.client.key)?;
        let ending = job.cancel(at)?;
        drop(job);
        leave(&accounts.job, ending, accounts.node.as_ref(), accounts.class.as_ref(), at.now)
    }
}
