//! The only file that calls the system program: it creates accounts. Anchor's `init` does the same, but is written out once per account: 4 KB of program
//! each, 12 KB for a token account; here it is one function. Callers check the address before, by a `seeds` constraint or by
//! deriving it.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::instruction::{AccountMeta, Instruction};
use anchor_lang::solana_program::program::invoke_signed_unchecked;
use anchor_lang::system_program;
use anchor_lang::ZeroCopy;

use crate::error::{require, IoNetError, OrRefuse};

/// Instructions of the system program, by the number that their data begins with. Written by bytes: the program's own types
/// serialise by bincode, which brings 12 KB of program.
const CREATE_ACCOUNT: u32 = 0;
const ASSIGN: u32 = 1;
const TRANSFER: u32 = 2;
const ALLOCATE: u32 = 8;

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
    Ok(AccountLoader::new_unchecked(account))
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
    let space = (space as u64).to_le_bytes();
    let call = |tag: u32, metas: Vec<AccountMeta>, parts: [&[u8]; 3]| {
        let data = [tag.to_le_bytes().as_slice(), &parts.concat()].concat();
        let instruction = Instruction { program_id: system_program::ID, accounts: metas, data };
        invoke_signed_unchecked(&instruction, &[account.clone(), payer.clone()], &[seeds])
    };
    let (from, to) = (AccountMeta::new(*payer.key, true), AccountMeta::new(*account.key, true));
    if account.lamports() == 0 {
        return Ok(call(CREATE_ACCOUNT, vec![from, to], [&rent.to_le_bytes(), &space, owner.as_ref()])?);
    }
    let missing = rent.saturating_sub(account.lamports());
    if missing > 0 {
        call(TRANSFER, vec![from, to.clone()], [&missing.to_le_bytes(), &[], &[]])?;
    }
    call(ALLOCATE, vec![to.clone()], [&space, &[], &[]])?;
    Ok(call(ASSIGN, vec![to], [owner.as_ref(), &[], &[]])?)
}

/// Lamports of a signer to another account.
pub fn pay_lamports<'info>(from: &AccountInfo<'info>, to: &AccountInfo<'info>, lamports: u64) -> Result<()> {
    let data = [TRANSFER.to_le_bytes().as_slice(), &lamports.to_le_bytes()].concat();
    let accounts = vec![AccountMeta::new(*from.key, true), AccountMeta::new(*to.key, false)];
    let instruction = Instruction { program_id: system_program::ID, accounts, data };
    Ok(invoke_signed_unchecked(&instruction, &[from.clone(), to.clone()], &[])?)
}
