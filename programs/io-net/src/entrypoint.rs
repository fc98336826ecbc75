//! Where the runtime calls in. Anchor's own entry point collects the accounts on the heap, and logs by core's formatting (30 KB of
//! program); this one collects them on the stack, and logs the same by bytes.

use anchor_lang::error::{AnchorError, ErrorOrigin};
use anchor_lang::prelude::*;
use anchor_lang::solana_program::entrypoint::{deserialize_into, SUCCESS};
use anchor_lang::solana_program::log::sol_log;
use core::mem::MaybeUninit;
use core::panic::PanicInfo;

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
    match crate::try_entry(program_id, accounts, data) {
        Ok(()) => SUCCESS,
        Err(error) => {
            if let Error::AnchorError(error) = &error {
                report(error);
            }
            ProgramError::from(error).into()
        }
    }
}

/// As Anchor words it, but for the keys that it compared.
#[cold]
#[inline(never)]
fn report(error: &AnchorError) {
    let mut line = String::from("AnchorError ");
    match &error.error_origin {
        Some(ErrorOrigin::AccountName(name)) => line = line + "caused by account: " + name + ".",
        _ => line += "occurred.",
    }
    line = line + " Error Code: " + &error.error_name + ". Error Number: " + &decimal(error.error_code_number);
    sol_log(&(line + ". Error Message: " + &error.error_msg + "."));
}

fn decimal(number: u32) -> String {
    let digit = char::from_digit(number % 10, 10).unwrap_or_default();
    let mut digits = if number < 10 { String::new() } else { decimal(number / 10) };
    digits.push(digit);
    digits
}

/// Called by the runtime's panic handler.
#[no_mangle]
fn custom_panic(info: &PanicInfo<'_>) {
    if let Some(place) = info.location() {
        sol_log(&(String::from("panicked at ") + place.file() + ":" + &decimal(place.line())));
    }
}
