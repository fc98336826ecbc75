use anchor_lang::prelude::*;
use anchor_spl::token::{Mint, Token};

use crate::constants::*;
use crate::error::{require, IoNetError};
use crate::events::{emit, SupplyMinted};
use crate::instructions::config::require_io_mint;
use crate::slots::Accounts;
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
    #[account(mut, dup)]
    pub io_mint: Box<Account<'info, Mint>>,
    /// CHECK: the address of the emission, which may not exist yet; authority of the reserve vault.
    #[account(seeds = [SEED_EMISSION], bump)]
    pub emission: UncheckedAccount<'info>,
    /// Receives 300,000,000 IO.
    /// CHECK: its address is derived below; the token program checks the rest.
    #[account(mut)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// Receives 500,000,000 IO for the allocation table.
    /// CHECK: created here.
    #[account(mut)]
    pub genesis_vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl Genesis<'_> {
    fn validate(&self) -> Result<()> {
        require(self.io_mint.supply == 0, IoNetError::SupplyNotZero)?;
        require_io_mint(&self.io_mint)?;
        require(self.io_mint.mint_authority.contains(self.mint_authority.key), IoNetError::NotMintAuthority)
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mint, authority): (&AccountInfo, _) = (accounts.io_mint.as_ref().as_ref(), &accounts.mint_authority);
        token::vault_bump(&accounts.reserve_vault, accounts.emission.key, mint.key)?;

        let new = NewVault {
            vault: &accounts.genesis_vault,
            mint,
            parent: &accounts.config.key(),
            payer: &accounts.admin,
            bump: token::vault_bump(&accounts.genesis_vault, accounts.config.as_ref().key, mint.key)?,
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
