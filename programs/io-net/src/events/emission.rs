use anchor_lang::prelude::*;

use crate::state::{PoolKind, Schedule};

#[event]
pub struct EmissionStarted {
    pub schedule: Schedule,
    pub gpu_share_bps: u16,
    pub at: i64,
}

#[event]
pub struct HoursClosed {
    pub pool: PoolKind,
    pub first_hour: u64,
    pub hours: u64,
    pub released: u64,
    pub payable: u64,
    pub carry: u64,
    pub at: i64,
}

#[event]
pub struct PoolsSplit {
    pub old_gpu_share_bps: u16,
    pub new_gpu_share_bps: u16,
    pub first_hour: u64,
    pub at: i64,
}
