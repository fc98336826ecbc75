use anchor_lang::prelude::*;

use super::leave::{forfeit, leave};
use crate::error::{IoNetError, OrRefuse};
use crate::math::job::Exit;
use crate::slots::Accounts;
use crate::state::{Bid, DeviceClass, Job, Moment, Node};

/// Anyone ends a job whose deadline has passed: nobody took it, accepted it or started it, or its node is silent.
#[derive(Accounts)]
pub struct ExpireJob<'info> {
    /// The job that is ended.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node, once one is assigned.
    #[account(mut)]
    pub node: Option<AccountLoader<'info, Node>>,
    /// The class, once the job runs.
    #[account(mut)]
    pub class: Option<AccountLoader<'info, DeviceClass>>,
    /// The awarded bid, where it was not accepted.
    #[account(mut)]
    pub bid: Option<AccountLoader<'info, Bid>>,
    /// CHECK: gets the deposit of that bid; compared with `job.client`.
    #[account(mut)]
    pub client: Option<UncheckedAccount<'info>>,
}

impl ExpireJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let ending = accounts.job.load_mut()?.expire(at)?;
        if ending.exit == Exit::NotAccepted {
            let bid = accounts.bid.as_ref().or_refuse(IoNetError::TargetMissing)?;
            let client = accounts.client.as_ref().or_refuse(IoNetError::TargetMissing)?;
            forfeit(bid, client, &*accounts.job.load()?, accounts.job.as_ref().key)?;
        }
        leave(&accounts.job, ending, accounts.node.as_ref(), accounts.class.as_ref(), at.now)
    }
}
