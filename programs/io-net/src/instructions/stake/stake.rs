use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use super::open_position::open_position;
use crate::events::{emit, StakeAdded};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Node, RewardPool, StakeRules};
use crate::token;

/// Any holder adds $IO to its position in an active node, within the node's capacity; the first time the position is created.
#[derive(Accounts)]
pub struct Stake<'info> {
    /// Pays for the position.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// Tells the minimum and the capacity.
    pub config: AccountLoader<'info, Config>,
    /// Tells what stake the node needs.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the node: tells whether its last hour is closed.
    pub pool: AccountLoader<'info, RewardPool>,
    /// The node that is staked to.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// CHECK: owner and node are compared, or the address is derived and the account created, in `open_position`.
    #[account(mut)]
    pub position: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the owner's signature, and that its mint is the vault's: $IO.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// CHECK: compared with `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the position.
    pub system_program: Program<'info, System>,
}

impl<'info> Stake<'info> {
    pub fn handle(ctx: Context<'info, Self>, amount: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let loader = open_position(&accounts.position, accounts.node.as_ref(), &accounts.owner)?;
        let (mut node, mut position) = (accounts.node.load_mut()?, loader.load_mut()?);
        node.require_class(accounts.class.as_ref().key)?;
        node.require_vault(accounts.vault.key)?;

        let rules = StakeRules {
            config: &*accounts.config.load()?,
            class: &*accounts.class.load()?,
            pool: &*accounts.pool.load()?,
        };
        let shares = node.add_stake(&mut position, amount, rules, now)?;
        let (position_shares, active_stake) = (position.shares, node.active_stake);

        token::take(&accounts.source, &accounts.vault, &accounts.owner, amount)?;

        emit!(StakeAdded {
            node: accounts.node.key(),
            owner: accounts.owner.key(),
            amount,
            shares,
            position_shares,
            active_stake,
            at: now,
        });
        Ok(())
    }
}
