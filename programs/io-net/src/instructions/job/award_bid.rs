use anchor_lang::prelude::*;

use super::leave::leave;
use crate::error::{require, IoNetError};
use crate::events::{emit, BidAwarded};
use crate::math::job::Exit;
use crate::slots::Accounts;
use crate::state::{Award, Bid, Config, DeviceClass, Ending, Job, JobStatus, Moment, Node};

/// The client awards a bid; in the 20 minutes after the deadline anyone awards the best. If its node is not eligible then, the job
/// ends as awarded but not accepted, and the deposit stays the bidder's: others may have brought that about.
#[derive(Accounts)]
pub struct AwardBid<'info> {
    /// The client, or anyone after the deadline.
    pub authority: Signer<'info>,
    /// Tells what stake is required.
    pub config: AccountLoader<'info, Config>,
    /// The class of node and job.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The node of the bid.
    pub node: AccountLoader<'info, Node>,
    /// The job that is awarded.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The bid that wins.
    pub bid: AccountLoader<'info, Bid>,
}

impl AwardBid<'_> {
    /// `max_rate`: the most that the bid may ask for, an hour of the whole job, base units of its mint.
    pub fn handle(ctx: Context<Self>, max_rate: u64) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let job_key = accounts.job.key();
        let mut job = accounts.job.load_mut()?;
        job.require_class(accounts.class.as_ref().key)?;
        let is_eligible = accounts.is_eligible(&job, at.now)?;

        let award = {
            let bid = accounts.bid.load()?;
            bid.require_of(&job_key, job.posted_at)?;
            require(bid.node == accounts.node.key(), IoNetError::WrongBid)?;
            require(bid.rate <= max_rate, IoNetError::BidTooDear)?;
            job.award(&bid, accounts.authority.key, is_eligible, at)?
        };

        if award == Award::Failed {
            drop(job);
            let ending = Ending { from: JobStatus::Posted, exit: Exit::NotAccepted };
            return leave(&accounts.job, ending, None, None, at.now);
        }
        emit!(BidAwarded { job: job_key, node: job.node, rate: job.rate, cost: job.cost, at: at.now });
        Ok(())
    }

    fn is_eligible(&self, job: &Job, now: i64) -> Result<bool> {
        let (config, class) = (self.config.load()?, self.class.load()?);
        Ok(self.node.load()?.mismatch(job, &config, &class, now)?.is_none())
    }
}
