use anchor_lang::prelude::*;

use crate::constants::SEED_CLASS;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, ClassCreated};
use crate::state::{ClassTerms, DeviceClass};

/// Creates a device class, as a queued change wants it.
#[inline(never)]
pub fn create_class<'info>(
    account: &'info AccountInfo<'info>,
    payer: &AccountInfo<'info>,
    id: u16,
    terms: &ClassTerms,
    now: i64,
) -> Result<()> {
    let (address, bump) = Pubkey::find_program_address(&[SEED_CLASS, &id.to_le_bytes()], &crate::ID);
    require(*account.key == address, IoNetError::WrongClass)?;
    let seeds: [&[u8]; 3] = [SEED_CLASS, &id.to_le_bytes(), &[bump]];
    let class = create_state::<DeviceClass>(account, payer, &seeds)?;

    class.load_mut()?.set_up(id, terms, bump, now)?;

    emit!(ClassCreated { class: address, id, terms: terms.clone(), at: now });
    Ok(())
}
