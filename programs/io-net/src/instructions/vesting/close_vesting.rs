use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_VESTING;
use crate::error::IoNetError;
use crate::events::{emit, VestingClosed};
use crate::slots::Accounts;
use crate::state::{Treasury, Vesting};
use crate::token::{self, OldVault};

/// Anyone closes a vesting that has released all. The rent goes back to who paid it, stray tokens to the treasury.
#[derive(Accounts)]
pub struct CloseVesting<'info> {
    /// The vesting that is closed.
    #[account(
        mut,
        close = payer,
        has_one = payer @ IoNetError::WrongRentPayer,
        has_one = vault @ IoNetError::WrongVault,
    )]
    pub vesting: AccountLoader<'info, Vesting>,
    /// CHECK: pinned by `vesting.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: only receives lamports; stored in the vesting.
    #[account(mut)]
    pub payer: UncheckedAccount<'info>,
    /// Names its vault.
    #[account(has_one = io_vault @ IoNetError::WrongVault)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// CHECK: pinned by `treasury.io_vault`; gets what strangers sent.
    #[account(mut)]
    pub io_vault: UncheckedAccount<'info>,
    /// Closes the vault.
    pub token_program: Program<'info, Token>,
}

impl CloseVesting<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let accounts = ctx.accounts;
        let vesting = *accounts.vesting.load()?;
        vesting.require_released()?;

        let id = vesting.id.to_le_bytes();
        let donated = token::close_vault(OldVault {
            vault: &accounts.vault,
            parent: accounts.vesting.as_ref(),
            seeds: &[SEED_VESTING, vesting.creator.as_ref(), &id, &[vesting.bump]],
            treasury_vault: &accounts.io_vault,
            rent_to: &accounts.payer,
        })?;

        let (payer, at) = (vesting.payer, Clock::get()?.unix_timestamp);
        emit!(VestingClosed { vesting: accounts.vesting.key(), payer, donated, at });
        Ok(())
    }
}
