use anchor_lang::prelude::*;

use crate::events::{emit, JobStarted};
use crate::slots::Accounts;
use crate::state::{DeviceClass, Job, Moment, Node};

/// The device starts the job: the paid time begins. An hour counts as hired with the first heartbeat after the trial.
#[derive(Accounts)]
pub struct StartJob<'info> {
    /// The device key of the node.
    pub device: Signer<'info>,
    /// The class of the job: counts what is hired.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
    /// The node of the job.
    pub node: AccountLoader<'info, Node>,
    /// The job that is started.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
}

impl StartJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let (mut job, node) = (accounts.job.load_mut()?, accounts.node.load()?);
        node.require_device(accounts.device.key)?;
        job.require_node(accounts.node.as_ref().key)?;
        job.require_class(accounts.class.as_ref().key)?;

        job.start(at)?;
        accounts.class.load_mut()?.hire(job.processors, at.now)?;

        emit!(JobStarted { job: accounts.job.key(), node: job.node, ends_at: job.ends_at, at: at.now });
        Ok(())
    }
}
