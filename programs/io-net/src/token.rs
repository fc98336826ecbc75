//! The only file that calls the token program. Every move of tokens is one of these.
//!
//! The calls name the classic token program themselves, so an account passed in its place only makes them fail. They skip the
//! runtime library's search for borrowed accounts (300 compute units a call): no account passed here is borrowed.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::instruction::Instruction;
use anchor_lang::solana_program::program::invoke_signed_unchecked;
use anchor_spl::associated_token::get_associated_token_address;
use anchor_spl::token::spl_token::instruction::{
    approve as approve_delegate, burn as burn_tokens, close_account, initialize_account3, mint_to, set_authority,
    transfer, AuthorityType,
};
use anchor_spl::token::{TokenAccount, ID};

use crate::constants::{SEED_EMISSION, SEED_VAULT};
use crate::create::allocate;
use crate::error::{require, IoNetError, OrRefuse};
use crate::state::Emission;

/// Bytes of a token account that hold its mint.
const MINT: core::ops::Range<usize> = 0..32;
/// And its owner.
const OWNER: core::ops::Range<usize> = 32..64;
/// And its balance.
const AMOUNT: core::ops::Range<usize> = 64..72;

/// A vault that is to be opened; the caller has checked its address, by a `seeds` constraint or `vault_bump`.
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

/// The bump of the vault of `parent`. Refuses another address.
pub fn vault_bump(vault: &AccountInfo, parent: &Pubkey, mint: &Pubkey) -> Result<u8> {
    let seeds = [SEED_VAULT, parent.as_ref(), mint.as_ref()];
    let (address, bump) = Pubkey::find_program_address(&seeds, &crate::ID);
    require(*vault.key == address, IoNetError::WrongVault)?;
    Ok(bump)
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

/// Tokens out of a vault, signed by its parent with `seeds`.
pub fn pay<'info>(
    vault: &AccountInfo<'info>,
    to: &AccountInfo<'info>,
    parent: &AccountInfo<'info>,
    seeds: &[&[u8]],
    amount: u64,
) -> Result<()> {
    let instruction = transfer(&ID, vault.key, to.key, parent.key, &[], amount)?;
    call(&instruction, &[vault.clone(), to.clone(), parent.clone()], &[seeds])
}

/// $IO out of the reserve vault, signed by the emission.
pub fn pay_from_reserve<'info>(
    emission: &AccountLoader<'info, Emission>,
    vault: &AccountInfo<'info>,
    to: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let bump = [emission.load()?.bump];
    pay(vault, to, emission.as_ref(), &[SEED_EMISSION, &bump], amount)
}

/// A vault that is to be closed for good.
pub struct OldVault<'a, 'info> {
    pub vault: &'a AccountInfo<'info>,
    pub parent: &'a AccountInfo<'info>,
    /// The parent's, under which it signs.
    pub seeds: &'a [&'a [u8]],
    /// The treasury's $IO vault.
    pub treasury_vault: &'a AccountInfo<'info>,
    pub rent_to: &'a AccountInfo<'info>,
}

/// Closes an $IO vault whose ledger owes nothing more. What it holds still was sent by strangers and goes to the treasury:
/// a token account can only be closed empty, so a stray unit must not hold the rent. Returns how much it was, base units.
#[inline(never)]
pub fn close_vault(old: OldVault) -> Result<u64> {
    let OldVault { vault, parent, seeds, treasury_vault, rent_to } = old;
    let stray = balance_of(vault)?;
    if stray > 0 {
        pay(vault, treasury_vault, parent, seeds, stray)?;
    }
    let instruction = close_account(&ID, vault.key, rent_to.key, parent.key, &[])?;
    call(&instruction, &[vault.clone(), rent_to.clone(), parent.clone()], &[seeds])?;
    Ok(stray)
}

/// What a vault holds, base units; a missing account is a wrong one.
pub fn balance_of(vault: &AccountInfo) -> Result<u64> {
    let data = vault.try_borrow_data()?;
    let amount = data.get(AMOUNT).and_then(|bytes| bytes.try_into().ok());
    Ok(u64::from_le_bytes(amount.or_refuse(IoNetError::WrongVault)?))
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

/// Destroys tokens, signed by a vault's parent with its `seeds`, or by a user, who signs himself and has none.
/// The token program checks that account and mint agree.
pub fn burn<'info>(
    account: &AccountInfo<'info>,
    mint: &AccountInfo<'info>,
    owner: &AccountInfo<'info>,
    seeds: &[&[&[u8]]],
    amount: u64,
) -> Result<()> {
    let instruction = burn_tokens(&ID, account.key, mint.key, owner.key, &[], amount)?;
    call(&instruction, &[account.clone(), mint.clone(), owner.clone()], seeds)
}

/// Lets `delegate` take so many tokens from an account of `owner`, who signs; in place of what was approved before.
pub fn approve<'info>(
    account: &AccountInfo<'info>,
    delegate: &AccountInfo<'info>,
    owner: &AccountInfo<'info>,
    amount: u64,
) -> Result<()> {
    let instruction = approve_delegate(&ID, account.key, delegate.key, owner.key, &[], amount)?;
    call(&instruction, &[account.clone(), delegate.clone(), owner.clone()], &[])
}

/// The mint of a token account.
pub fn mint_of(account: &AccountInfo) -> Result<Pubkey> {
    let data = account.try_borrow_data()?;
    let mint = data.get(MINT).and_then(|bytes| Pubkey::try_from(bytes).ok());
    mint.or_refuse(IoNetError::WrongMint)
}

/// Gives the mint authority up: nothing mints this token again.
pub fn end_minting<'info>(mint: &AccountInfo<'info>, authority: &AccountInfo<'info>) -> Result<()> {
    let instruction = set_authority(&ID, mint.key, None, AuthorityType::MintTokens, authority.key, &[])?;
    call(&instruction, &[mint.clone(), authority.clone()], &[])
}

/// Refuses a destination that `owner` does not own. Whether it is a token account of the right mint, the transfer checks.
pub fn require_owned_by(account: &AccountInfo, owner: &Pubkey) -> Result<()> {
    let data = account.try_borrow_data()?;
    require(data.get(OWNER) == Some(owner.as_ref()), IoNetError::NotTokenOwner)?;
    Ok(())
}

/// Refuses a destination that is not the payee's own: any token account of his where he signs himself, and only his
/// associated one where somebody else does it for him.
pub fn require_payee(account: &AccountInfo, payee: &Pubkey, mint: &Pubkey, signer: &Pubkey) -> Result<()> {
    require_owned_by(account, payee)?;
    if signer != payee {
        let associated = get_associated_token_address(payee, mint);
        require(*account.key == associated, IoNetError::NotAssociatedAccount)?;
    }
    Ok(())
}

fn call(instruction: &Instruction, accounts: &[AccountInfo], seeds: &[&[&[u8]]]) -> Result<()> {
    Ok(invoke_signed_unchecked(instruction, accounts, seeds)?)
}
