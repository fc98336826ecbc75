use anchor_lang::prelude::*;

use crate::state::{Change, OracleTerms, Parameter, Role, Roles};

#[event]
pub struct ConfigInitialized {
    pub config: Pubkey,
    pub roles: Roles,
    pub oracle: OracleTerms,
    pub io_mint: Pubkey,
    pub usdc_mint: Pubkey,
    pub at: i64,
}

#[event]
pub struct ParameterChanged {
    pub parameter: Parameter,
    pub old: u64,
    pub new: u64,
    /// Now, or 30 days later for a raise of the stake unit or of the operator's part (unix seconds).
    pub binds_at: i64,
    pub at: i64,
}

#[event]
pub struct AdminProposed {
    pub admin: Pubkey,
    /// `None`: a proposal was taken back.
    pub pending_admin: Option<Pubkey>,
    pub at: i64,
}

#[event]
pub struct AdminChanged {
    pub old: Pubkey,
    pub new: Pubkey,
    pub at: i64,
}

#[event]
pub struct ChangeQueued {
    pub index: u64,
    pub change: Change,
    pub ready_at: i64,
    pub expires_at: i64,
    pub at: i64,
}

/// Follows the event that says what changed, with old and new values.
#[event]
pub struct ChangeApplied {
    pub index: u64,
    pub at: i64,
}

#[event]
pub struct ChangeCancelled {
    pub index: u64,
    pub authority: Pubkey,
    pub at: i64,
}

#[event]
pub struct RoleChanged {
    pub role: Role,
    /// The default key: nobody had it.
    pub old: Pubkey,
    /// The default key: it was cleared.
    pub new: Pubkey,
    pub at: i64,
}

#[event]
pub struct Paused {
    pub pauser: Pubkey,
    pub until: i64,
    pub at: i64,
}

#[event]
pub struct Unpaused {
    pub authority: Pubkey,
    pub would_end_at: i64,
    pub at: i64,
}

#[event]
pub struct OracleChanged {
    pub old: OracleTerms,
    pub new: OracleTerms,
    pub at: i64,
}
