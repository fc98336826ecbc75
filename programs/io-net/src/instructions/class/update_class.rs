use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::ClassUpdated;
use crate::state::{ClassUpdate, Config, DeviceClass, Emission};

/// The admin changes a class. A new multiplier rules from the next hour on and binds the required stake as `DeviceClass::update` says.
#[derive(Accounts)]
pub struct UpdateClass<'info> {
    /// The admin of the config.
    pub admin: Signer<'info>,
    /// Names the admin.
    #[account(has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// Tells which hour runs.
    pub emission: AccountLoader<'info, Emission>,
    /// Gets the change.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
}

impl UpdateClass<'_> {
    pub fn handle(ctx: Context<Self>, update: ClassUpdate) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let mut class = ctx.accounts.class.load_mut()?;

        let old = class.update(update, &ctx.accounts.emission.load()?.timeline, now)?;

        emit!(ClassUpdated {
            class: ctx.accounts.class.key(),
            old,
            new: update,
            rate: class.rate,
            next_multiplier_hour: class.next_multiplier_hour,
            next_requirement_at: class.next_requirement_at,
            at: now,
        });
        Ok(())
    }
}
