use anchor_lang::prelude::*;
use anchor_spl::token::{Mint, Token};

use crate::constants::*;
use crate::error::IoNetError;
use crate::events::SupplyMinted;
use crate::state::Config;
use crate::token::{self, NewVault};

/// The admin and the mint authority mint the whole supply and give the mint authority up, in one instruction. Once: only from a supply of 0.
#[derive(Accounts)]
pub struct Genesis<'info> {
    /// Pays for the genesis vault.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// The mint authority of $IO, for the last time.
    pub mint_authority: Signer<'info>,
    /// Authority of the genesis vault; keeps the time.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin, has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// $IO, not minted yet and never to be frozen. (`dup`: no other account here can be a mint, so the check for it, a hash set
    /// of 10 KB of program, is left out.)
    #[account(
        mut,
        dup,
        constraint = io_mint.supply == 0 @ IoNetError::SupplyNotZero,
        constraint = io_mint.decimals == IO_DECIMALS @ IoNetError::IoMintDecimals,
        constraint = io_mint.freeze_authority.is_none() @ IoNetError::IoMintFreezable,
        constraint = io_mint.mint_authority.contains(&mint_authority.key()) @ IoNetError::NotMintAuthority,
    )]
    pub io_mint: Box<Account<'info, Mint>>,
    /// CHECK: the address of the emission, which may not exist yet; authority of the reserve vault.
    #[account(seeds = [SEED_EMISSION], bump)]
    pub emission: UncheckedAccount<'info>,
    /// Receives 300,000,000 IO.
    /// CHECK: pinned by its address; the token program checks the rest.
    #[account(mut, seeds = [SEED_VAULT, emission.key().as_ref(), io_mint.key().as_ref()], bump)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// Receives 500,000,000 IO for the allocation table.
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_VAULT, config.key().as_ref(), io_mint.key().as_ref()], bump)]
    pub genesis_vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl Genesis<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mint, authority) = (accounts.io_mint.as_ref().as_ref(), &accounts.mint_authority);

        let new = NewVault {
            vault: &accounts.genesis_vault,
            mint,
            parent: &accounts.config.key(),
            payer: &accounts.admin,
            bump: ctx.bumps.genesis_vault,
        };
        accounts.config.load_mut()?.genesis_at = now;
        token::open_vault(new)?;
        token::mint(mint, &accounts.reserve_vault, authority, EMISSION_RESERVE)?;
        token::mint(mint, &accounts.genesis_vault, authority, GENESIS_ALLOCATION)?;
        token::end_minting(mint, authority)?;

        emit!(SupplyMinted {
            io_mint: accounts.io_mint.key(),
            reserve: EMISSION_RESERVE,
            allocation: GENESIS_ALLOCATION,
            at: now,
        });
        Ok(())
    }
}
