use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use super::open_vesting::{open_vesting, NewVesting};
use crate::error::IoNetError;
use crate::slots::Accounts;
use crate::state::{Config, VestingTerms};
use crate::token;

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct CreateVestingArgs {
    /// The creator's own number for it.
    pub id: u64,
    /// Never the default key.
    pub beneficiary: Pubkey,
    pub terms: VestingTerms,
}

/// Anyone grants $IO to a beneficiary, unlocked by month; funded whole, and never revoked.
#[derive(Accounts)]
pub struct CreateVesting<'info> {
    /// Funds it and pays for the accounts.
    #[account(mut)]
    pub creator: Signer<'info>,
    /// Names the $IO mint.
    #[account(has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: its address is derived and the account created in `open_vesting`.
    #[account(mut)]
    pub vesting: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created in `open_vesting`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the creator's signature, and that its mint is the vault's: $IO.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// CHECK: pinned by `config.io_mint`.
    pub io_mint: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> CreateVesting<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: CreateVestingArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let CreateVestingArgs { id, beneficiary, terms } = args;
        let accounts = ctx.accounts;
        terms.validate(now)?;

        let new = NewVesting {
            account: &accounts.vesting,
            vault: &accounts.vault,
            mint: &accounts.io_mint,
            payer: &accounts.creator,
            creator: accounts.creator.key(),
            id,
            beneficiary,
            terms,
        };
        open_vesting(new, now)?;
        token::take(&accounts.source, &accounts.vault, &accounts.creator, terms.total)
    }
}
