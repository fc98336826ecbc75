use anchor_lang::prelude::*;
use solana_sha256_hasher::hashv;

use crate::constants::PROOF_DOMAIN;
use crate::error::IoNetError;
use crate::events::ProofSubmitted;
use crate::math::work::leading_zero_bits;
use crate::state::{mark_of, DeviceClass, Node, RewardPool};

/// The device key proves the running hour: `sha256(domain, seed of the hour, node, nonce)` begins with enough zero bits.
#[derive(Accounts)]
pub struct SubmitProof<'info> {
    /// The device key of the node.
    pub device: Signer<'info>,
    #[account(mut, has_one = device @ IoNetError::NotDevice, has_one = class @ IoNetError::WrongClass)]
    pub node: AccountLoader<'info, Node>,
    /// Tells how hard the proof is.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the node: tells which hour runs, and its seed.
    pub pool: AccountLoader<'info, RewardPool>,
}

impl SubmitProof<'_> {
    pub fn handle(ctx: Context<Self>, nonce: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let key = ctx.accounts.node.key();
        let (mut node, pool) = (ctx.accounts.node.load_mut()?, ctx.accounts.pool.load()?);
        let difficulty_bits = ctx.accounts.class.load()?.difficulty_bits;

        let hour = pool.timeline.hour_at(now)?;
        require!(pool.seed_mark == mark_of(hour), IoNetError::HourNotOpen);
        let hash = hashv(&[PROOF_DOMAIN, &pool.seed, key.as_ref(), &nonce.to_le_bytes()]).to_bytes();
        require!(leading_zero_bits(&hash) >= u32::from(difficulty_bits), IoNetError::ProofTooWeak);
        node.prove(hour, &pool)?;

        emit!(ProofSubmitted { node: key, hour, at: now });
        Ok(())
    }
}
