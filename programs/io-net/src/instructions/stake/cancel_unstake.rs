use anchor_lang::prelude::*;

use super::open_position::open_position;
use crate::events::{emit, UnstakeCancelled};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Node, RewardPool, StakeRules, UnstakeTicket};

/// The owner puts a ticket's stake back to work in the same node, if it is active and has room; the ticket is closed.
#[derive(Accounts)]
pub struct CancelUnstake<'info> {
    /// Pays for the position where it was closed; gets the ticket's rent back.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// Tells the capacity.
    pub config: AccountLoader<'info, Config>,
    /// Tells what stake the node needs.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the node: tells whether its last hour is closed.
    pub pool: AccountLoader<'info, RewardPool>,
    /// The node of the ticket.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// CHECK: owner and node are compared, or the address is derived and the account created, in `open_position`.
    #[account(mut)]
    pub position: UncheckedAccount<'info>,
    /// The ticket that is cancelled.
    #[account(mut, close = owner)]
    pub ticket: AccountLoader<'info, UnstakeTicket>,
    /// Creates the position.
    pub system_program: Program<'info, System>,
}

impl<'info> CancelUnstake<'info> {
    pub fn handle(ctx: Context<'info, Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (owner, node_key, class_key) = (accounts.owner.key(), accounts.node.key(), accounts.class.key());
        let loader = open_position(&accounts.position, accounts.node.as_ref(), &accounts.owner)?;
        let (mut node, mut position, ticket) = (accounts.node.load_mut()?, loader.load_mut()?, accounts.ticket.load()?);
        ticket.require_of(&owner, &node_key)?;
        node.require_class(&class_key)?;

        let rules = StakeRules {
            config: &*accounts.config.load()?,
            class: &*accounts.class.load()?,
            pool: &*accounts.pool.load()?,
        };
        let (amount, shares) = node.cancel_unstake(&mut position, &ticket, rules, now)?;

        let (index, position_shares) = (ticket.index, position.shares);
        let (active_stake, cooling_stake) = (node.active_stake, node.cooling_stake);
        emit!(UnstakeCancelled {
            node: node_key,
            owner,
            index,
            amount,
            shares,
            position_shares,
            active_stake,
            cooling_stake,
            at: now,
        });
        Ok(())
    }
}
