use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, AuctionClosed};
use crate::slots::Accounts;
use crate::state::Auction;

/// Anyone closes an auction that is over, by time or because all is sold. What was not sold stays in the treasury.
#[derive(Accounts)]
pub struct CloseAuction<'info> {
    /// The auction that is closed.
    #[account(mut, close = payer, has_one = payer @ IoNetError::WrongRentPayer)]
    pub auction: AccountLoader<'info, Auction>,
    /// CHECK: only receives lamports; stored in the auction.
    #[account(mut)]
    pub payer: UncheckedAccount<'info>,
}

impl CloseAuction<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let auction = ctx.accounts.auction.load()?;
        auction.require_over(now)?;
        let Auction { period, sold, burned, .. } = *auction;
        emit!(AuctionClosed { auction: ctx.accounts.auction.key(), period, sold, burned, at: now });
        Ok(())
    }
}
