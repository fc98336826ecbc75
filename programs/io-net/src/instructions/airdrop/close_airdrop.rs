use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_AIRDROP;
use crate::error::IoNetError;
use crate::events::{emit, AirdropClosed};
use crate::slots::Accounts;
use crate::state::{Airdrop, Treasury};
use crate::token::{self, OldVault};

/// Anyone closes an airdrop from a day after its claims on, when its pages are closed: what nobody claimed goes to the funder's
/// associated account, or to any of his if he signs; his rent comes back, stray tokens go to the treasury.
#[derive(Accounts)]
pub struct CloseAirdrop<'info> {
    /// Anyone, or the funder.
    pub authority: Signer<'info>,
    /// The airdrop that is closed.
    #[account(
        mut,
        close = funder,
        has_one = funder @ IoNetError::WrongRentPayer,
        has_one = vault @ IoNetError::WrongVault,
    )]
    pub airdrop: AccountLoader<'info, Airdrop>,
    /// CHECK: pinned by `airdrop.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: receives the rent; stored in the airdrop.
    #[account(mut)]
    pub funder: UncheckedAccount<'info>,
    /// CHECK: its owner and where needed its address are checked below if anything is left, the rest by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Names its vault.
    #[account(has_one = io_vault @ IoNetError::WrongVault)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// CHECK: pinned by `treasury.io_vault`; gets what strangers sent.
    #[account(mut)]
    pub io_vault: UncheckedAccount<'info>,
    /// Closes the vault.
    pub token_program: Program<'info, Token>,
}

impl CloseAirdrop<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let airdrop = *accounts.airdrop.load()?;

        let leftover = airdrop.leftover(now)?;

        let (parent, id) = (accounts.airdrop.as_ref(), airdrop.id.to_le_bytes());
        let seeds: [&[u8]; 4] = [SEED_AIRDROP, airdrop.funder.as_ref(), &id, &[airdrop.bump]];
        if leftover > 0 {
            let signer = accounts.authority.key;
            token::require_payee(&accounts.destination, &airdrop.funder, &airdrop.mint, signer)?;
            token::pay(&accounts.vault, &accounts.destination, parent, &seeds, leftover)?;
        }
        let donated = token::close_vault(OldVault {
            vault: &accounts.vault,
            parent,
            seeds: &seeds,
            treasury_vault: &accounts.io_vault,
            rent_to: &accounts.funder,
        })?;

        emit!(AirdropClosed { airdrop: *parent.key, funder: airdrop.funder, leftover, donated, at: now });
        Ok(())
    }
}
