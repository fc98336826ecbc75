use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::error::IoNetError;
use crate::events::{emit, CommissionClaimed};
use crate::slots::Accounts;
use crate::state::{Emission, Node};
use crate::token;

/// The payout owner takes the node's commission to a token account of its own.
#[derive(Accounts)]
pub struct ClaimCommission<'info> {
    /// The payout owner of the node.
    pub payout_owner: Signer<'info>,
    /// Owes the commission.
    #[account(mut)]
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

impl ClaimCommission<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let accounts = ctx.accounts;
        let payout_owner = accounts.payout_owner.key();
        token::require_owned_by(&accounts.destination, &payout_owner)?;

        let amount = accounts.node.load_mut()?.take_commission(&payout_owner)?;

        token::pay_from_reserve(&accounts.emission, &accounts.reserve_vault, &accounts.destination, amount)?;

        emit!(CommissionClaimed { node: accounts.node.key(), payout_owner, amount, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
