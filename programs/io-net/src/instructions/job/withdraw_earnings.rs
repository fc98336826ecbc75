use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_JOB;
use crate::events::{emit, EarningsWithdrawn, RunwayLow};
use crate::slots::Accounts;
use crate::state::{Job, Node};
use crate::token;

/// Pays what the node has earned and may have now: the payout owner to any account of its own, anyone else to the payout owner's
/// associated account.
#[derive(Accounts)]
pub struct WithdrawEarnings<'info> {
    /// The payout owner of the node, or anyone.
    pub authority: Signer<'info>,
    /// The node of the job; names the payout owner.
    pub node: AccountLoader<'info, Node>,
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

impl WithdrawEarnings<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let payout_owner = accounts.node.load()?.payout_owner;
        let mut job = accounts.job.load_mut()?;
        job.require_node(accounts.node.as_ref().key)?;
        job.require_vault(accounts.vault.key)?;
        token::require_payee(&accounts.destination, &payout_owner, &job.mint, accounts.authority.key)?;

        let amount = job.withdraw_earnings(now)?;

        let (warning, total, node) = (job.warning(now), job.supplier_taken, job.node);
        let (client, id, bump) = (job.client, job.id.to_le_bytes(), [job.bump]);
        drop(job);
        let seeds: [&[u8]; 4] = [SEED_JOB, client.as_ref(), &id, &bump];
        token::pay(&accounts.vault, &accounts.destination, accounts.job.as_ref(), &seeds, amount)?;

        let job = accounts.job.key();
        if let Some(secs_left) = warning {
            emit!(RunwayLow { job, secs_left, at: now });
        }
        emit!(EarningsWithdrawn { job, node, payout_owner, amount, total, at: now });
        Ok(())
    }
}
