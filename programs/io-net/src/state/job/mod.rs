//! A rented node, or the wish for one: terms fixed at posting, one vault, and an end that needs nobody in particular.

mod bids;
mod dispute;
mod exit;
mod lease;
mod ledger;
mod post;
mod table;

pub use bids::*;
pub use dispute::*;
pub use exit::*;
pub use ledger::*;
pub use post::*;
pub use table::*;

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;

use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::{Exit, FeeRates, Side};

/// How a job finds its node. Append only: the byte is stored.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum JobKind {
    /// A named node, at its asking rate.
    Direct,
    /// The first eligible node to accept, at the class's rate.
    Market,
    /// The client chooses among bids.
    Auction,
}

#[account(zero_copy)]
pub struct Job {
    /// Pays, and gets the rent.
    pub client: Pubkey,
    /// $IO or USDC.
    pub mint: Pubkey,
    /// Token account at `vault`, job, mint; holds all money of this job and of no other.
    pub vault: Pubkey,
    pub class: Pubkey,
    /// The named, awarded or assigned node; the default key = none yet.
    pub node: Pubkey,
    /// Of that node, once it has accepted: gets bond and deposits back.
    pub operator: Pubkey,
    /// The best bid's node; the default key = no bid.
    pub best_node: Pubkey,
    /// The client's own number for the job.
    pub id: u64,
    /// Most that the client pays an hour, base units of the mint for the whole job.
    pub max_rate: u64,
    /// What he pays an hour; in an auction his maximum until a bid is awarded.
    pub rate: u64,
    /// Of the whole time at that rate, base units: what is reserved.
    pub cost: u64,
    /// Smallest cost of a job at posting, base units.
    pub min_cost: u64,
    /// Paid in by the client for cost and fees, base units.
    pub deposited: u64,
    /// Paid in by the operator, base units.
    pub bond: u64,
    /// Paid in by who disputed, base units.
    pub dispute_deposit: u64,
    /// Part of the cost that is owed once the job has ended, base units.
    pub billed: u64,
    /// Earnings, before the supplier's fee, that were withdrawn.
    pub earnings_taken: u64,
    /// Paid to the payout owner, after it.
    pub supplier_taken: u64,
    /// Paid to the client.
    pub client_taken: u64,
    /// Paid to the operator.
    pub operator_taken: u64,
    /// Fees that went to the treasury: client's and supplier's reservation, client's and supplier's facilitation.
    pub fees_swept: [u64; 4],
    pub best_rate: u64,
    /// Lamports that a bid deposits.
    pub bid_deposit: u64,
    /// Unix seconds, as all times here.
    pub posted_at: i64,
    /// Until when it waits for a node.
    pub deadline: i64,
    /// When it was awarded, or assigned.
    pub phase_at: i64,
    /// Slot at that time.
    pub phase_slot: u64,
    pub started_at: i64,
    /// When the paid time is over.
    pub ends_at: i64,
    pub heartbeat_at: i64,
    /// Slot at that time.
    pub heartbeat_slot: u64,
    /// When it can be disputed no more, and all is paid.
    pub final_at: i64,
    pub disputed_at: i64,
    /// Seconds paid for.
    pub duration: u32,
    /// Seconds that the client may still add without the operator.
    pub extension_left: u32,
    /// Bit by region.
    pub regions: u32,
    pub open_bids: u32,
    /// Seconds before the end in which a settlement warns; 0 = never.
    pub warning: u32,
    pub min_reputation: u16,
    pub processors: u16,
    /// Basis points at posting: client, supplier, client in USDC, supplier in USDC.
    pub fee_rates: [u16; 4],
    pub bond_bps: u16,
    /// Least connectivity tier.
    pub tier: u8,
    /// `JobKind`.
    pub kind: u8,
    /// `JobStatus`.
    pub status: u8,
    /// `Exit`.
    pub exit: u8,
    /// `Side` that won the bond, plus 1; 0 = nobody.
    pub bond_to: u8,
    /// `Side` that disputed, plus 1; 0 = nobody.
    pub disputed_by: u8,
    /// `Side` that won the dispute, plus 1; 0 = nobody.
    pub won_by: u8,
    /// 1 to 5 stars; 0 = not rated.
    pub rating: u8,
    /// 1 if it is paid in USDC.
    pub in_usdc: u8,
    /// 1 if its hours count as hired.
    pub hires: u8,
    /// 1 once the warning was given.
    pub warned: u8,
    pub bump: u8,
    pub vault_bump: u8,
    pub _reserved: [u8; 17],
}

const _: () = assert!(8 + size_of::<Job>() == 528);

/// A time with the slot that the chain had then: deadlines of people pass only when both have, so that a halt is nobody's fault.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Unix seconds.
    pub now: i64,
    pub slot: u64,
}

impl Moment {
    pub fn of(clock: &Clock) -> Self {
        Self { now: clock.unix_timestamp, slot: clock.slot }
    }

    /// Whether `secs` and `slots` have both passed since a time.
    pub fn is_after(&self, at: i64, slot: u64, secs: i64, slots: u64) -> bool {
        self.now >= at.saturating_add(secs) && self.slot >= slot.saturating_add(slots)
    }
}

impl Job {
    pub fn job_kind(&self) -> Result<JobKind> {
        Ok(bytemuck::checked::try_cast(self.kind).map_err(|_| IoNetError::CorruptState)?)
    }

    pub fn exit(&self) -> Result<Exit> {
        Exit::from_byte(self.exit).or_refuse(IoNetError::CorruptState)
    }

    pub(super) fn rates(&self) -> FeeRates {
        let [client_bps, supplier_bps, client_usdc_bps, supplier_usdc_bps] = self.fee_rates;
        FeeRates { client_bps, supplier_bps, client_usdc_bps, supplier_usdc_bps }
    }

    /// Seconds of service: from the start to the last heartbeat, never beyond the end.
    pub fn served_secs(&self) -> u64 {
        secs_between(self.started_at, self.heartbeat_at.min(self.ends_at))
    }

    /// Who gets the bond.
    pub fn bond_side(&self) -> Result<Option<Side>> {
        side_of(self.bond_to)
    }

    pub fn require_client(&self, key: &Pubkey) -> Result<()> {
        require(self.client == *key, IoNetError::NotClient)
    }

    /// An address is free again once its job is closed: whoever agrees to terms names the job that he read.
    pub fn require_posted(&self, at: i64) -> Result<()> {
        require(self.posted_at == at, IoNetError::JobReposted)
    }

    pub fn require_operator(&self, key: &Pubkey) -> Result<()> {
        require(self.operator == *key, IoNetError::NotOperator)
    }

    pub fn require_node(&self, key: &Pubkey) -> Result<()> {
        require(self.node == *key, IoNetError::WrongNode)
    }

    pub fn require_class(&self, key: &Pubkey) -> Result<()> {
        require(self.class == *key, IoNetError::WrongClass)
    }

    pub fn require_vault(&self, vault: &Pubkey) -> Result<()> {
        require(self.vault == *vault, IoNetError::WrongVault)
    }
}

/// Seconds from one time to a later one; 0 if it is not later.
fn secs_between(from: i64, to: i64) -> u64 {
    u64::try_from(to.saturating_sub(from)).unwrap_or(0)
}

/// A side as it is stored: 0 = nobody.
fn byte_of(side: Option<Side>) -> u8 {
    side.map_or(0, |side| side as u8 + 1)
}

fn side_of(byte: u8) -> Result<Option<Side>> {
    match byte {
        0 => Ok(None),
        byte => Side::from_byte(byte - 1).map(Some).or_refuse(IoNetError::CorruptState),
    }
}
