use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::ParameterChanged;
use crate::state::{Config, ParameterValue};

/// The admin sets one parameter within its bounds.
#[derive(Accounts)]
pub struct UpdateParameter<'info> {
    /// Gets the value.
    #[account(mut, has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// The admin of the config.
    pub admin: Signer<'info>,
}

impl UpdateParameter<'_> {
    pub fn handle(ctx: Context<Self>, change: ParameterValue) -> Result<()> {
        let old = ctx.accounts.config.load_mut()?.set(change)?;

        emit!(ParameterChanged {
            parameter: change.parameter,
            old,
            new: change.value,
            at: Clock::get()?.unix_timestamp
        });
        Ok(())
    }
}
