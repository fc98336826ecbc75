use anchor_lang::prelude::*;

use crate::constants::SEED_VESTING;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, VestingCreated};
use crate::state::{Vesting, VestingKeys, VestingTerms};
use crate::token::{self, NewVault};

/// A vesting that is to be created; who funds it does so after.
pub struct NewVesting<'a, 'info> {
    pub account: &'info AccountInfo<'info>,
    pub vault: &'a AccountInfo<'info>,
    pub mint: &'a AccountInfo<'info>,
    pub payer: &'a AccountInfo<'info>,
    pub creator: Pubkey,
    pub id: u64,
    pub beneficiary: Pubkey,
    pub terms: VestingTerms,
}

/// Creates a vesting and its empty vault, at their addresses.
#[inline(never)]
pub fn open_vesting(new: NewVesting, now: i64) -> Result<()> {
    let NewVesting { account, vault, mint, payer, creator, id, beneficiary, terms } = new;
    let id_seed = id.to_le_bytes();
    let (address, bump) = Pubkey::find_program_address(&[SEED_VESTING, creator.as_ref(), &id_seed], &crate::ID);
    require(*account.key == address, IoNetError::WrongVesting)?;
    let vault_bump = token::vault_bump(vault, &address, mint.key)?;

    let keys = VestingKeys { creator, payer: *payer.key, beneficiary, mint: *mint.key, vault: *vault.key };
    let seeds: [&[u8]; 4] = [SEED_VESTING, creator.as_ref(), &id_seed, &[bump]];
    create_state::<Vesting>(account, payer, &seeds)?.load_mut()?.set_up(keys, id, &terms, [bump, vault_bump])?;
    token::open_vault(NewVault { vault, mint, parent: &address, payer, bump: vault_bump })?;

    emit!(VestingCreated { vesting: address, creator, id, beneficiary, terms, at: now });
    Ok(())
}
