use anchor_lang::prelude::*;
use anchor_lang::solana_program::bpf_loader_upgradeable;
use anchor_spl::token::{Mint, Token};

use crate::constants::*;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::ConfigInitialized;
use crate::state::{Config, ParameterValue, Roles, Treasury};
use crate::token::{self, NewVault};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct InitConfigArgs {
    pub roles: Roles,
    /// Parameters that are not to start with their default.
    pub overrides: Vec<ParameterValue>,
}

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
    #[account(
        constraint = io_mint.decimals == IO_DECIMALS @ IoNetError::IoMintDecimals,
        constraint = io_mint.freeze_authority.is_none() @ IoNetError::IoMintFreezable,
    )]
    pub io_mint: Box<Account<'info, Mint>>,
    /// USDC: a mint of the classic token program with 6 decimals; its issuer may freeze, so payouts go to any account of the payee.
    #[account(constraint = usdc_mint.decimals == USDC_DECIMALS @ IoNetError::UsdcMintDecimals)]
    pub usdc_mint: Box<Account<'info, Mint>>,
    /// CHECK: created here. Takes $IO fees and donations.
    #[account(mut, seeds = [SEED_VAULT, treasury.key().as_ref(), io_mint.key().as_ref()], bump)]
    pub treasury_io_vault: UncheckedAccount<'info>,
    /// CHECK: created here. Takes USDC fees.
    #[account(mut, seeds = [SEED_VAULT, treasury.key().as_ref(), usdc_mint.key().as_ref()], bump)]
    pub treasury_usdc_vault: UncheckedAccount<'info>,
    /// CHECK: created here. Holds the emission reserve.
    #[account(mut, seeds = [SEED_VAULT, emission.key().as_ref(), io_mint.key().as_ref()], bump)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// Opens the vaults.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
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
        Ok(())
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<'info, Self>, args: InitConfigArgs) -> Result<()> {
        let InitConfigArgs { roles, overrides } = args;
        let (accounts, bumps) = (ctx.accounts, ctx.bumps);
        let (io_mint, usdc_mint) = (accounts.io_mint.key(), accounts.usdc_mint.key());

        let config = create_state::<Config>(&accounts.config, &accounts.authority, &[SEED_CONFIG, &[bumps.config]])?;
        config.load_mut()?.set_up(&roles, [io_mint, usdc_mint], &overrides, bumps.config)?;
        let treasury = create_state(&accounts.treasury, &accounts.authority, &[SEED_TREASURY, &[bumps.treasury]])?;
        *treasury.load_mut()? = Treasury {
            io_vault: accounts.treasury_io_vault.key(),
            usdc_vault: accounts.treasury_usdc_vault.key(),
            bump: bumps.treasury,
            io_vault_bump: bumps.treasury_io_vault,
            usdc_vault_bump: bumps.treasury_usdc_vault,
            _reserved: [0; 29],
        };
        accounts.open_vaults(&bumps)?;

        emit!(ConfigInitialized { config: config.key(), roles, io_mint, usdc_mint, at: Clock::get()?.unix_timestamp });
        Ok(())
    }

    fn open_vaults(&self, bumps: &InitConfigBumps) -> Result<()> {
        let vaults = [
            (&self.treasury_io_vault, self.io_mint.as_ref().as_ref(), &self.treasury, bumps.treasury_io_vault),
            (&self.treasury_usdc_vault, self.usdc_mint.as_ref().as_ref(), &self.treasury, bumps.treasury_usdc_vault),
            (&self.reserve_vault, self.io_mint.as_ref().as_ref(), &self.emission, bumps.reserve_vault),
        ];
        for (vault, mint, parent, bump) in vaults {
            let new = NewVault { vault, mint, parent: parent.key, payer: &self.authority, bump };
            token::open_vault(new)?;
        }
        Ok(())
    }
}
