use anchor_lang::prelude::*;

use crate::events::{emit, RewardsSettled};
use crate::slots::Accounts;
use crate::state::{Node, RewardPool, Settled};

/// Anyone credits a node's closed hour to its commission and reward index. Nothing to settle is no error.
#[derive(Accounts)]
pub struct SettleRewards<'info> {
    /// The node that is credited.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The pool of the node's class.
    #[account(mut)]
    pub pool: AccountLoader<'info, RewardPool>,
}

impl SettleRewards<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let mut node = ctx.accounts.node.load_mut()?;

        let settled = node.settle(&mut *ctx.accounts.pool.load_mut()?)?;

        if let Some(settled) = settled {
            emit_settled(ctx.accounts.node.key(), &node, settled, Clock::get()?.unix_timestamp);
        }
        Ok(())
    }
}

pub fn emit_settled(key: Pubkey, node: &Node, settled: Settled, at: i64) {
    emit!(RewardsSettled {
        node: key,
        hour: settled.hour,
        reward: settled.reward,
        commission: settled.commission,
        index_x64: node.index_x64.get(),
        at,
    });
}
