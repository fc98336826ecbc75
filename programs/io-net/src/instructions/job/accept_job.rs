use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::events::{emit, JobAccepted};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Job, Moment, Node};
use crate::token;

/// The operator of an eligible node takes a job and pays the bond: the named node of a direct job, the first on the market, the
/// winner of an auction.
#[derive(Accounts)]
pub struct AcceptJob<'info> {
    /// The operator of the node; pays the bond.
    pub operator: Signer<'info>,
    /// Tells what stake is required.
    pub config: AccountLoader<'info, Config>,
    /// The class of node and job.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The node that takes the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The job that is taken.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: compared with `job.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the operator's signature, and that its mint is the vault's.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl AcceptJob<'_> {
    /// `posted_at`: that of the job that the operator means, unix seconds.
    pub fn handle(ctx: Context<Self>, posted_at: i64) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let (mut job, mut node) = (accounts.job.load_mut()?, accounts.node.load_mut()?);
        node.require_operator(accounts.operator.key)?;
        job.require_posted(posted_at)?;
        job.require_class(accounts.class.as_ref().key)?;
        job.require_vault(accounts.vault.key)?;
        node.require_eligible(&job, &*accounts.config.load()?, &*accounts.class.load()?, at.now)?;

        let bond = job.accept(accounts.node.as_ref().key, accounts.operator.key, at)?;
        node.hold(job.processors)?;

        token::take(&accounts.source, &accounts.vault, &accounts.operator, bond)?;

        let (job, node, free_processors) = (accounts.job.key(), accounts.node.key(), node.free_processors);
        emit!(JobAccepted { job, node, bond, free_processors, at: at.now });
        Ok(())
    }
}
