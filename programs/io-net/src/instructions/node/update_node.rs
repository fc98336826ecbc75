use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::NodeUpdated;
use crate::state::{Node, NodeOffer};

/// The operator changes region, asking rates and payout owner. Class and processors never change: retire and register anew.
#[derive(Accounts)]
pub struct UpdateNode<'info> {
    /// The operator of the node.
    pub operator: Signer<'info>,
    /// The node that changes.
    #[account(mut, has_one = operator @ IoNetError::NotOperator)]
    pub node: AccountLoader<'info, Node>,
}

impl UpdateNode<'_> {
    pub fn handle(ctx: Context<Self>, offer: NodeOffer) -> Result<()> {
        let old = ctx.accounts.node.load_mut()?.update(&offer)?;

        emit!(NodeUpdated { node: ctx.accounts.node.key(), old, new: offer, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
