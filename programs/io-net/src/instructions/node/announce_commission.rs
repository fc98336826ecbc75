use anchor_lang::prelude::*;

use crate::events::{emit, CommissionAnnounced};
use crate::slots::Accounts;
use crate::state::{AnnouncedCommission, Config, Node};

/// The operator announces a commission: a raise begins in 7 days, a cut now.
#[derive(Accounts)]
pub struct AnnounceCommission<'info> {
    /// The operator of the node.
    pub operator: Signer<'info>,
    /// Tells which hour runs.
    pub config: AccountLoader<'info, Config>,
    /// Gets the rate.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
}

impl AnnounceCommission<'_> {
    pub fn handle(ctx: Context<Self>, commission_bps: u16) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;

        let mut node = ctx.accounts.node.load_mut()?;
        node.require_operator(ctx.accounts.operator.key)?;

        let hour_began_at = ctx.accounts.config.load()?.hour_began_at(now)?;
        let AnnouncedCommission { old_bps, starts_at } =
            node.announce_commission(commission_bps, hour_began_at, now)?;

        let node = ctx.accounts.node.key();
        emit!(CommissionAnnounced { node, old_bps, new_bps: commission_bps, starts_at, at: now });
        Ok(())
    }
}
