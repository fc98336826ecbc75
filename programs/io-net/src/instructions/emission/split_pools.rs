use anchor_lang::prelude::*;

use crate::constants::*;
use crate::error::IoNetError;
use crate::events::PoolsSplit;
use crate::state::{split_pools, Config, RewardPool};

/// The admin divides the hours between the pools anew, from the next hour to close on; both pools must have the same one.
#[derive(Accounts)]
pub struct SplitPools<'info> {
    /// The admin of the config.
    pub admin: Signer<'info>,
    /// Names the admin.
    #[account(has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// Gets the share.
    #[account(mut, seeds = [SEED_POOL, SEED_GPU], bump = gpu_pool.load()?.bump)]
    pub gpu_pool: AccountLoader<'info, RewardPool>,
    /// Gets the rest.
    #[account(mut, seeds = [SEED_POOL, SEED_CPU], bump = cpu_pool.load()?.bump)]
    pub cpu_pool: AccountLoader<'info, RewardPool>,
}

impl SplitPools<'_> {
    pub fn handle(ctx: Context<Self>, gpu_share_bps: u16) -> Result<()> {
        let (mut gpu, mut cpu) = (ctx.accounts.gpu_pool.load_mut()?, ctx.accounts.cpu_pool.load_mut()?);

        let old_gpu_share_bps = split_pools(&mut gpu, &mut cpu, gpu_share_bps)?;

        emit!(PoolsSplit {
            old_gpu_share_bps,
            new_gpu_share_bps: gpu_share_bps,
            first_hour: gpu.next_hour,
            at: Clock::get()?.unix_timestamp,
        });
        Ok(())
    }
}
