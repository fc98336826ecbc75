use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};
use crate::events::{emit, DisputeResolved};
use crate::slots::Accounts;
use crate::state::{Config, Decision, Job, Node};

/// The resolver, who is no party, splits within 7 days what is not yet withdrawn. All is payable at once.
#[derive(Accounts)]
pub struct ResolveDispute<'info> {
    /// The resolver of the config.
    pub resolver: Signer<'info>,
    /// Names the resolver.
    #[account(has_one = resolver @ IoNetError::NotResolver)]
    pub config: AccountLoader<'info, Config>,
    /// The node of the job: a dispute that it loses counts against it.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The disputed job.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
}

impl ResolveDispute<'_> {
    pub fn handle(ctx: Context<Self>, decision: Decision) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mut job, mut node) = (accounts.job.load_mut()?, accounts.node.load_mut()?);
        job.require_node(accounts.node.as_ref().key)?;
        let resolver = accounts.resolver.key();
        require(!job.is_party(&resolver) && node.device != resolver, IoNetError::IsParty)?;

        job.resolve(decision, now)?;
        node.count_decision(decision.winner, now);

        emit!(DisputeResolved { job: accounts.job.key(), resolver, decision, at: now });
        Ok(())
    }
}
