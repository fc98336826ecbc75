use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::*;
use crate::error::IoNetError;
use crate::instructions::vesting::{open_vesting, NewVesting};
use crate::slots::Accounts;
use crate::state::{AllocationRow, Config};
use crate::token;

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct AllocateArgs {
    pub row: AllocationRow,
    /// Never the default key.
    pub beneficiary: Pubkey,
}

/// The admin moves a row of the compiled-in allocation table from the genesis vault into its vesting, once a row.
#[derive(Accounts)]
pub struct Allocate<'info> {
    /// Pays for the accounts.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// Authority of the genesis vault and creator of the vesting; remembers the row.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin, has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: its address is derived below.
    #[account(mut)]
    pub genesis_vault: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created in `open_vesting`.
    #[account(mut)]
    pub vesting: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created in `open_vesting`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: pinned by `config.io_mint`.
    pub io_mint: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> Allocate<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: AllocateArgs) -> Result<()> {
        let AllocateArgs { row, beneficiary } = args;
        let accounts = ctx.accounts;
        token::vault_bump(&accounts.genesis_vault, accounts.config.as_ref().key, accounts.io_mint.key)?;
        let terms = accounts.config.load_mut()?.allocate(row)?;

        let new = NewVesting {
            account: &accounts.vesting,
            vault: &accounts.vault,
            mint: &accounts.io_mint,
            payer: &accounts.admin,
            creator: accounts.config.key(),
            id: row as u64,
            beneficiary,
            terms,
        };
        open_vesting(new, Clock::get()?.unix_timestamp)?;

        let bump = [accounts.config.load()?.bump];
        let seeds: [&[u8]; 2] = [SEED_CONFIG, &bump];
        token::pay(&accounts.genesis_vault, &accounts.vault, accounts.config.as_ref(), &seeds, terms.total)
    }
}
