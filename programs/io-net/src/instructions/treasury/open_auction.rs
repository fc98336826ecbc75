use anchor_lang::prelude::*;

use crate::constants::SEED_AUCTION;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, AuctionOpened};
use crate::slots::Accounts;
use crate::state::{Auction, Config, Treasury};
use crate::token;

/// Anyone opens the auction of a period: at most one a period, and none while another goes on.
#[derive(Accounts)]
pub struct OpenAuction<'info> {
    /// Pays for the auction; gets its rent back.
    #[account(mut)]
    pub payer: Signer<'info>,
    /// Tells period, length, lot and factors.
    pub config: AccountLoader<'info, Config>,
    /// Tells when the next may begin.
    #[account(mut)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// CHECK: compared with `treasury.usdc_vault`.
    pub usdc_vault: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub auction: UncheckedAccount<'info>,
    /// Creates the auction.
    pub system_program: Program<'info, System>,
}

impl<'info> OpenAuction<'info> {
    pub fn handle(ctx: Context<'info, Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (config, mut treasury) = (accounts.config.load()?, accounts.treasury.load_mut()?);
        require(treasury.usdc_vault == *accounts.usdc_vault.key, IoNetError::WrongVault)?;
        let usdc = token::balance_of(&accounts.usdc_vault)?;

        let period = treasury.begin_auction(&config, now)?;
        let id = period.to_le_bytes();
        let (address, bump) = Pubkey::find_program_address(&[SEED_AUCTION, &id], &crate::ID);
        require(*accounts.auction.key == address, IoNetError::WrongAuction)?;
        let auction = create_state::<Auction>(&accounts.auction, &accounts.payer, &[SEED_AUCTION, &id, &[bump]])?;
        let mut auction = auction.load_mut()?;
        auction.open(&config, usdc, period, (accounts.payer.key(), bump), now)?;
        treasury.auction_ends_at = auction.ends_at;

        let Auction { lot, ends_at, .. } = *auction;
        emit!(AuctionOpened { auction: address, period, lot, ends_at, at: now });
        Ok(())
    }
}
