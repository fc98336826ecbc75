use anchor_lang::prelude::*;

use crate::error::{IoNetError, OrRefuse};
use crate::events::{emit, HourOpened};
use crate::slots::Accounts;
use crate::state::RewardPool;

/// Bytes of the latest slot's hash in the slot hashes: after the number of entries and its slot.
const LATEST_HASH: core::ops::Range<usize> = 16..48;

/// Anyone opens the running hour of a pool for proofs: its seed is the latest slot hash. An open hour keeps its seed.
#[derive(Accounts)]
pub struct OpenHour<'info> {
    /// Gets the seed.
    #[account(mut)]
    pub pool: AccountLoader<'info, RewardPool>,
    /// CHECK: the sysvar itself; 20 KB, of which the first 48 bytes are read.
    #[account(address = solana_sdk_ids::sysvar::slot_hashes::ID @ IoNetError::NotSlotHashes)]
    pub slot_hashes: UncheckedAccount<'info>,
}

impl OpenHour<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let seed = latest_hash(&ctx.accounts.slot_hashes)?;
        let mut pool = ctx.accounts.pool.load_mut()?;

        let hour = pool.timeline.hour_at(now)?;
        let is_new = pool.open_hour(hour, seed);

        if is_new {
            emit!(HourOpened { pool: pool.pool_kind()?, hour, seed, at: now });
        }
        Ok(())
    }
}

fn latest_hash(slot_hashes: &AccountInfo) -> Result<[u8; 32]> {
    let data = slot_hashes.try_borrow_data()?;
    let has_entry = data.get(..8).is_some_and(|count| count != [0; 8]);
    let hash = data.get(LATEST_HASH).filter(|_| has_entry).and_then(|bytes| bytes.try_into().ok());
    hash.or_refuse(IoNetError::NoSlotHash)
}
