use anchor_lang::prelude::*;

use crate::events::{emit, PositionClosed};
use crate::slots::Accounts;
use crate::state::{Node, StakePosition};

/// The owner closes a position without shares and rewards and gets the rent back.
#[derive(Accounts)]
pub struct ClosePosition<'info> {
    /// The owner of the position; gets its rent back.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// The node of the position.
    pub node: AccountLoader<'info, Node>,
    /// The position that is closed.
    #[account(mut, close = owner)]
    pub position: AccountLoader<'info, StakePosition>,
}

impl ClosePosition<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let (owner, node) = (ctx.accounts.owner.key(), ctx.accounts.node.key());
        let mut position = ctx.accounts.position.load_mut()?;
        position.require_of(&owner, &node)?;

        position.require_empty(ctx.accounts.node.load()?.index_x64)?;

        emit!(PositionClosed { node, owner, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
