use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{emit, BeneficiaryProposed};
use crate::slots::Accounts;
use crate::state::Vesting;

/// The beneficiary names who may take over what is not released, or nobody, which takes a proposal back.
#[derive(Accounts)]
pub struct ProposeBeneficiary<'info> {
    /// The beneficiary of the vesting.
    pub beneficiary: Signer<'info>,
    /// Gets the proposal.
    #[account(mut, has_one = beneficiary @ IoNetError::NotBeneficiary)]
    pub vesting: AccountLoader<'info, Vesting>,
}

impl ProposeBeneficiary<'_> {
    pub fn handle(ctx: Context<Self>, pending_beneficiary: Option<Pubkey>) -> Result<()> {
        let (vesting, beneficiary) = (ctx.accounts.vesting.key(), ctx.accounts.beneficiary.key());

        ctx.accounts.vesting.load_mut()?.propose_beneficiary(pending_beneficiary)?;

        emit!(BeneficiaryProposed { vesting, beneficiary, pending_beneficiary, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
