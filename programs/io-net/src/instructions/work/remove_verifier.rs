use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, VerifierRemoved};
use crate::slots::Accounts;
use crate::state::{Config, Verifier};

/// The admin removes a verifier at once: its attestations of open hours count no more. The rent goes back to who paid it.
#[derive(Accounts)]
pub struct RemoveVerifier<'info> {
    /// The admin of the config.
    pub admin: Signer<'info>,
    /// Loses the verifier from its mask.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// The verifier that is removed.
    #[account(mut, close = payer, has_one = payer @ IoNetError::WrongRentPayer)]
    pub verifier: AccountLoader<'info, Verifier>,
    /// CHECK: only receives lamports; stored in the verifier.
    #[account(mut)]
    pub payer: UncheckedAccount<'info>,
}

impl RemoveVerifier<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let Verifier { key: verifier, index, .. } = *ctx.accounts.verifier.load()?;
        let mut config = ctx.accounts.config.load_mut()?;

        config.free_index(index, now)?;

        emit!(VerifierRemoved { verifier, index, active_verifiers: config.active_verifiers, at: now });
        Ok(())
    }
}
