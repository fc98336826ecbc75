use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use super::open_position::open_position;
use crate::constants::SEED_NODE;
use crate::error::{require, IoNetError};
use crate::events::{emit, StakeMoved};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Node, RewardPool, StakeRules, UnstakeTicket};
use crate::token;

/// The owner moves a ready ticket's stake to another node without leaving, as if he withdrew and staked anew; the ticket is closed.
#[derive(Accounts)]
pub struct MoveStake<'info> {
    /// Pays for the position where it is new; gets the ticket's rent back.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// Tells minimum and capacity.
    pub config: AccountLoader<'info, Config>,
    /// Tells what stake the node that is staked to needs.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the node that is staked to: tells whether its last hour is closed.
    pub pool: AccountLoader<'info, RewardPool>,
    /// The node of the ticket; authority of the vault.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The node that is staked to.
    #[account(mut)]
    pub to_node: AccountLoader<'info, Node>,
    /// The ticket that is moved.
    #[account(mut, close = owner)]
    pub ticket: AccountLoader<'info, UnstakeTicket>,
    /// CHECK: owner and node are compared, or the address is derived and the account created, in `open_position`.
    #[account(mut)]
    pub position: UncheckedAccount<'info>,
    /// CHECK: compared with `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: compared with `to_node.vault`.
    #[account(mut)]
    pub to_vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the position.
    pub system_program: Program<'info, System>,
}

impl<'info> MoveStake<'info> {
    fn validate(&self) -> Result<()> {
        require(self.node.key() != self.to_node.key(), IoNetError::SameNode)
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<'info, Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (owner, from, to) = (accounts.owner.key(), accounts.node.key(), accounts.to_node.key());
        let loader = open_position(&accounts.position, accounts.to_node.as_ref(), &accounts.owner)?;
        let (mut node, mut to_node) = (accounts.node.load_mut()?, accounts.to_node.load_mut()?);
        let (mut position, ticket) = (loader.load_mut()?, accounts.ticket.load()?);
        ticket.require_of(&owner, &from)?;
        node.require_vault(accounts.vault.key)?;
        to_node.require_vault(accounts.to_vault.key)?;
        to_node.require_class(accounts.class.as_ref().key)?;

        let rules = StakeRules {
            config: &*accounts.config.load()?,
            class: &*accounts.class.load()?,
            pool: &*accounts.pool.load()?,
        };
        let amount = node.withdraw(&ticket, now)?;
        let shares = to_node.add_stake(&mut position, amount, rules, now)?;

        let (index, position_shares) = (ticket.index, position.shares);
        let (cooling_stake, active_stake) = (node.cooling_stake, to_node.active_stake);
        let (operator, id, bump) = (node.operator, node.id.to_le_bytes(), [node.bump]);
        drop(node);
        let seeds: [&[u8]; 4] = [SEED_NODE, operator.as_ref(), &id, &bump];
        token::pay(&accounts.vault, &accounts.to_vault, accounts.node.as_ref(), &seeds, amount)?;

        emit!(StakeMoved {
            from,
            to,
            owner,
            index,
            amount,
            shares,
            position_shares,
            cooling_stake,
            active_stake,
            at: now,
        });
        Ok(())
    }
}
