use anchor_lang::prelude::*;

/// Marks a device key as used. It is never closed, so a key belongs to one node, ever.
#[account(zero_copy)]
pub struct Device {
    pub key: Pubkey,
    /// The node that the key belongs or belonged to.
    pub node: Pubkey,
    pub bump: u8,
    pub _reserved: [u8; 23],
}

const _: () = assert!(8 + size_of::<Device>() == 96);
