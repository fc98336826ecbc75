use anchor_lang::prelude::*;

use crate::constants::SEED_STAKE;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::state::StakePosition;

/// The position of `owner` in `node`: loaded where it exists, created where it does not. Only a position is ever created on
/// first use. Written by hand because Anchor derives an address of `init_if_needed` again at every call (1,500 compute units).
pub fn open_position<'info>(
    account: &'info AccountInfo<'info>,
    node: &AccountInfo<'info>,
    owner: &AccountInfo<'info>,
) -> Result<AccountLoader<'info, StakePosition>> {
    if account.owner == &anchor_lang::system_program::ID {
        return create_position(account, node, owner);
    }
    let position = AccountLoader::<StakePosition>::try_from(account)?;
    position.load()?.require_of(owner.key, node.key)?;
    Ok(position)
}

#[inline(never)]
fn create_position<'info>(
    account: &'info AccountInfo<'info>,
    node: &AccountInfo<'info>,
    owner: &AccountInfo<'info>,
) -> Result<AccountLoader<'info, StakePosition>> {
    let seeds = [SEED_STAKE, node.key.as_ref(), owner.key.as_ref()];
    let (address, bump) = Pubkey::find_program_address(&seeds, &crate::ID);
    require(*account.key == address, IoNetError::WrongPosition)?;

    let position =
        create_state::<StakePosition>(account, owner, &[SEED_STAKE, node.key.as_ref(), owner.key.as_ref(), &[bump]])?;
    position.load_mut()?.open(*owner.key, *node.key, bump);
    Ok(position)
}
