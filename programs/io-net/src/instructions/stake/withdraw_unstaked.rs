use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_NODE;
use crate::events::{emit, StakeWithdrawn};
use crate::slots::Accounts;
use crate::state::{Node, UnstakeTicket};
use crate::token;

/// The owner takes a ready ticket's stake to a token account of its own, unless a slash of the node is open; the ticket is closed.
#[derive(Accounts)]
pub struct WithdrawUnstaked<'info> {
    /// The owner of the ticket; gets its rent back.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// The node of the ticket; authority of the vault.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The ticket that is paid.
    #[account(mut, close = owner)]
    pub ticket: AccountLoader<'info, UnstakeTicket>,
    /// CHECK: compared with `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: its owner is checked below, everything else by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl WithdrawUnstaked<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (owner, node_key) = (accounts.owner.key(), accounts.node.key());
        token::require_owned_by(&accounts.destination, &owner)?;
        let (mut node, ticket) = (accounts.node.load_mut()?, accounts.ticket.load()?);
        ticket.require_of(&owner, &node_key)?;
        node.require_vault(accounts.vault.key)?;

        let amount = node.withdraw(&ticket, now)?;

        let (index, cooling_stake) = (ticket.index, node.cooling_stake);
        let (operator, id, bump) = (node.operator, node.id.to_le_bytes(), [node.bump]);
        drop(node);
        let seeds: [&[u8]; 4] = [SEED_NODE, operator.as_ref(), &id, &bump];
        token::pay(&accounts.vault, &accounts.destination, accounts.node.as_ref(), &seeds, amount)?;

        emit!(StakeWithdrawn { node: node_key, owner, index, amount, cooling_stake, at: now });
        Ok(())
    }
}
