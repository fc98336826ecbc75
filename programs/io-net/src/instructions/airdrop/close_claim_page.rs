use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, ClaimPageClosed};
use crate::slots::Accounts;
use crate::state::{Airdrop, ClaimPage};

/// Anyone closes a page of claims from a day after their end on. The rent goes back to who paid it.
#[derive(Accounts)]
pub struct CloseClaimPage<'info> {
    /// Loses the page.
    #[account(mut)]
    pub airdrop: AccountLoader<'info, Airdrop>,
    /// The page that is closed.
    #[account(
        mut,
        close = payer,
        has_one = airdrop @ IoNetError::WrongClaimPage,
        has_one = payer @ IoNetError::WrongRentPayer,
    )]
    pub claim_page: AccountLoader<'info, ClaimPage>,
    /// CHECK: only receives lamports; stored in the page.
    #[account(mut)]
    pub payer: UncheckedAccount<'info>,
}

impl CloseClaimPage<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let ClaimPage { page, payer, .. } = *ctx.accounts.claim_page.load()?;

        ctx.accounts.airdrop.load_mut()?.close_page(now)?;

        emit!(ClaimPageClosed { airdrop: ctx.accounts.airdrop.key(), page, payer, at: now });
        Ok(())
    }
}
