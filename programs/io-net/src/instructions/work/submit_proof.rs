use anchor_lang::prelude::*;

use crate::events::{emit, ProofSubmitted};
use crate::slots::Accounts;
use crate::state::{DeviceClass, Node, RewardPool};

/// The device key proves the running hour: `sha256(domain, seed of the hour, node, nonce)` begins with enough zero bits.
#[derive(Accounts)]
pub struct SubmitProof<'info> {
    /// The device key of the node.
    pub device: Signer<'info>,
    /// The node that is proven.
    #[account(mut)]
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

        node.require_device(ctx.accounts.device.key)?;
        node.require_class(ctx.accounts.class.as_ref().key)?;
        node.require_pool(&pool)?;
        let hour = pool.check_proof(&key, nonce, &*ctx.accounts.class.load()?, now)?;
        node.prove(hour)?;

        emit!(ProofSubmitted { node: key, hour, at: now });
        Ok(())
    }
}
