use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_JOB;
use crate::error::IoNetError;
use crate::events::{emit, JobClosed};
use crate::slots::Accounts;
use crate::state::{Job, Treasury};
use crate::token::{self, OldVault};

/// Anyone closes a job that is final and owes nobody: what is left are fees and donations, and goes to the treasury; the rent goes
/// back to the client.
#[derive(Accounts)]
pub struct CloseJob<'info> {
    /// The job that is closed.
    #[account(mut, close = client, has_one = client @ IoNetError::NotClient)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: only receives lamports; stored in the job.
    #[account(mut)]
    pub client: UncheckedAccount<'info>,
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

impl CloseJob<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_vault(accounts.vault.key)?;

        let fees = job.close(now)?;
        let in_usdc = job.in_usdc == 1;
        let due = accounts.treasury.load_mut()?.count_fees(accounts.treasury_vault.key, in_usdc, &fees)?;

        let (mint, client, id, bump) = (job.mint, job.client, job.id.to_le_bytes(), [job.bump]);
        drop(job);
        let (treasury_vault, rent_to) = (&accounts.treasury_vault, &accounts.client);
        let seeds: [&[u8]; 4] = [SEED_JOB, client.as_ref(), &id, &bump];
        let parent = accounts.job.as_ref();
        let rest =
            token::close_vault(OldVault { vault: &accounts.vault, parent, seeds: &seeds, treasury_vault, rent_to })?;

        emit!(JobClosed { job: *parent.key, mint, fees, donated: rest.saturating_sub(due), at: now });
        Ok(())
    }
}
