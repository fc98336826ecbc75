use anchor_lang::prelude::*;

use crate::events::{emit, JobHeartbeat, RunwayLow};
use crate::slots::Accounts;
use crate::state::{Config, Job, Moment, Node};

/// The device says that it serves the job: earnings run up to here, and the hour counts as hired.
#[derive(Accounts)]
pub struct Heartbeat<'info> {
    /// The device key of the node.
    pub device: Signer<'info>,
    /// Tells the hour.
    pub config: AccountLoader<'info, Config>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The job that is served.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
}

impl Heartbeat<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let (mut job, mut node) = (accounts.job.load_mut()?, accounts.node.load_mut()?);
        node.require_device(accounts.device.key)?;
        job.require_node(accounts.node.as_ref().key)?;

        job.heartbeat(at)?;
        node.mark_hired(&job, &*accounts.config.load()?, at.now)?;

        if let Some(secs_left) = job.warning(at.now) {
            emit!(RunwayLow { job: accounts.job.key(), secs_left, at: at.now });
        }
        emit!(JobHeartbeat { job: accounts.job.key(), at: at.now });
        Ok(())
    }
}
