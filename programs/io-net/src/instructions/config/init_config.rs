use anchor_lang::prelude::*;
use anchor_lang::solana_program::bpf_loader_upgradeable;
use anchor_spl::token::{Mint, Token};

use crate::constants::*;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, ConfigInitialized};
use crate::slots::Accounts;
use crate::state::{Config, Setup, Treasury};
use crate::token::{self, NewVault};

/// The program's upgrade authority creates the config, the treasury with its vaults, and the reserve vault. Once.
#[derive(Accounts)]
pub struct InitConfig<'info> {
    /// Pays for the accounts.
    #[account(mut)]
    pub authority: Signer<'info>,
    /// CHECK: this program's data account, pinned by its address; holds the upgrade authority, compared in `validate`.
    #[account(seeds = [crate::ID.as_ref()], bump, seeds::program = bpf_loader_upgradeable::ID)]
    pub program_data: UncheckedAccount<'info>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_CONFIG], bump)]
    pub config: UncheckedAccount<'info>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_TREASURY], bump)]
    pub treasury: UncheckedAccount<'info>,
    /// CHECK: the address of the emission, which `start_emission` creates; here only the authority of the reserve vault.
    #[account(seeds = [SEED_EMISSION], bump)]
    pub emission: UncheckedAccount<'info>,
    /// $IO: a mint of the classic token program with 8 decimals that nobody can freeze.
    pub io_mint: Box<Account<'info, Mint>>,
    /// USDC: a mint of the classic token program with 6 decimals; its issuer may freeze, so payouts go to any account of the payee.
    pub usdc_mint: Box<Account<'info, Mint>>,
    /// CHECK: its address is derived and the account created below. Takes $IO fees and donations.
    #[account(mut)]
    pub treasury_io_vault: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below. Takes USDC fees.
    #[account(mut)]
    pub treasury_usdc_vault: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below. Holds the emission reserve.
    #[account(mut)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// Opens the vaults.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

/// Refuses a mint that cannot be $IO: 8 decimals, and nobody can freeze its accounts.
pub fn require_io_mint(mint: &Mint) -> Result<()> {
    require(mint.decimals == IO_DECIMALS, IoNetError::IoMintDecimals)?;
    require(mint.freeze_authority.is_none(), IoNetError::IoMintFreezable)
}

/// What a ProgramData account of the upgradeable loader begins with: its kind, the slot of its deployment, and the upgrade
/// authority as an option. Read by bytes: the loader's own types bring 30 KB of program.
const PROGRAM_DATA_KIND: [u8; 4] = [3, 0, 0, 0];
const UPGRADE_AUTHORITY: core::ops::Range<usize> = 12..45;

impl<'info> InitConfig<'info> {
    fn validate(&self) -> Result<()> {
        let data = self.program_data.try_borrow_data()?;
        let is_program_data = data.get(..4) == Some(&PROGRAM_DATA_KIND);
        let authority = data.get(UPGRADE_AUTHORITY).and_then(|bytes| bytes.strip_prefix(&[1]));
        require(is_program_data && authority == Some(self.authority.key.as_ref()), IoNetError::NotUpgradeAuthority)?;
        require_io_mint(&self.io_mint)?;
        require(self.usdc_mint.decimals == USDC_DECIMALS, IoNetError::UsdcMintDecimals)?;
        Ok(())
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<'info, Self>, setup: Setup) -> Result<()> {
        let (accounts, bumps) = (ctx.accounts, ctx.bumps);
        let (io_mint, usdc_mint) = (accounts.io_mint.key(), accounts.usdc_mint.key());

        let config = create_state::<Config>(&accounts.config, &accounts.authority, &[SEED_CONFIG, &[bumps.config]])?;
        config.load_mut()?.set_up(&setup, [io_mint, usdc_mint], bumps.config)?;
        let treasury = create_state(&accounts.treasury, &accounts.authority, &[SEED_TREASURY, &[bumps.treasury]])?;
        *treasury.load_mut()? = Treasury {
            io_vault: accounts.treasury_io_vault.key(),
            usdc_vault: accounts.treasury_usdc_vault.key(),
            io_fees: [0; 4],
            usdc_fees: [0; 4],
            usdc_spent: 0,
            io_bought: 0,
            io_slashed: 0,
            io_burned: 0,
            next_auction_at: 0,
            auction_ends_at: 0,
            bump: bumps.treasury,
            io_vault_bump: accounts.open_vault(&accounts.treasury_io_vault, &accounts.io_mint, &accounts.treasury)?,
            usdc_vault_bump: accounts.open_vault(
                &accounts.treasury_usdc_vault,
                &accounts.usdc_mint,
                &accounts.treasury,
            )?,
            _reserved: [0; 29],
        };
        accounts.open_vault(&accounts.reserve_vault, &accounts.io_mint, &accounts.emission)?;

        let Setup { roles, oracle, .. } = setup;
        emit!(ConfigInitialized {
            config: config.key(),
            roles,
            oracle,
            io_mint,
            usdc_mint,
            at: Clock::get()?.unix_timestamp
        });
        Ok(())
    }

    fn open_vault(&self, vault: &AccountInfo<'info>, mint: &Account<'info, Mint>, parent: &AccountInfo) -> Result<u8> {
        let (mint, payer): (&AccountInfo, _) = (mint.as_ref(), &self.authority);
        let bump = token::vault_bump(vault, parent.key, mint.key)?;
        token::open_vault(NewVault { vault, mint, parent: parent.key, payer, bump })?;
        Ok(bump)
    }
}
