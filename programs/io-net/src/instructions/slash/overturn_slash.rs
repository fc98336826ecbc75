use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, SlashOverturned};
use crate::slots::Accounts;
use crate::state::{Config, Node, Slash, SlashStatus};

/// The resolver ends an open slash without a loss, within 30 days, of a node that it does not act for.
#[derive(Accounts)]
pub struct OverturnSlash<'info> {
    /// The resolver of the config.
    pub resolver: Signer<'info>,
    /// Names the resolver.
    #[account(has_one = resolver @ IoNetError::NotResolver)]
    pub config: AccountLoader<'info, Config>,
    /// The node whose border opens.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The open slash of the node.
    #[account(mut)]
    pub slash: AccountLoader<'info, Slash>,
}

impl OverturnSlash<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (node, resolver) = (accounts.node.key(), accounts.resolver.key());

        accounts.node.load_mut()?.overturn_slash(&resolver, now)?;
        accounts.slash.load_mut()?.end(&node, SlashStatus::Overturned, 0, now)?;

        emit!(SlashOverturned { slash: accounts.slash.key(), node, resolver, at: now });
        Ok(())
    }
}
