use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, AdminProposed};
use crate::slots::Accounts;
use crate::state::Config;

/// The admin names who may take over, or nobody, which takes a proposal back.
#[derive(Accounts)]
pub struct ProposeAdmin<'info> {
    /// The admin of the config.
    pub admin: Signer<'info>,
    /// Gets the proposal.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
}

impl ProposeAdmin<'_> {
    pub fn handle(ctx: Context<Self>, pending_admin: Option<Pubkey>) -> Result<()> {
        let admin = ctx.accounts.admin.key();

        ctx.accounts.config.load_mut()?.propose_admin(pending_admin)?;

        emit!(AdminProposed { admin, pending_admin, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
