use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_VESTING;
use crate::error::{require, IoNetError};
use crate::events::{emit, VestingReleased};
use crate::slots::Accounts;
use crate::state::Vesting;
use crate::token;

/// Anyone releases what is unlocked to the beneficiary's associated account, while he owns it; the beneficiary to any account of his.
#[derive(Accounts)]
pub struct ReleaseVesting<'info> {
    /// Anyone, or the beneficiary.
    pub authority: Signer<'info>,
    /// What is released from.
    #[account(mut)]
    pub vesting: AccountLoader<'info, Vesting>,
    /// CHECK: compared with `vesting.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: its owner and where needed its address are checked below, everything else by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl ReleaseVesting<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut vesting = accounts.vesting.load_mut()?;
        let Vesting { creator, id, beneficiary, mint, vault, bump, .. } = *vesting;
        require(vault == *accounts.vault.key, IoNetError::WrongVault)?;
        token::require_payee(&accounts.destination, &beneficiary, &mint, accounts.authority.key)?;

        let amount = vesting.release(now)?;
        let released = vesting.released;
        drop(vesting);

        let (parent, id) = (accounts.vesting.as_ref(), id.to_le_bytes());
        let seeds: [&[u8]; 4] = [SEED_VESTING, creator.as_ref(), &id, &[bump]];
        token::pay(&accounts.vault, &accounts.destination, parent, &seeds, amount)?;

        emit!(VestingReleased { vesting: *parent.key, beneficiary, amount, released, at: now });
        Ok(())
    }
}
