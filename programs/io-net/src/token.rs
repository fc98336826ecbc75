//! The only file that calls the token program. Every move of tokens is one of these.
//!
//! The calls name the classic token program themselves, so an account passed in its place only makes them fail. They skip the
//! runtime library's search for borrowed accounts (300 compute units a call): no account passed here is borrowed.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::instruction::Instruction;
use anchor_lang::solana_program::program::invoke_signed_unchecked;
use anchor_spl::token::spl_token::instruction::{initialize_account3, mint_to, set_authority, transfer, AuthorityType};
use anchor_spl::token::{TokenAccount, ID};

use crate::constants::{SEED_EMISSION, SEED_VAULT};
use crate::create::allocate;
use crate::error::IoNetError;
use crate::state::Emission;

/// Bytes of a token account that hold its owner.
const OWNER: core::ops::Range<usize> = 32..64;

/// A vault that is to be opened; the caller's `seeds` constraint checks its address.
pub struct NewVault<'a, 'info> {
    pub vault: &'a AccountInfo<'info>,
    pub mint: &'a AccountInfo<'info>,
    /// The parent: first part of the seeds, and the vault's authority for ever.
    pub parent: &'a Pubkey,
    pub payer: &'a AccountInfo<'info>,
    pub bump: u8,
}

/// Creates the token account `vault`, parent, mint.
#[inline(never)]
pub fn open_vault(new: NewVault) -> Result<()> {
    let seeds = [SEED_VAULT, new.parent.as_ref(), new.mint.key.as_ref(), &[new.bump]];
    allocate(new.vault, new.payer, TokenAccount::LEN, &ID, &seeds)?;
    let instruction = initialize_account3(&ID, new.vault.key, new.mint.key, new.parent)?;
    call(&instruction, &[new.vault.clone(), new.mint.clone()], &[])
}

/// A user's tokens into a vault, under the user's signature; the token program checks `from` and that the mints agree.
pub fn take<'info>(
    from: &AccountInfo<'info>,
    vault: &AccountInfo<'info>,
    owner: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let instruction = transfer(&ID, from.key, vault.key, owner.key, &[], amount)?;
    call(&instruction, &[from.clone(), vault.clone(), owner.clone()], &[])
}

/// $IO out of the reserve vault, signed by the emission.
pub fn pay_from_reserve<'info>(
    emission: &AccountLoader<'info, Emission>,
    vault: &AccountInfo<'info>,
    to: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let (authority, bump) = (emission.as_ref(), [emission.load()?.bump]);
    let instruction = transfer(&ID, vault.key, to.key, authority.key, &[], amount)?;
    call(&instruction, &[vault.clone(), to.clone(), authority.clone()], &[&[SEED_EMISSION, &bump]])
}

pub fn mint<'info>(
    mint: &AccountInfo<'info>,
    to: &AccountInfo<'info>,
    authority: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let instruction = mint_to(&ID, mint.key, to.key, authority.key, &[], amount)?;
    call(&instruction, &[mint.clone(), to.clone(), authority.clone()], &[])
}

/// Gives the mint authority up: nothing mints this token again.
pub fn end_minting<'info>(mint: &AccountInfo<'info>, authority: &AccountInfo<'info>) -> Result<()> {
    let instruction = set_authority(&ID, mint.key, None, AuthorityType::MintTokens, authority.key, &[])?;
    call(&instruction, &[mint.clone(), authority.clone()], &[])
}

/// Refuses a destination that `owner` does not own. Whether it is a token account of the right mint, the transfer checks.
pub fn require_owned_by(account: &AccountInfo, owner: &Pubkey) -> Result<()> {
    let data = account.try_borrow_data()?;
    require!(data.get(OWNER) == Some(owner.as_ref()), IoNetError::NotTokenOwner);
    Ok(())
}

fn call(instruction: &Instruction, accounts: &[AccountInfo], seeds: &[&[&[u8]]]) -> Result<()> {
    Ok(invoke_signed_unchecked(instruction, accounts, seeds)?)
}
