use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, BeneficiaryChanged};
use crate::slots::Accounts;
use crate::state::Vesting;

/// The proposed beneficiary takes over what is not released.
#[derive(Accounts)]
pub struct AcceptBeneficiary<'info> {
    /// The proposed beneficiary of the vesting.
    pub pending_beneficiary: Signer<'info>,
    /// Gets the beneficiary.
    #[account(mut, has_one = pending_beneficiary @ IoNetError::NotPendingBeneficiary)]
    pub vesting: AccountLoader<'info, Vesting>,
}

impl AcceptBeneficiary<'_> {
    pub fn handle(ctx: Context<Self>) -> Result<()> {
        let (vesting, new) = (ctx.accounts.vesting.key(), ctx.accounts.pending_beneficiary.key());

        let old = ctx.accounts.vesting.load_mut()?.accept_beneficiary();

        emit!(BeneficiaryChanged { vesting, old, new, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
