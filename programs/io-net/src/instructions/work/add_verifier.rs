use anchor_lang::prelude::*;

use crate::constants::SEED_VERIFIER;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, VerifierAdded};
use crate::state::{Config, Verifier};

/// Adds a verifier under a free index, as a queued change wants it; at most 2 x quorum - 1 of them. Who pays for the account gets
/// the rent back at the removal.
#[inline(never)]
pub fn add_verifier<'info>(
    account: &'info AccountInfo<'info>,
    payer: &AccountInfo<'info>,
    key: &Pubkey,
    config: &mut Config,
    now: i64,
) -> Result<()> {
    let (address, bump) = Pubkey::find_program_address(&[SEED_VERIFIER, key.as_ref()], &crate::ID);
    require(*account.key == address, IoNetError::WrongVerifier)?;
    let index = config.take_index(now)?;
    let verifier = create_state(account, payer, &[SEED_VERIFIER, key.as_ref(), &[bump]])?;

    *verifier.load_mut()? = Verifier { key: *key, payer: *payer.key, index, bump, _reserved: [0; 22] };

    emit!(VerifierAdded { verifier: *key, index, active_verifiers: config.active_verifiers, at: now });
    Ok(())
}
