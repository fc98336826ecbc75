use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_NODE;
use crate::events::{emit, SlashBurned};
use crate::slots::Accounts;
use crate::state::{Burned, Node, Slash, SlashStatus, Treasury};
use crate::token;

/// Anyone burns an open slash that nobody has overturned in 30 days: both pools of the node fall by its fraction.
#[derive(Accounts)]
pub struct BurnSlash<'info> {
    /// The node that is slashed; authority of the vault.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// Counts what is burned.
    #[account(mut)]
    pub treasury: AccountLoader<'info, Treasury>,
    /// The open slash of the node.
    #[account(mut)]
    pub slash: AccountLoader<'info, Slash>,
    /// CHECK: compared with `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks that it is the vault's: $IO.
    #[account(mut)]
    pub io_mint: UncheckedAccount<'info>,
    /// Burns the tokens.
    pub token_program: Program<'info, Token>,
}

impl BurnSlash<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (node_key, mut node) = (accounts.node.key(), accounts.node.load_mut()?);
        node.require_vault(accounts.vault.key)?;

        let Burned { active, cooling, total } = node.burn_slash(now)?;
        accounts.slash.load_mut()?.end(&node_key, SlashStatus::Burned, total, now)?;
        accounts.treasury.load_mut()?.count_slashed(total)?;

        let (active_stake, cooling_stake) = (node.active_stake, node.cooling_stake);
        let (operator, id, bump) = (node.operator, node.id.to_le_bytes(), [node.bump]);
        drop(node);
        let seeds: [&[u8]; 4] = [SEED_NODE, operator.as_ref(), &id, &bump];
        token::burn(&accounts.vault, &accounts.io_mint, accounts.node.as_ref(), &[&seeds], total)?;

        let slash = accounts.slash.key();
        emit!(SlashBurned { slash, node: node_key, active, cooling, active_stake, cooling_stake, at: now });
        Ok(())
    }
}
