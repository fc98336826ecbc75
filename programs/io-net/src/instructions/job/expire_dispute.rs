use anchor_lang::prelude::*;

use crate::events::{emit, DisputeExpired};
use crate::slots::Accounts;
use crate::state::{Job, Node};

/// Anyone ends a dispute that the resolver has not decided in 7 days: by the row that stood, with the deposit back.
#[derive(Accounts)]
pub struct ExpireDispute<'info> {
    /// The disputed job.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
}

impl ExpireDispute<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_node(accounts.node.as_ref().key)?;

        let (exit, has_ended_it) = job.expire_dispute(now)?;
        if has_ended_it {
            accounts.node.load_mut()?.count_exit(&job, exit, now);
        }

        emit!(DisputeExpired { job: accounts.job.key(), exit, billed: job.billed, at: now });
        Ok(())
    }
}
