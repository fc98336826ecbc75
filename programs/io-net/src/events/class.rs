use anchor_lang::prelude::*;

use crate::state::{ClassTerms, ClassUpdate};

#[event]
pub struct ClassCreated {
    pub class: Pubkey,
    pub id: u16,
    pub terms: ClassTerms,
    pub at: i64,
}

#[event]
pub struct ClassUpdated {
    pub class: Pubkey,
    pub old: ClassUpdate,
    pub new: ClassUpdate,
    pub rate: u64,
    /// The first hour of the multiplier and the difficulty that were set last.
    pub next_hour: u64,
    pub next_requirement_at: i64,
    pub at: i64,
}

#[event]
pub struct ClassRepriced {
    pub class: Pubkey,
    /// Micro-USD per processor-hour.
    pub old: u64,
    pub new: u64,
    /// Basis points; none where no processor was attested.
    pub utilisation_bps: Option<u16>,
    pub at: i64,
}
