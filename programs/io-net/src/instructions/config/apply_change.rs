use anchor_lang::prelude::*;

use crate::error::{IoNetError, OrRefuse};
use crate::events::{emit, ChangeApplied, OracleChanged, ParameterChanged, RoleChanged};
use crate::instructions::{add_verifier, create_class, split_pools, update_class};
use crate::slots::Accounts;
use crate::state::{Change, Config, DeviceClass, ParamChange, RewardPool};

/// Anyone applies a change that is ready, once. What it changes beside the config is passed; everything is checked again.
#[derive(Accounts)]
pub struct ApplyChange<'info> {
    /// Anyone; pays for the class or the verifier that the change creates.
    #[account(mut)]
    pub payer: Signer<'info>,
    /// Gets the parameter, the role or the verifier.
    #[account(mut)]
    pub config: AccountLoader<'info, Config>,
    /// The change that is applied. (`dup`, as in `genesis`: no other account here can be one.)
    #[account(mut, dup, close = rent_payer, has_one = rent_payer @ IoNetError::WrongRentPayer)]
    pub queued: Box<Account<'info, ParamChange>>,
    /// CHECK: only receives lamports; stored in the change.
    #[account(mut)]
    pub rent_payer: UncheckedAccount<'info>,
    /// CHECK: where the change creates a class or a verifier: its address, derived when it is created.
    #[account(mut)]
    pub created: Option<UncheckedAccount<'info>>,
    /// The class that the change is for.
    #[account(mut)]
    pub class: Option<AccountLoader<'info, DeviceClass>>,
    /// Where the change splits the pools: the GPU pool.
    #[account(mut)]
    pub gpu_pool: Option<AccountLoader<'info, RewardPool>>,
    /// Where the change splits the pools: the CPU pool.
    #[account(mut)]
    pub cpu_pool: Option<AccountLoader<'info, RewardPool>>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> ApplyChange<'info> {
    fn validate(&self) -> Result<()> {
        self.queued.require_ready(&*self.config.load()?, Clock::get()?.unix_timestamp)
    }

    #[access_control(ctx.accounts.validate())]
    pub fn handle(ctx: Context<'info, Self>) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let mut config = accounts.config.load_mut()?;

        match &accounts.queued.change {
            Change::Parameter(change) => {
                let (old, binds_at) = config.change(*change, now)?;
                emit!(ParameterChanged { parameter: change.parameter, old, new: change.value, binds_at, at: now });
            }
            Change::Role { role, key } => {
                let old = config.set_role(*role, *key)?;
                emit!(RoleChanged { role: *role, old, new: *key, at: now });
            }
            Change::NewClass { id, terms } => {
                create_class(passed(&accounts.created)?, &accounts.payer, *id, terms, now)?
            }
            Change::Class { id, update } => update_class(passed(&accounts.class)?, *id, *update, &config, now)?,
            Change::NewVerifier { key } => {
                add_verifier(passed(&accounts.created)?, &accounts.payer, key, &mut config, now)?;
            }
            Change::Oracle(terms) => {
                let old = config.set_oracle(terms)?;
                emit!(OracleChanged { old, new: *terms, at: now });
            }
            Change::PoolSplit { gpu_share_bps } => {
                split_pools(passed(&accounts.gpu_pool)?, passed(&accounts.cpu_pool)?, *gpu_share_bps, now)?;
            }
        }

        emit!(ChangeApplied { index: accounts.queued.index, at: now });
        Ok(())
    }
}

fn passed<T>(account: &Option<T>) -> Result<&T> {
    account.as_ref().or_refuse(IoNetError::TargetMissing)
}
