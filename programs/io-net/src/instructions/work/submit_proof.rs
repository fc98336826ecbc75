use anchor_lang::prelude::*;
use solana_sha256_hasher::hashv;

use crate::constants::PROOF_DOMAIN;
use crate::error::IoNetError;
use crate::events::ProofSubmitted;
use crate::math::work::leading_zero_bits;
use crate::state::{mark_of, DeviceClass, Emission, Node, RewardPool};

/// The device key proves the running hour: `sha256(domain, seed of the hour, node, nonce)` begins with enough zero bits.
#[derive(Accounts)]
pub struct SubmitProof<'info> {
    /// The device key of the node.
    pub device: Signer<'info>,
    #[account(mut, has_one = device @ IoNetError::NotDevice, has_one = class @ IoNetError::WrongClass)]
    pub node: AccountLoader<'info, Node>,
    /// Tells how hard the proof is.
    pub class: AccountLoader<'info, DeviceClass>,
    /// Tells which hour runs.
    pub emission: AccountLoader<'info, Emission>,
    /// Holds the hour's seed.
    #[account(constraint = pool.load()?.kind == node.load()?.pool @ IoNetError::WrongPool)]
    pub pool: AccountLoader<'info, RewardPool>,
}

impl SubmitProof<'_> {
    pub fn handle(ctx: Context<Self>, nonce: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let hour = ctx.accounts.emission.load()?.hour_at(now)?;
        let node = ctx.accounts.node.key();
        ctx.accounts.require_proof(&node, hour, nonce)?;

        ctx.accounts.node.load_mut()?.prove(hour)?;

        emit!(ProofSubmitted { node, hour, at: now });
        Ok(())
    }

    fn require_proof(&self, node: &Pubkey, hour: u64, nonce: u64) -> Result<()> {
        let pool = self.pool.load()?;
        require!(pool.seed_mark == mark_of(hour), IoNetError::HourNotOpen);
        let hash = hashv(&[PROOF_DOMAIN, &pool.seed, node.as_ref(), &nonce.to_le_bytes()]).to_bytes();
        require!(leading_zero_bits(&hash) >= u32::from(self.class.load()?.difficulty_bits), IoNetError::ProofTooWeak);
        Ok(())
    }
}
