//! Where the runtime calls in. Anchor's own entry point collects the accounts on the heap; this one on the stack.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::entrypoint::{custom_panic_default, deserialize_into, SUCCESS};
use core::mem::MaybeUninit;

/// Accounts of one instruction at the most.
const MAX_ACCOUNTS: usize = 64;

/// # Safety
/// Only the runtime calls it, with the input that it has written.
#[no_mangle]
pub unsafe extern "C" fn entrypoint(input: *mut u8) -> u64 {
    let mut accounts = [const { MaybeUninit::<AccountInfo>::uninit() }; MAX_ACCOUNTS];
    let (program_id, count, data) = deserialize_into(input, &mut accounts);
    // SAFETY: the first `count` are written, and live as long as the call.
    run(program_id, core::slice::from_raw_parts(accounts.as_ptr().cast(), count), data)
}

/// Apart, so that the frame with the accounts holds nothing else.
#[inline(never)]
fn run<'info>(program_id: &'info Pubkey, accounts: &'info [AccountInfo<'info>], data: &'info [u8]) -> u64 {
    match crate::entry(program_id, accounts, data) {
        Ok(()) => SUCCESS,
        Err(error) => error.into(),
    }
}

custom_panic_default!();
