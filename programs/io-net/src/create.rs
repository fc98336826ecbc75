//! The only file that creates accounts. Anchor's `init` does the same, but is written out once per account: 4 KB of program
//! each, 12 KB for a token account; here it is one function. Callers check the address before, by a `seeds` constraint or by
//! deriving it.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::instruction::Instruction;
use anchor_lang::solana_program::program::invoke_signed_unchecked;
use anchor_lang::solana_program::system_instruction::{self, create_account};
use anchor_lang::system_program;
use anchor_lang::ZeroCopy;

use crate::error::{require, IoNetError, OrRefuse};

/// Creates a state account at its address and leaves it zeroed behind its discriminator. Refuses one that exists.
pub fn create_state<'info, T: ZeroCopy + Owner>(
    account: &'info AccountInfo<'info>,
    payer: &AccountInfo<'info>,
    seeds: &[&[u8]],
) -> Result<AccountLoader<'info, T>> {
    allocate(account, payer, 8 + size_of::<T>(), &crate::ID, seeds)?;
    let mut data = account.try_borrow_mut_data()?;
    data.get_mut(..8).or_refuse(IoNetError::CorruptState)?.copy_from_slice(T::DISCRIMINATOR);
    drop(data);
    AccountLoader::try_from_unchecked(&crate::ID, account)
}

/// Creates an account that is read and written whole, with its value. Refuses one that exists.
pub fn create_record<'info, T: AccountSerialize + Owner + Space>(
    account: &AccountInfo<'info>,
    payer: &AccountInfo<'info>,
    seeds: &[&[u8]],
    value: &T,
) -> Result<()> {
    allocate(account, payer, 8 + T::INIT_SPACE, &crate::ID, seeds)?;
    value.try_serialize(&mut &mut account.try_borrow_mut_data()?[..])
}

/// Creates an empty account of `owner`, also where somebody has sent lamports to its address before.
#[inline(never)]
pub fn allocate<'info>(
    account: &AccountInfo<'info>,
    payer: &AccountInfo<'info>,
    space: usize,
    owner: &Pubkey,
    seeds: &[&[u8]],
) -> Result<()> {
    require(account.owner == &system_program::ID && account.data_is_empty(), IoNetError::AccountExists)?;
    let rent = Rent::get()?.minimum_balance(space);
    let (from, to, space) = (payer.key, account.key, space as u64);
    let call =
        |instruction: &Instruction| invoke_signed_unchecked(instruction, &[account.clone(), payer.clone()], &[seeds]);
    if account.lamports() == 0 {
        return Ok(call(&create_account(from, to, rent, space, owner))?);
    }
    let missing = rent.saturating_sub(account.lamports());
    if missing > 0 {
        call(&system_instruction::transfer(from, to, missing))?;
    }
    call(&system_instruction::allocate(to, space))?;
    Ok(call(&system_instruction::assign(to, owner))?)
}
