use anchor_lang::prelude::*;

use crate::events::{emit, JobRated};
use crate::slots::Accounts;
use crate::state::{Job, Node};

/// The client rates a job that has run, 1 to 5 stars, once: earnings and bond are payable at once, and he disputes it no more.
#[derive(Accounts)]
pub struct RateJob<'info> {
    /// The client of the job.
    pub client: Signer<'info>,
    /// The job that is rated.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
}

impl RateJob<'_> {
    pub fn handle(ctx: Context<Self>, stars: u8) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mut job, mut node) = (accounts.job.load_mut()?, accounts.node.load_mut()?);
        job.require_client(accounts.client.key)?;
        job.require_node(accounts.node.as_ref().key)?;

        job.rate(stars)?;
        node.count_rating(&job, stars, now)?;

        let (job, node, reputation) = (accounts.job.key(), accounts.node.key(), node.reputation);
        emit!(JobRated { job, node, stars, reputation, at: now });
        Ok(())
    }
}
