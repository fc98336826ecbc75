use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use super::leave::unhire;
use crate::events::{emit, JobDisputed};
use crate::slots::Accounts;
use crate::state::{DeviceClass, Job, Moment, Node};
use crate::token;

/// Client or operator dispute a job, once: while it runs, which ends the service, or in the 24 hours after. They deposit 1 % of its
/// cost.
#[derive(Accounts)]
pub struct DisputeJob<'info> {
    /// The client or the operator of the job; pays the deposit.
    pub authority: Signer<'info>,
    /// The job that is disputed.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The node of the job.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The class of the job.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
    /// CHECK: compared with `job.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the authority's signature, and that its mint is the vault's.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl DisputeJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_vault(accounts.vault.key)?;
        job.require_node(accounts.node.as_ref().key)?;
        let by = job.side_of_party(accounts.authority.key)?;

        let (deposit, was_running) = job.dispute(by, at)?;
        if was_running {
            accounts.node.load_mut()?.release(job.processors)?;
            unhire(&job, &accounts.class, at.now)?;
        }

        token::take(&accounts.source, &accounts.vault, &accounts.authority, deposit)?;

        emit!(JobDisputed { job: accounts.job.key(), by, deposit, exit: job.exit()?, at: at.now });
        Ok(())
    }
}
