use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_TREASURY;
use crate::error::{require, IoNetError};
use crate::events::{emit, FeesBurned};
use crate::slots::Accounts;
use crate::state::Treasury;
use crate::token;

/// Anyone burns all $IO of the treasury: fees, and what strangers gave.
#[derive(Accounts)]
pub struct BurnFees<'info> {
    /// Authority of the vault; counts what is burned.
    #[account(mut)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// CHECK: compared with `treasury.io_vault`.
    #[account(mut)]
    pub io_vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks that it is the vault's: $IO.
    #[account(mut)]
    pub io_mint: UncheckedAccount<'info>,
    /// Burns the tokens.
    pub token_program: Program<'info, Token>,
}

impl BurnFees<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut treasury = accounts.treasury.load_mut()?;
        require(treasury.io_vault == *accounts.io_vault.key, IoNetError::WrongVault)?;
        let amount = token::balance_of(&accounts.io_vault)?;
        require(amount > 0, IoNetError::NothingToBurn)?;

        treasury.count_burned(amount)?;

        let (total, bump) = (treasury.io_burned, [treasury.bump]);
        drop(treasury);
        let seeds: [&[u8]; 2] = [SEED_TREASURY, &bump];
        token::burn(&accounts.io_vault, &accounts.io_mint, accounts.treasury.as_ref(), &[&seeds], amount)?;

        emit!(FeesBurned { amount, total, at: now });
        Ok(())
    }
}
