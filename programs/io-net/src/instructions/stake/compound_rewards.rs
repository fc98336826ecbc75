use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::error::IoNetError;
use crate::events::{emit, RewardsCompounded};
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Emission, Node, RewardPool, StakePosition, StakeRules};
use crate::token;

/// The owner stakes a position's rewards to the same node, straight from the reserve vault.
#[derive(Accounts)]
pub struct CompoundRewards<'info> {
    /// The owner of the position.
    pub owner: Signer<'info>,
    /// Tells the capacity.
    pub config: AccountLoader<'info, Config>,
    /// Tells what stake the node needs.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the node: tells whether its last hour is closed.
    pub pool: AccountLoader<'info, RewardPool>,
    /// The node of the position.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// The position that grows.
    #[account(mut)]
    pub position: AccountLoader<'info, StakePosition>,
    /// Authority of the reserve vault.
    #[account(has_one = reserve_vault @ IoNetError::WrongVault)]
    pub emission: AccountLoader<'info, Emission>,
    /// CHECK: pinned by `emission.reserve_vault`.
    #[account(mut)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// CHECK: compared with `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl CompoundRewards<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (owner, node_key) = (accounts.owner.key(), accounts.node.key());
        let (mut node, mut position) = (accounts.node.load_mut()?, accounts.position.load_mut()?);
        position.require_of(&owner, &node_key)?;
        node.require_vault(accounts.vault.key)?;
        node.require_class(accounts.class.as_ref().key)?;

        let rules = StakeRules {
            config: &*accounts.config.load()?,
            class: &*accounts.class.load()?,
            pool: &*accounts.pool.load()?,
        };
        let (amount, shares) = node.compound(&mut position, rules, now)?;

        token::pay_from_reserve(&accounts.emission, &accounts.reserve_vault, &accounts.vault, amount)?;

        let (position_shares, active_stake) = (position.shares, node.active_stake);
        emit!(RewardsCompounded { node: node_key, owner, amount, shares, position_shares, active_stake, at: now });
        Ok(())
    }
}
