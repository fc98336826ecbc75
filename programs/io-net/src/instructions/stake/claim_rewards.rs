use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::error::IoNetError;
use crate::events::{emit, RewardsClaimed};
use crate::slots::Accounts;
use crate::state::{Emission, Node, StakePosition};
use crate::token;

/// The owner takes a position's rewards to a token account of its own. What is not settled yet stays claimable later.
#[derive(Accounts)]
pub struct ClaimRewards<'info> {
    /// The owner of the position.
    pub owner: Signer<'info>,
    /// The position that claims.
    #[account(mut)]
    pub position: AccountLoader<'info, StakePosition>,
    /// Tells the reward index.
    pub node: AccountLoader<'info, Node>,
    /// Authority of the reserve vault.
    #[account(has_one = reserve_vault @ IoNetError::WrongVault)]
    pub emission: AccountLoader<'info, Emission>,
    /// CHECK: pinned by `emission.reserve_vault`.
    #[account(mut)]
    pub reserve_vault: UncheckedAccount<'info>,
    /// CHECK: its owner is checked below, everything else by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl ClaimRewards<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let accounts = ctx.accounts;
        let owner = accounts.owner.key();
        token::require_owned_by(&accounts.destination, &owner)?;

        let index_x64 = accounts.node.load()?.index_x64;
        let mut position = accounts.position.load_mut()?;
        position.require_of(&owner, accounts.node.as_ref().key)?;

        let amount = position.claim(index_x64)?;

        token::pay_from_reserve(&accounts.emission, &accounts.reserve_vault, &accounts.destination, amount)?;

        emit!(RewardsClaimed { node: accounts.node.key(), owner, amount, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
