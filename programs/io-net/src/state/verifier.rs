use anchor_lang::prelude::*;

/// A key that attests hours of nodes. It is active while its bit is set in `Config::active_verifiers`; removal closes the account.
#[account(zero_copy)]
pub struct Verifier {
    pub key: Pubkey,
    /// Who paid for the account and gets the rent back.
    pub payer: Pubkey,
    /// Its place in masks, 0..16.
    pub index: u8,
    pub bump: u8,
    pub _reserved: [u8; 22],
}

const _: () = assert!(8 + size_of::<Verifier>() == 96);
