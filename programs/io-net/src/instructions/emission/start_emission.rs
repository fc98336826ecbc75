use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, EmissionStarted};
use crate::slots::Accounts;
use crate::state::{split_pools, Config, Emission, PoolKind, RewardPool, Schedule, Timeline};
use crate::token;

/// The admin starts the emission now, by a schedule that never changes again, and creates both pools. Once.
#[derive(Accounts)]
pub struct StartEmission<'info> {
    /// Pays for the accounts.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// Keeps the start.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// Gets the schedule and the start.
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_EMISSION], bump)]
    pub emission: UncheckedAccount<'info>,
    /// The whole reserve, before anything is released.
    /// CHECK: its address is derived below.
    pub reserve_vault: UncheckedAccount<'info>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_POOL, SEED_GPU], bump)]
    pub gpu_pool: UncheckedAccount<'info>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_POOL, SEED_CPU], bump)]
    pub cpu_pool: UncheckedAccount<'info>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> StartEmission<'info> {
    pub fn handle(ctx: Context<'info, Self>, schedule: Schedule) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let io_mint = accounts.config.load()?.io_mint;
        token::vault_bump(&accounts.reserve_vault, accounts.emission.key, &io_mint)?;
        require(token::balance_of(&accounts.reserve_vault)? >= EMISSION_RESERVE, IoNetError::ReserveTooSmall)?;
        let StartEmissionBumps { emission: bump, gpu_pool: gpu_bump, cpu_pool: cpu_bump, .. } = ctx.bumps;
        let emission = create_state::<Emission>(&accounts.emission, &accounts.admin, &[SEED_EMISSION, &[bump]])?;
        let gpu = create_state::<RewardPool>(&accounts.gpu_pool, &accounts.admin, &[SEED_POOL, SEED_GPU, &[gpu_bump]])?;
        let cpu = create_state::<RewardPool>(&accounts.cpu_pool, &accounts.admin, &[SEED_POOL, SEED_CPU, &[cpu_bump]])?;

        emission.load_mut()?.start(schedule, accounts.reserve_vault.key(), bump, now)?;
        accounts.config.load_mut()?.emission_started_at = now;
        let timeline = Timeline { started_at: now };
        let (mut gpu, mut cpu) = (gpu.load_mut()?, cpu.load_mut()?);
        gpu.set_up(PoolKind::Gpu, timeline, gpu_bump);
        cpu.set_up(PoolKind::Cpu, timeline, cpu_bump);
        split_pools(&mut gpu, &mut cpu, GPU_SHARE_BPS)?;

        emit!(EmissionStarted { schedule, gpu_share_bps: GPU_SHARE_BPS, at: now });
        Ok(())
    }
}
