use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, BidWithdrawn};
use crate::slots::Accounts;
use crate::state::{Bid, Job};

/// Returns a bid's deposit and rent: while the job is posted by its bidder, unless it is the best; later by anyone, unless it is
/// awarded.
#[derive(Accounts)]
pub struct WithdrawBid<'info> {
    /// The bidder, or anyone.
    pub authority: Signer<'info>,
    /// The job of the bid.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// The bid, which is closed.
    #[account(mut, close = payer, has_one = payer @ IoNetError::WrongRentPayer)]
    pub bid: AccountLoader<'info, Bid>,
    /// CHECK: only receives lamports; stored in the bid.
    #[account(mut)]
    pub payer: UncheckedAccount<'info>,
}

impl WithdrawBid<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mut job, bid) = (accounts.job.load_mut()?, accounts.bid.load()?);
        bid.require_of(accounts.job.as_ref().key, job.posted_at)?;

        job.withdraw_bid(&bid, accounts.authority.key)?;

        emit!(BidWithdrawn { job: accounts.job.key(), node: bid.node, open_bids: job.open_bids, at: now });
        Ok(())
    }
}
