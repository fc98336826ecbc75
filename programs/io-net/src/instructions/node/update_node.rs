use anchor_lang::prelude::*;

use crate::events::{emit, NodeUpdated};
use crate::slots::Accounts;
use crate::state::{Node, NodeOffer};

/// The operator changes region, asking rates and payout owner. Class and processors never change: retire and register anew.
#[derive(Accounts)]
pub struct UpdateNode<'info> {
    /// The operator of the node.
    pub operator: Signer<'info>,
    /// The node that changes.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
}

impl UpdateNode<'_> {
    pub fn handle(ctx: Context<Self>, offer: NodeOffer) -> Result<()> {
        let mut node = ctx.accounts.node.load_mut()?;
        node.require_operator(ctx.accounts.operator.key)?;

        let old = node.update(&offer)?;

        emit!(NodeUpdated { node: ctx.accounts.node.key(), old, new: offer, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
