use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_JOB;
use crate::events::{emit, RefundWithdrawn};
use crate::math::job::Side;
use crate::slots::Accounts;
use crate::state::Job;
use crate::token;

/// Pays a side what is not earnings: the client's refund, bond and deposits. The side itself to any account of its own, anyone else
/// to its associated account.
#[derive(Accounts)]
pub struct WithdrawRefund<'info> {
    /// The client or the operator, or anyone.
    pub authority: Signer<'info>,
    /// The job that pays.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: compared with `job.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: its owner and where needed its address are checked below, everything else by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl WithdrawRefund<'_> {
    pub fn handle(ctx: Context<Self>, side: Side) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut job = accounts.job.load_mut()?;
        job.require_vault(accounts.vault.key)?;
        let payee = if side == Side::Client { job.client } else { job.operator };
        token::require_payee(&accounts.destination, &payee, &job.mint, accounts.authority.key)?;

        let amount = job.withdraw_refund(side, now)?;

        let total = if side == Side::Client { job.client_taken } else { job.operator_taken };
        let (client, id, bump) = (job.client, job.id.to_le_bytes(), [job.bump]);
        drop(job);
        let seeds: [&[u8]; 4] = [SEED_JOB, client.as_ref(), &id, &bump];
        token::pay(&accounts.vault, &accounts.destination, accounts.job.as_ref(), &seeds, amount)?;

        emit!(RefundWithdrawn { job: accounts.job.key(), side, amount, total, at: now });
        Ok(())
    }
}
