use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::*;
use crate::create::create_state;
use crate::error::IoNetError;
use crate::events::{emit, NodeRegistered};
use crate::slots::Accounts;
use crate::state::{Config, Device, DeviceClass, Node, NodeKeys, NodeTerms};
use crate::token::{self, NewVault};

/// Anyone registers a node of a class as its operator; the device key signs too and is used up by it.
#[derive(Accounts)]
#[instruction(terms: NodeTerms)]
pub struct RegisterNode<'info> {
    /// Pays for the accounts.
    #[account(mut)]
    pub operator: Signer<'info>,
    /// The machine's key, never used before.
    pub device: Signer<'info>,
    /// Names the $IO mint.
    #[account(has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// The class of the machine.
    pub class: AccountLoader<'info, DeviceClass>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_NODE, operator.key().as_ref(), terms.id.to_le_bytes().as_ref()], bump)]
    pub node: UncheckedAccount<'info>,
    /// Marks the device key as used.
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_DEVICE, device.key().as_ref()], bump)]
    pub device_mark: UncheckedAccount<'info>,
    /// Holds the node's stake.
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: pinned by `config.io_mint`.
    pub io_mint: UncheckedAccount<'info>,
    /// Opens the vaults.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> RegisterNode<'info> {
    pub fn handle(ctx: Context<'info, Self>, terms: NodeTerms) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        accounts.config.load()?.require_open(now)?;
        let (node, operator, device, class) =
            (accounts.node.key(), accounts.operator.key(), accounts.device.key(), accounts.class.key());

        let RegisterNodeBumps { node: node_bump, device_mark: device_bump } = ctx.bumps;
        let vault_bump = token::vault_bump(&accounts.vault, &node, accounts.io_mint.key)?;

        let keys = NodeKeys { operator, class, device, vault: accounts.vault.key() };
        let node_seeds: [&[u8]; 4] = [SEED_NODE, operator.as_ref(), &terms.id.to_le_bytes(), &[node_bump]];
        create_state::<Node>(&accounts.node, &accounts.operator, &node_seeds)?.load_mut()?.register(
            keys,
            &*accounts.class.load()?,
            &terms,
            [node_bump, vault_bump],
            now,
        )?;
        let device_seeds: [&[u8]; 3] = [SEED_DEVICE, device.as_ref(), &[device_bump]];
        *create_state::<Device>(&accounts.device_mark, &accounts.operator, &device_seeds)?.load_mut()? =
            Device { key: device, node, bump: device_bump, _reserved: [0; 23] };

        let new = NewVault {
            vault: &accounts.vault,
            mint: &accounts.io_mint,
            parent: &node,
            payer: &accounts.operator,
            bump: vault_bump,
        };
        token::open_vault(new)?;

        emit!(NodeRegistered { node, operator, device, class, terms, at: now });
        Ok(())
    }
}
