use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use super::open_position::open_position;
use crate::error::IoNetError;
use crate::events::StakeAdded;
use crate::state::{Config, DeviceClass, Node, RewardPool, StakeRules};
use crate::token::{self, Take};

/// Any holder adds $IO to its position in an active node, within the node's capacity; the first time the position is created.
#[derive(Accounts)]
pub struct Stake<'info> {
    /// Pays for the position.
    #[account(mut)]
    pub owner: Signer<'info>,
    #[account(has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// Tells what stake the node needs.
    pub class: AccountLoader<'info, DeviceClass>,
    /// Tells whether the node's last hour is closed.
    #[account(constraint = pool.load()?.kind == node.load()?.pool @ IoNetError::WrongPool)]
    pub pool: AccountLoader<'info, RewardPool>,
    #[account(mut, has_one = class @ IoNetError::WrongClass, has_one = vault @ IoNetError::WrongVault)]
    pub node: AccountLoader<'info, Node>,
    /// CHECK: owner and node are compared, or the address is derived and the account created, in `open_position`.
    #[account(mut)]
    pub position: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the owner's signature.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// CHECK: pinned by `node.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: pinned by `config.io_mint`; makes the transfer a checked one.
    pub io_mint: UncheckedAccount<'info>,
    pub token_program: Program<'info, Token>,
    pub system_program: Program<'info, System>,
}

impl<'info> Stake<'info> {
    pub fn handle(ctx: Context<'info, Self>, amount: u64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let loader = open_position(&accounts.position, accounts.node.as_ref(), &accounts.owner)?;
        let (mut node, mut position) = (accounts.node.load_mut()?, loader.load_mut()?);

        let rules = StakeRules { config: &*accounts.config.load()?, class: &*accounts.class.load()?, pool: &*accounts.pool.load()? };
        let shares = node.add_stake(&mut position, amount, rules, now)?;
        let (position_shares, active_stake) = (position.shares, node.active_stake);

        token::take_io(
            accounts.token_program.key(),
            Take {
                from: accounts.source.to_account_info(),
                io_mint: accounts.io_mint.to_account_info(),
                vault: accounts.vault.to_account_info(),
                owner: accounts.owner.to_account_info(),
            },
            amount,
        )?;

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
