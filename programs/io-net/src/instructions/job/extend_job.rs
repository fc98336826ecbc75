use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_SPENDER;
use crate::error::{IoNetError, OrRefuse};
use crate::events::{emit, JobExtended};
use crate::slots::Accounts;
use crate::state::{Allowance, Job, Moment};
use crate::token;

/// The client, or his delegate by an allowance, adds time at the same rate; beyond the longest extension the operator signs too.
#[derive(Accounts)]
pub struct ExtendJob<'info> {
    /// The client, or a delegate.
    pub authority: Signer<'info>,
    /// The job that is extended.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: compared with `job.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the authority's signature or as approved to the spender, and the mint.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// The allowance of a delegate.
    #[account(mut)]
    pub allowance: Option<AccountLoader<'info, Allowance>>,
    /// CHECK: takes a delegate's tokens; it signs with the seeds of the job's client, so another address fails.
    pub spender: Option<UncheckedAccount<'info>>,
    /// The operator of the job, where he has to agree.
    pub operator: Option<Signer<'info>>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl ExtendJob<'_> {
    pub fn handle(ctx: Context<Self>, secs: u32) -> Result<()> {
        let at = Moment::of(&Clock::get()?);
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_vault(accounts.vault.key)?;
        if let Some(operator) = &accounts.operator {
            job.require_operator(operator.key)?;
        }

        let amount = job.extend(secs, accounts.operator.is_some(), at)?;

        if job.client == *accounts.authority.key {
            token::take(&accounts.source, &accounts.vault, &accounts.authority, amount)?;
        } else {
            accounts.spend(&job, amount, at.now)?;
        }
        let Job { cost, deposited, ends_at, .. } = *job;
        let (job, authority) = (accounts.job.key(), accounts.authority.key());
        emit!(JobExtended { job, authority, secs, amount, cost, deposited, ends_at, at: at.now });
        Ok(())
    }

    fn spend(&self, job: &Job, amount: u64, now: i64) -> Result<()> {
        let mut allowance = self.allowance.as_ref().or_refuse(IoNetError::NotClient)?.load_mut()?;
        let spender = self.spender.as_ref().or_refuse(IoNetError::TargetMissing)?;
        allowance.spend(&job.client, self.authority.key, &job.mint, amount, now)?;
        let seeds: [&[u8]; 3] = [SEED_SPENDER, job.client.as_ref(), &[allowance.spender_bump]];
        token::pay(&self.source, &self.vault, spender, &seeds, amount)
    }
}
