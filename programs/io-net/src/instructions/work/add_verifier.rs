use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::error::IoNetError;
use crate::events::VerifierAdded;
use crate::state::{Config, Verifier};

/// The admin adds a verifier, at most 2 x quorum - 1 of them, under a free index.
#[derive(Accounts)]
#[instruction(key: Pubkey)]
pub struct AddVerifier<'info> {
    /// Pays for the account.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// Gets the verifier into its mask.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_VERIFIER, key.as_ref()], bump)]
    pub verifier: UncheckedAccount<'info>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> AddVerifier<'info> {
    pub fn handle(ctx: Context<'info, Self>, key: Pubkey) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.verifier);
        let mut config = accounts.config.load_mut()?;

        let index = config.take_index(&key, now)?;
        let payer = accounts.admin.key();
        let verifier = create_state(&accounts.verifier, &accounts.admin, &[SEED_VERIFIER, key.as_ref(), &[bump]])?;
        *verifier.load_mut()? = Verifier { key, payer, index, bump, _reserved: [0; 22] };

        emit!(VerifierAdded { verifier: key, index, active_verifiers: config.active_verifiers, at: now });
        Ok(())
    }
}
