use anchor_lang::prelude::*;

use crate::constants::SEED_DEVICE;
use crate::create::create_state;
use crate::events::{emit, DeviceRotated};
use crate::slots::Accounts;
use crate::state::{Device, Node};

/// The operator gives a node another device key, which signs too and is used up by it; the old key stays used.
#[derive(Accounts)]
pub struct RotateDevice<'info> {
    /// The operator of the node; pays for the account.
    #[account(mut)]
    pub operator: Signer<'info>,
    /// The machine's new key, never used before.
    pub device: Signer<'info>,
    /// Gets the key.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// Marks the device key as used.
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_DEVICE, device.key().as_ref()], bump)]
    pub device_mark: UncheckedAccount<'info>,
    /// Creates the account.
    pub system_program: Program<'info, System>,
}

impl<'info> RotateDevice<'info> {
    pub fn handle(ctx: Context<'info, Self>) -> Result<()> {
        let (accounts, bump) = (ctx.accounts, ctx.bumps.device_mark);
        let (node, new) = (accounts.node.key(), accounts.device.key());

        let mut state = accounts.node.load_mut()?;
        state.require_operator(accounts.operator.key)?;
        let old = state.rotate_device(new)?;
        let seeds: [&[u8]; 3] = [SEED_DEVICE, new.as_ref(), &[bump]];
        let mark = create_state::<Device>(&accounts.device_mark, &accounts.operator, &seeds)?;
        *mark.load_mut()? = Device { key: new, node, bump, _reserved: [0; 23] };

        emit!(DeviceRotated { node, old, new, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
