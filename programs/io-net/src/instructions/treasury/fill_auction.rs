use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_TREASURY;
use crate::error::{require, IoNetError};
use crate::events::{emit, AuctionFilled};
use crate::slots::Accounts;
use crate::state::{Auction, Config, Fill, Treasury};
use crate::token;

/// A seller gives $IO, which is burned out of his account, and gets USDC of the treasury, at a fresh price.
#[derive(Accounts)]
pub struct FillAuction<'info> {
    /// Sells; owner of `source`.
    pub seller: Signer<'info>,
    /// Tells what prices count.
    pub config: AccountLoader<'info, Config>,
    /// Authority of the USDC vault; counts what is spent and bought.
    #[account(mut)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// The auction that is filled.
    #[account(mut)]
    pub auction: AccountLoader<'info, Auction>,
    /// CHECK: a price update; owner and data are checked by `Config::price`.
    pub price: UncheckedAccount<'info>,
    /// CHECK: compared with `config.io_mint`, so that what is burned is $IO.
    #[account(mut)]
    pub io_mint: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the seller's signature, and that its mint is $IO.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// CHECK: compared with `treasury.usdc_vault`.
    #[account(mut)]
    pub usdc_vault: UncheckedAccount<'info>,
    /// CHECK: any account that takes USDC but the vault itself; the seller names it.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves and burns the tokens.
    pub token_program: Program<'info, Token>,
}

impl FillAuction<'_> {
    /// `usdc`: what the seller wants, at most what is left; `max_io`: what he gives for it at the most. Base units.
    pub fn handle(ctx: Context<Self>, usdc: u64, max_io: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (config, mut treasury) = (accounts.config.load()?, accounts.treasury.load_mut()?);
        require(config.io_mint == *accounts.io_mint.key, IoNetError::WrongMint)?;
        require(treasury.usdc_vault == *accounts.usdc_vault.key, IoNetError::WrongVault)?;
        require(accounts.destination.key != accounts.usdc_vault.key, IoNetError::NotTokenOwner)?;
        let price = config.price(accounts.price.owner, &accounts.price.try_borrow_data()?, now)?;
        let mut auction = accounts.auction.load_mut()?;

        let Fill { usdc, io, factor_bps } = auction.fill(usdc, max_io, price, now)?;
        treasury.count_bought(usdc, io)?;

        let bump = [treasury.bump];
        drop(treasury);
        token::burn(&accounts.source, &accounts.io_mint, &accounts.seller, &[], io)?;
        let seeds: [&[u8]; 2] = [SEED_TREASURY, &bump];
        token::pay(&accounts.usdc_vault, &accounts.destination, accounts.treasury.as_ref(), &seeds, usdc)?;

        let (auction, left) = (accounts.auction.key(), auction.lot.saturating_sub(auction.sold));
        emit!(AuctionFilled { auction, seller: accounts.seller.key(), usdc, io, factor_bps, left, at: now });
        Ok(())
    }
}
