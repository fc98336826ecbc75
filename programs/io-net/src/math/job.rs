//! What a job costs, earns and leaves to each side (economics.md, section 5). Amounts in base units of the job's mint, rates per hour
//! of the whole job. Fees round up, payouts round down.

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;

use super::{mul_div, Rounding};
use crate::constants::{BPS, HOUR_SECS};

/// Seconds from the start in which a client's cancellation pays by the second only: 10 minutes.
#[constant]
pub const TRIAL_SECS: i64 = 600;
/// Seconds that a later cancellation pays at the least, and without which a node that stops or falls silent earns nothing: an hour.
#[constant]
pub const MIN_BILLED_SECS: u64 = 3_600;
/// What opening a dispute takes, in basis points of the cost.
#[constant]
pub const DISPUTE_DEPOSIT_BPS: u64 = 100;

/// Why a job ended. Append only: the byte is stored.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// It has not.
    None,
    /// Nobody took it before its deadline.
    NoTaker,
    /// The client cancelled before a node was assigned.
    Withdrawn,
    /// It was awarded, and the winner did not accept in time.
    NotAccepted,
    /// The client cancelled when a node was assigned.
    CancelledAssigned,
    /// The node did not start in time.
    NotStarted,
    /// The client cancelled in the first 10 minutes.
    Trial,
    /// The client cancelled later.
    Cancelled,
    /// Time up, with a heartbeat close to the end.
    Complete,
    /// The node stopped.
    Stopped,
    /// Heartbeats stopped.
    Silent,
    /// A resolver decided.
    Resolved,
}

impl Exit {
    /// The exit that a byte stands for.
    pub fn from_byte(byte: u8) -> Option<Self> {
        bytemuck::checked::try_cast(byte).ok()
    }
}

/// A party of a job. The byte is stored.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Side {
    Client,
    Node,
}

impl Side {
    /// The side that a byte stands for.
    pub fn from_byte(byte: u8) -> Option<Self> {
        bytemuck::checked::try_cast(byte).ok()
    }
}

/// Fees as they were when the job was posted, each 0..=10,000 basis points; the USDC ones are 0 in a job paid in $IO.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeRates {
    /// Reservation fee of the client, on top.
    pub client_bps: u16,
    /// Reservation fee of the supplier, deducted.
    pub supplier_bps: u16,
    /// Facilitation fee of the client, on top.
    pub client_usdc_bps: u16,
    /// Facilitation fee of the supplier, deducted.
    pub supplier_usdc_bps: u16,
}

/// `rate_per_hour * secs / 3,600`, rounded down. A job's cost is what its whole duration earns.
pub fn earned(rate_per_hour: u64, secs: u64) -> Option<u64> {
    mul_div(rate_per_hour, secs, HOUR_SECS, Rounding::Down)
}

/// `amount * bps / 10,000`, rounded up. At most the amount for rates up to 10,000; beyond them it stops at what 64 bits hold.
pub fn fee(amount: u64, bps: u16) -> u64 {
    share_up(amount, u64::from(bps))
}

/// What the client pays in: the cost and both his fees on it. `None`: does not fit 64 bits.
pub fn deposit(cost: u64, rates: FeeRates) -> Option<u64> {
    cost.checked_add(fee(cost, rates.client_bps))?.checked_add(fee(cost, rates.client_usdc_bps))
}

/// Both fees of the supplier on all that is earned so far, at most the amount. Rounded up once, as a sum: with two roundings
/// one unit more earned could pay one unit less.
pub fn supplier_fee(amount: u64, rates: FeeRates) -> u64 {
    // Fits: two u16.
    let bps = u64::from(rates.supplier_bps).saturating_add(u64::from(rates.supplier_usdc_bps));
    share_up(amount, bps).min(amount)
}

/// The part of `supplier_fee` that reports call the reservation fee; the rest is the facilitation fee.
pub fn supplier_reservation(amount: u64, rates: FeeRates) -> u64 {
    fee(amount, rates.supplier_bps).min(supplier_fee(amount, rates))
}

/// What the supplier gets of all that is earned so far. Never falls as the amount rises.
pub fn net(amount: u64, rates: FeeRates) -> u64 {
    amount.saturating_sub(supplier_fee(amount, rates))
}

/// The node's bond for a job of this cost, rounded up.
pub fn bond(cost: u64, bps: u16) -> u64 {
    fee(cost, bps)
}

/// What opening a dispute takes: 1 % of the cost, rounded up.
pub fn dispute_deposit(cost: u64) -> u64 {
    share_up(cost, DISPUTE_DEPOSIT_BPS)
}

/// Whether an hour at this rate counts as hired: the rate is at least the least cost of a job.
pub fn hires(rate_per_hour: u64, min_cost: u64) -> bool {
    rate_per_hour >= min_cost
}

/// Saturates only for `bps` above 10,000, which no caller's bounds let through.
fn share_up(amount: u64, bps: u64) -> u64 {
    mul_div(amount, bps, BPS, Rounding::Up).unwrap_or(u64::MAX)
}

/// A job as it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Served {
    /// Base units per hour.
    pub rate: u64,
    /// What was reserved.
    pub cost: u64,
    /// From the start to the last heartbeat, at most to the end.
    pub served_secs: u64,
    /// What a resolver said, at most the cost. Counts for `Exit::Resolved` only, as does the next.
    pub resolved_billed: u64,
    pub resolved_bond_to: Option<Side>,
}

/// Who gets what. Law: `refund + pay + client_fee + client_usdc_fee + supplier_fee = deposit(cost)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// What the client is charged before fees.
    pub billed: u64,
    /// The client's reservation fee.
    pub client_fee: u64,
    /// The client's facilitation fee.
    pub client_usdc_fee: u64,
    /// Both fees of the supplier.
    pub supplier_fee: u64,
    /// Back to the client.
    pub refund: u64,
    /// To the supplier, after his fees.
    pub pay: u64,
    /// Who gets the node's bond; `None` where there is none yet.
    pub bond_to: Option<Side>,
}

/// The table of exits. `None`: the job has not ended, the resolver said more than the cost or named nobody, or it does not fit.
pub fn settle(exit: Exit, job: &Served, rates: FeeRates) -> Option<Split> {
    let by_the_second = earned(job.rate, job.served_secs)?.min(job.cost);
    let after_an_hour = if job.served_secs < MIN_BILLED_SECS { 0 } else { by_the_second };
    // What is billed, what the client's reservation fee is taken of, and whose the bond is.
    let (billed, reserved, bond_to) = match exit {
        Exit::None => return None,
        Exit::NoTaker | Exit::Withdrawn | Exit::NotAccepted => (0, 0, None),
        Exit::CancelledAssigned => (0, 0, Some(Side::Node)),
        Exit::NotStarted => (0, 0, Some(Side::Client)),
        Exit::Trial => (by_the_second, by_the_second, Some(Side::Node)),
        Exit::Cancelled => {
            let least = earned(job.rate, MIN_BILLED_SECS)?.min(job.cost);
            (by_the_second.max(least), job.cost, Some(Side::Node))
        }
        Exit::Complete => (job.cost, job.cost, Some(Side::Node)),
        Exit::Stopped | Exit::Silent => (after_an_hour, after_an_hour, Some(Side::Client)),
        Exit::Resolved => (job.resolved_billed, job.resolved_billed, Some(job.resolved_bond_to?)),
    };
    let (client_fee, client_usdc_fee) = (fee(reserved, rates.client_bps), fee(billed, rates.client_usdc_bps));
    let kept = billed.checked_add(client_fee)?.checked_add(client_usdc_fee)?;
    let refund = deposit(job.cost, rates)?.checked_sub(kept)?;
    let supplier_fee = supplier_fee(billed, rates);
    let pay = billed.checked_sub(supplier_fee)?;
    Some(Split { billed, client_fee, client_usdc_fee, supplier_fee, refund, pay, bond_to })
}

/// How a cancellation of a running job ends it: the first 10 minutes are a trial. Times in unix seconds.
pub fn cancel_exit(started_at: i64, at: i64) -> Exit {
    if at.saturating_sub(started_at) < TRIAL_SECS {
        Exit::Trial
    } else {
        Exit::Cancelled
    }
}
