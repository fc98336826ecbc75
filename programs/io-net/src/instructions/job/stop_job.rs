use anchor_lang::prelude::*;

use super::leave::leave;
use crate::slots::Accounts;
use crate::state::{DeviceClass, Job, Moment, Node};

/// The operator ends the job: the bond is the client's, unless the job is complete.
#[derive(Accounts)]
pub struct StopJob<'info> {
    /// The operator of the job.
    pub operator: Signer<'info>,
    /// The job that is stopped.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The class, once the job runs.
    #[account(mut)]
    pub class: Option<AccountLoader<'info, DeviceClass>>,
}

impl StopJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_operator(accounts.operator.key)?;
        let ending = job.stop(at)?;
        drop(job);
        leave(&accounts.job, ending, Some(&accounts.node), accounts.class.as_ref(), at.now)
    }
}
