//! The only file that calls the token program. Every move of tokens is one of these.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::program::invoke;
use anchor_spl::token::spl_token::instruction::{initialize_account3, AuthorityType};
use anchor_spl::token::{self, MintTo, SetAuthority, TokenAccount, Transfer, TransferChecked};

use crate::constants::{IO_DECIMALS, SEED_EMISSION, SEED_VAULT};
use crate::create::allocate;
use crate::error::IoNetError;
use crate::state::Emission;

/// Where a vault stands: its address is checked by the caller's `seeds` constraint.
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
pub fn open_vault(program: Pubkey, new: NewVault) -> Result<()> {
    let seeds = [SEED_VAULT, new.parent.as_ref(), new.mint.key.as_ref(), &[new.bump]];
    allocate(new.vault, new.payer, TokenAccount::LEN, &program, &seeds)?;
    let instruction = initialize_account3(&program, new.vault.key, new.mint.key, new.parent)?;
    Ok(invoke(&instruction, &[new.vault.clone(), new.mint.clone()])?)
}

/// A user's $IO into a vault, under the user's signature; the token program checks `from` and the mint.
pub struct Take<'info> {
    pub from: AccountInfo<'info>,
    pub io_mint: AccountInfo<'info>,
    pub vault: AccountInfo<'info>,
    pub owner: AccountInfo<'info>,
}

pub fn take_io(program: Pubkey, take: Take, amount: u64) -> Result<()> {
    let accounts = TransferChecked { from: take.from, mint: take.io_mint, to: take.vault, authority: take.owner };
    token::transfer_checked(CpiContext::new(program, accounts), amount, IO_DECIMALS)
}

/// $IO out of the reserve vault, signed by the emission.
pub fn pay_from_reserve<'info>(
    program: Pubkey,
    emission: &AccountLoader<'info, Emission>,
    vault: &AccountInfo<'info>,
    to: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let accounts = Transfer { from: vault.clone(), to: to.clone(), authority: emission.as_ref().clone() };
    let bump = [emission.load()?.bump];
    token::transfer(CpiContext::new_with_signer(program, accounts, &[&[SEED_EMISSION, &bump]]), amount)
}

pub fn mint<'info>(program: Pubkey, accounts: MintTo<'info>, amount: u64) -> Result<()> {
    token::mint_to(CpiContext::new(program, accounts), amount)
}

/// Gives the mint authority up: nothing mints this token again.
pub fn end_minting<'info>(program: Pubkey, mint: AccountInfo<'info>, authority: AccountInfo<'info>) -> Result<()> {
    let accounts = SetAuthority { account_or_mint: mint, current_authority: authority };
    token::set_authority(CpiContext::new(program, accounts), AuthorityType::MintTokens, None)
}

/// Bytes of a token account that hold its owner.
const OWNER: core::ops::Range<usize> = 32..64;

/// Refuses a destination that `owner` does not own. Whether it is a token account of the right mint, the transfer checks.
pub fn require_owned_by(account: &AccountInfo, owner: &Pubkey) -> Result<()> {
    let data = account.try_borrow_data()?;
    require!(data.get(OWNER) == Some(owner.as_ref()), IoNetError::NotTokenOwner);
    Ok(())
}
