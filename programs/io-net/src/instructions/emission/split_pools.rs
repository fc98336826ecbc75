use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};
use crate::events::{emit, PoolsSplit};
use crate::state::{self, PoolKind, RewardPool};

/// Divides the hours between the pools anew, as a queued change wants it, from the next hour to close on; both pools must have
/// the same one.
#[inline(never)]
pub fn split_pools(
    gpu: &AccountLoader<RewardPool>,
    cpu: &AccountLoader<RewardPool>,
    gpu_share_bps: u16,
    now: i64,
) -> Result<()> {
    let (mut gpu, mut cpu) = (gpu.load_mut()?, cpu.load_mut()?);
    let are_both = gpu.pool_kind()? == PoolKind::Gpu && cpu.pool_kind()? == PoolKind::Cpu;
    require(are_both, IoNetError::WrongPool)?;

    let old_gpu_share_bps = state::split_pools(&mut gpu, &mut cpu, gpu_share_bps)?;

    let (new_gpu_share_bps, first_hour) = (gpu_share_bps, gpu.next_hour);
    emit!(PoolsSplit { old_gpu_share_bps, new_gpu_share_bps, first_hour, at: now });
    Ok(())
}
