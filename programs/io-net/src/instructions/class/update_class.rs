use anchor_lang::prelude::*;

use crate::error::{require, IoNetError};
use crate::events::{emit, ClassUpdated};
use crate::state::{ClassUpdate, Config, DeviceClass};

/// Changes a class, as a queued change wants it. A new multiplier or difficulty rules from the next hour on and binds the required stake as
/// `DeviceClass::update` says.
#[inline(never)]
pub fn update_class(
    account: &AccountLoader<DeviceClass>,
    id: u16,
    update: ClassUpdate,
    config: &Config,
    now: i64,
) -> Result<()> {
    let mut class = account.load_mut()?;
    require(class.id == id, IoNetError::WrongClass)?;

    let old = class.update(update, config, now)?;

    emit!(ClassUpdated {
        class: account.key(),
        old,
        new: update,
        rate: class.rate,
        next_hour: class.next_hour,
        next_requirement_at: class.next_requirement_at,
        at: now,
    });
    Ok(())
}
