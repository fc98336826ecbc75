use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::events::{emit, ClaimPageOpened};
use crate::slots::Accounts;
use crate::state::{Airdrop, ClaimPage};

/// Anyone opens a page of claims and gets the rent back when it is closed.
#[derive(Accounts)]
#[instruction(page: u32)]
pub struct OpenClaimPage<'info> {
    /// Pays for the account.
    #[account(mut)]
    pub payer: Signer<'info>,
    /// Counts the page.
    #[account(mut)]
    pub airdrop: AccountLoader<'info, Airdrop>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_CLAIMS, airdrop.key().as_ref(), page.to_le_bytes().as_ref()], bump)]
    pub claim_page: UncheckedAccount<'info>,
    /// Creates the account.
    pub system_program: Program<'info, System>,
}

impl<'info> OpenClaimPage<'info> {
    pub fn handle(ctx: Context<'info, Self>, page: u32) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.claim_page);
        let (airdrop, payer) = (accounts.airdrop.key(), accounts.payer.key());

        accounts.airdrop.load_mut()?.open_page(page, now)?;
        let seeds: [&[u8]; 4] = [SEED_CLAIMS, airdrop.as_ref(), &page.to_le_bytes(), &[bump]];
        let state = create_state::<ClaimPage>(&accounts.claim_page, &accounts.payer, &seeds)?;
        state.load_mut()?.set_up(airdrop, payer, page, bump);

        emit!(ClaimPageOpened { airdrop, page, payer, at: now });
        Ok(())
    }
}
