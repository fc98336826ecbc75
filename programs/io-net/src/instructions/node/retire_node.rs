use anchor_lang::prelude::*;

use crate::events::{emit, NodeRetired};
use crate::slots::Accounts;
use crate::state::Node;

/// The operator ends a node for good, while no job holds a processor of it. Stake, rewards and commission stay claimable.
#[derive(Accounts)]
pub struct RetireNode<'info> {
    /// The operator of the node.
    pub operator: Signer<'info>,
    /// The node that ends.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
}

impl RetireNode<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let mut node = ctx.accounts.node.load_mut()?;
        node.require_operator(ctx.accounts.operator.key)?;

        node.retire()?;

        emit!(NodeRetired {
            node: ctx.accounts.node.key(),
            active_stake: node.active_stake,
            at: Clock::get()?.unix_timestamp,
        });
        Ok(())
    }
}
