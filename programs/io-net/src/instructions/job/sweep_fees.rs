use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_JOB;
use crate::error::{require, IoNetError};
use crate::events::{emit, FeesSwept};
use crate::slots::Accounts;
use crate::state::{Job, Treasury};
use crate::token;

/// Anyone moves the fees of a job that are due to the treasury: those on what was withdrawn, and once the job is final all.
#[derive(Accounts)]
pub struct SweepFees<'info> {
    /// The job that owes fees.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: compared with `job.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// Counts the fees.
    #[account(mut)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// CHECK: compared with the treasury's vault of the job's mint.
    #[account(mut)]
    pub treasury_vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl SweepFees<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_vault(accounts.vault.key)?;

        let fees = job.sweep_fees(now)?;
        let in_usdc = job.in_usdc == 1;
        let amount = accounts.treasury.load_mut()?.count_fees(accounts.treasury_vault.key, in_usdc, &fees)?;
        require(amount > 0, IoNetError::NothingToWithdraw)?;

        let (mint, client, id, bump) = (job.mint, job.client, job.id.to_le_bytes(), [job.bump]);
        drop(job);
        let seeds: [&[u8]; 4] = [SEED_JOB, client.as_ref(), &id, &bump];
        token::pay(&accounts.vault, &accounts.treasury_vault, accounts.job.as_ref(), &seeds, amount)?;

        emit!(FeesSwept { job: accounts.job.key(), mint, fees, at: now });
        Ok(())
    }
}
