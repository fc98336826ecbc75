use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::*;
use crate::create::create_state;
use crate::error::IoNetError;
use crate::events::{emit, AirdropCreated};
use crate::slots::Accounts;
use crate::state::{Airdrop, AirdropKeys, AirdropTerms, Config};
use crate::token::{self, NewVault};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct CreateAirdropArgs {
    /// The funder's own number for it.
    pub id: u64,
    pub terms: AirdropTerms,
}

/// Anyone creates an airdrop of $IO and funds it whole; root, amounts and window never change.
#[derive(Accounts)]
#[instruction(args: CreateAirdropArgs)]
pub struct CreateAirdrop<'info> {
    /// Funds it and pays for the accounts.
    #[account(mut)]
    pub funder: Signer<'info>,
    /// Names the $IO mint.
    #[account(has_one = io_mint @ IoNetError::WrongMint)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_AIRDROP, funder.key().as_ref(), args.id.to_le_bytes().as_ref()], bump)]
    pub airdrop: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the funder's signature, and that its mint is the vault's: $IO.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// CHECK: pinned by `config.io_mint`.
    pub io_mint: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> CreateAirdrop<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: CreateAirdropArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let CreateAirdropArgs { id, terms } = args;
        let (accounts, bumps) = (ctx.accounts, ctx.bumps);
        let (funder, airdrop, vault) = (accounts.funder.key(), accounts.airdrop.key(), accounts.vault.key());

        let vault_bump = token::vault_bump(&accounts.vault, &airdrop, accounts.io_mint.key)?;
        let keys = AirdropKeys { funder, mint: accounts.io_mint.key(), vault };
        let seeds: [&[u8]; 4] = [SEED_AIRDROP, funder.as_ref(), &id.to_le_bytes(), &[bumps.airdrop]];
        let state = create_state::<Airdrop>(&accounts.airdrop, &accounts.funder, &seeds)?;
        state.load_mut()?.set_up(keys, id, &terms, [bumps.airdrop, vault_bump], now)?;

        token::open_vault(NewVault {
            vault: &accounts.vault,
            mint: &accounts.io_mint,
            parent: &airdrop,
            payer: &accounts.funder,
            bump: vault_bump,
        })?;
        token::take(&accounts.source, &accounts.vault, &accounts.funder, terms.total)?;

        emit!(AirdropCreated { airdrop, funder, id, terms, at: now });
        Ok(())
    }
}
