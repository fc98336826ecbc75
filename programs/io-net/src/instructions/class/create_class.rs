use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::error::IoNetError;
use crate::events::ClassCreated;
use crate::state::{ClassTerms, Config, DeviceClass};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct CreateClassArgs {
    pub id: u16,
    pub terms: ClassTerms,
}

/// The admin creates a device class.
#[derive(Accounts)]
#[instruction(args: CreateClassArgs)]
pub struct CreateClass<'info> {
    /// Pays for the account.
    #[account(mut)]
    pub admin: Signer<'info>,
    /// Names the admin.
    #[account(has_one = admin @ IoNetError::NotAdmin)]
    pub config: AccountLoader<'info, Config>,
    /// CHECK: created here.
    #[account(mut, seeds = [SEED_CLASS, args.id.to_le_bytes().as_ref()], bump)]
    pub class: UncheckedAccount<'info>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> CreateClass<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: CreateClassArgs) -> Result<()> {
        let CreateClassArgs { id, terms } = args;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.class);
        let seeds: [&[u8]; 3] = [SEED_CLASS, &id.to_le_bytes(), &[bump]];
        let class = create_state::<DeviceClass>(&accounts.class, &accounts.admin, &seeds)?;

        class.load_mut()?.set_up(id, &terms, bump)?;

        emit!(ClassCreated { class: class.key(), id, terms, at: Clock::get()?.unix_timestamp });
        Ok(())
    }
}
