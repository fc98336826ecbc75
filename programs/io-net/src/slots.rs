//! What every `#[derive(Accounts)]` here has in common: one check of all accounts against a table, instead of code for each.

use anchor_lang::error::ErrorCode;
use anchor_lang::prelude::*;
use anchor_lang::Discriminator;

#[cfg(any(feature = "idl-build", feature = "cpi"))]
pub use anchor_lang::Accounts;
#[cfg(not(any(feature = "idl-build", feature = "cpi")))]
pub use io_net_derive::Accounts;

/// What an account must be.
pub struct Slot {
    pub kind: Kind,
    pub is_writable: bool,
    /// The program's own address stands for no account.
    pub is_optional: bool,
}

pub enum Kind {
    /// Anything here: checked when its value is made, or by the handler.
    Any,
    Signer,
    /// State of this program with this discriminator.
    State([u8; 8]),
}

/// Takes the accounts of the table off the front and returns them. `names`, by a space each, are for errors.
#[inline(never)]
pub fn check<'info>(
    accounts: &mut &'info [AccountInfo<'info>],
    slots: &[Slot],
    names: &str,
) -> Result<&'info [AccountInfo<'info>]> {
    let Some((infos, rest)) = accounts.split_at_checked(slots.len()) else {
        return Err(named(
            ErrorCode::AccountNotEnoughKeys.into(),
            names.split(' ').nth(accounts.len()).unwrap_or(names),
        ));
    };
    let (mut left, mut rules) = (infos, slots);
    while let ([info, others @ ..], [slot, following @ ..]) = (left, rules) {
        if let Err(code) = check_one(info, slot) {
            let index = infos.len() - left.len();
            return Err(named(code.into(), names.split(' ').nth(index).unwrap_or(names)));
        }
        (left, rules) = (others, following);
    }
    *accounts = rest;
    Ok(infos)
}

#[inline(always)]
fn check_one(info: &AccountInfo, slot: &Slot) -> core::result::Result<(), ErrorCode> {
    if slot.is_optional && *info.key == crate::ID {
        return Ok(());
    }
    match &slot.kind {
        Kind::Any => (),
        Kind::Signer if info.is_signer => (),
        Kind::Signer => return Err(ErrorCode::AccountNotSigner),
        Kind::State(expected) => {
            if *info.owner != crate::ID {
                return Err(ErrorCode::AccountOwnedByWrongProgram);
            }
            let Ok(data) = info.try_borrow_data() else {
                return Err(ErrorCode::AccountDidNotDeserialize);
            };
            match data.first_chunk::<8>() {
                Some(found) if found == expected => (),
                Some(_) => return Err(ErrorCode::AccountDiscriminatorMismatch),
                None => return Err(ErrorCode::AccountDiscriminatorNotFound),
            }
        }
    }
    if slot.is_writable && !info.is_writable {
        return Err(ErrorCode::ConstraintMut);
    }
    Ok(())
}

/// The first 8 bytes of an account of this type.
#[expect(clippy::panic, reason = "only ever evaluated by the compiler")]
pub const fn discriminator<T: Discriminator>() -> [u8; 8] {
    match T::DISCRIMINATOR.first_chunk::<8>() {
        Some(bytes) => *bytes,
        None => panic!("Anchor's discriminators have 8 bytes"),
    }
}

/// An argument that `#[instruction(..)]` names.
pub fn argument<T: AnchorDeserialize>(data: &mut &[u8]) -> Result<T> {
    T::deserialize(data).map_err(|_| ErrorCode::InstructionDidNotDeserialize.into())
}

#[cold]
#[inline(never)]
pub fn named(error: Error, account: &str) -> Error {
    error.with_account_name(account)
}

/// The canonical bump, if `address` is the one that these seeds give.
#[inline(never)]
pub fn bump_of(address: &Pubkey, seeds: &[&[u8]], program: &Pubkey) -> Option<u8> {
    let (found, bump) = Pubkey::find_program_address(seeds, program);
    (found == *address).then_some(bump)
}
