//! A change that the admin has queued. It waits, anyone applies it, and it cannot be altered.

use anchor_lang::prelude::*;

use super::{ClassTerms, ClassUpdate, Config, OracleTerms, Parameter, ParameterValue, Role};
use crate::constants::{BPS, CHANGE_LIFE_SECS, MIN_CHANGE_DELAY_SECS};
use crate::error::{require, IoNetError, OrRefuse};

/// Everything that only the queue can change, with its new value. Append only: queued changes are stored.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Debug)]
pub enum Change {
    Parameter(ParameterValue),
    Role {
        role: Role,
        key: Pubkey,
    },
    NewClass {
        id: u16,
        terms: ClassTerms,
    },
    Class {
        id: u16,
        update: ClassUpdate,
    },
    NewVerifier {
        key: Pubkey,
    },
    /// The GPU pool's share of the coming hours, 1..=9,999 basis points.
    PoolSplit {
        gpu_share_bps: u16,
    },
    /// Where prices come from.
    Oracle(OracleTerms),
}

impl Change {
    /// Refuses when it is queued what could not be applied, as far as that is known then. Applying checks all again.
    pub fn validate(&self, config: &Config) -> Result<()> {
        match self {
            Self::Parameter(change) => change.parameter.checked(change.value).map(|_| ()),
            Self::Role { role, key } => config.check_role(*role, *key),
            Self::NewClass { terms, .. } => terms.validate(),
            Self::Class { update, .. } => update.validate(),
            Self::NewVerifier { key } => {
                require(*key != Pubkey::default(), IoNetError::DefaultKey)?;
                Ok(())
            }
            Self::PoolSplit { gpu_share_bps } => {
                require((1..BPS).contains(&u64::from(*gpu_share_bps)), IoNetError::ShareOutOfBounds)?;
                Ok(())
            }
            Self::Oracle(terms) => terms.validate(),
        }
    }
}

#[account]
#[derive(InitSpace)]
pub struct ParamChange {
    /// The admin's own number for it.
    pub index: u64,
    /// Who paid for the account and gets the rent back.
    pub rent_payer: Pubkey,
    /// `Config::admin_term` when it was queued.
    pub admin_term: u32,
    /// Unix seconds.
    pub queued_at: i64,
    /// From then on anyone applies it (unix seconds).
    pub ready_at: i64,
    /// From then on nobody does (unix seconds).
    pub expires_at: i64,
    pub bump: u8,
    pub change: Change,
    pub _reserved: [u8; 16],
}

const _: () = assert!(8 + ParamChange::INIT_SPACE == 190);

impl ParamChange {
    pub fn queue(index: u64, change: Change, rent_payer: Pubkey, bump: u8, config: &Config, now: i64) -> Result<Self> {
        change.validate(config)?;
        let delay = i64::try_from(config.get(Parameter::ChangeDelaySecs)).map_err(|_| IoNetError::CorruptState)?;
        let after = |secs: i64| now.checked_add(secs).or_refuse(IoNetError::MathOverflow);
        Ok(Self {
            index,
            rent_payer,
            admin_term: config.admin_term,
            queued_at: now,
            ready_at: after(delay.max(MIN_CHANGE_DELAY_SECS))?,
            expires_at: after(CHANGE_LIFE_SECS)?,
            bump,
            change,
            _reserved: [0; 16],
        })
    }

    /// Refuses a change that is not to be applied now.
    pub fn require_ready(&self, config: &Config, now: i64) -> Result<()> {
        require(self.admin_term == config.admin_term, IoNetError::QueuedByFormerAdmin)?;
        require(now >= self.ready_at, IoNetError::ChangeNotReady)?;
        require(now < self.expires_at, IoNetError::ChangeLapsed)?;
        Ok(())
    }

    /// Refuses anyone but the admin while the change can still be applied.
    pub fn require_cancellable(&self, by: &Pubkey, config: &Config, now: i64) -> Result<()> {
        let is_dead = self.admin_term != config.admin_term || now >= self.expires_at;
        require(is_dead || *by == config.admin, IoNetError::NotAdmin)?;
        Ok(())
    }
}
