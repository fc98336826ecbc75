use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::{SEED_ALLOWANCE, SEED_SPENDER};
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, AllowanceSet};
use crate::slots::Accounts;
use crate::state::{Allowance, AllowanceKeys, AllowanceTerms};
use crate::token;

/// A client lets a delegate extend his jobs, up to an amount a day, out of a token account of his. The first time the allowance is
/// created; later its terms are set anew.
#[derive(Accounts)]
pub struct SetAllowance<'info> {
    /// Pays for the allowance.
    #[account(mut)]
    pub client: Signer<'info>,
    /// CHECK: any key.
    pub delegate: UncheckedAccount<'info>,
    /// CHECK: its address is derived below; the token account's delegate, one for all allowances of the client.
    pub spender: UncheckedAccount<'info>,
    /// CHECK: its address is derived below, and the account created where it does not exist.
    #[account(mut)]
    pub allowance: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the client's signature; tells the mint.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// Approves the spender.
    pub token_program: Program<'info, Token>,
    /// Creates the allowance.
    pub system_program: Program<'info, System>,
}

impl<'info> SetAllowance<'info> {
    pub fn handle(ctx: Context<'info, Self>, terms: AllowanceTerms) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (client, delegate) = (accounts.client.key(), accounts.delegate.key());
        let seeds: [&[u8]; 3] = [SEED_ALLOWANCE, client.as_ref(), delegate.as_ref()];
        let (address, bump) = Pubkey::find_program_address(&seeds, &crate::ID);
        let (spender, spender_bump) = Pubkey::find_program_address(&[SEED_SPENDER, client.as_ref()], &crate::ID);
        let is_derived = *accounts.allowance.key == address && *accounts.spender.key == spender;
        require(is_derived, IoNetError::WrongAllowance)?;
        let mint = token::mint_of(&accounts.source)?;

        if *accounts.allowance.owner != crate::ID {
            let seeds: [&[u8]; 4] = [SEED_ALLOWANCE, client.as_ref(), delegate.as_ref(), &[bump]];
            let created = create_state::<Allowance>(&accounts.allowance, &accounts.client, &seeds)?;
            let mut allowance = created.load_mut()?;
            (allowance.bump, allowance.spender_bump) = (bump, spender_bump);
        }
        let allowance = AccountLoader::<Allowance>::try_from(&accounts.allowance)?;
        allowance.load_mut()?.set(AllowanceKeys { client, delegate, mint }, &terms, now)?;

        token::approve(&accounts.source, &accounts.spender, &accounts.client, terms.approved)?;

        emit!(AllowanceSet { allowance: address, client, delegate, mint, terms, at: now });
        Ok(())
    }
}
