//! Who is owed what, at any time: four legs that add up to what was paid in, each taken independently of the others.

use anchor_lang::prelude::*;

use super::{secs_between, side_of, Job, JobAction, JobStatus};
use crate::constants::MATURE_SECS;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::{earned, net, supplier_fee, supplier_reservation, Side, MIN_BILLED_SECS};

/// Fees by source, base units: client's and supplier's reservation, client's and supplier's facilitation.
pub type FeesBySource = [u64; 4];

impl Job {
    fn is_final(&self, now: i64) -> Result<bool> {
        Ok(matches!(self.job_status()?, JobStatus::Ended | JobStatus::Refunded) && now >= self.final_at)
    }

    /// Takes what is due to the payout owner: base units that must move out of the vault.
    pub fn withdraw_earnings(&mut self, now: i64) -> Result<u64> {
        self.step(JobAction::WithdrawEarnings)?;
        self.earnings_taken = self.earnings_taken.max(self.earnings_due(now)?);
        let due = self.supplier_due(self.earnings_taken, now)?;
        take(&mut self.supplier_taken, due)
    }

    /// Takes what is due to the client, or to the operator, beside earnings: base units that must move out of the vault.
    pub fn withdraw_refund(&mut self, side: Side, now: i64) -> Result<u64> {
        self.step(JobAction::WithdrawRefund)?;
        let due = self.refund_due(side, now)?;
        match side {
            Side::Client => take(&mut self.client_taken, due),
            Side::Node => take(&mut self.operator_taken, due),
        }
    }

    /// Takes the fees that are due and not yet swept, by source: their sum must move to the treasury.
    pub fn sweep_fees(&mut self, now: i64) -> Result<FeesBySource> {
        self.step(JobAction::SweepFees)?;
        self.take_fees(now)
    }

    /// Ends the account: everybody has taken what was his. Returns the fees that are left, by source.
    pub fn close(&mut self, now: i64) -> Result<FeesBySource> {
        self.step(JobAction::Close)?;
        require(self.open_bids == 0, IoNetError::BidsOpen)?;
        // No two jobs of an address have the same `posted_at`, by which acceptances and bids name theirs.
        require(self.is_final(now)? && now > self.posted_at, IoNetError::JobNotFinal)?;
        let all_taken = self.supplier_taken == self.supplier_due(self.billed, now)?
            && self.client_taken == self.refund_due(Side::Client, now)?
            && self.operator_taken == self.refund_due(Side::Node, now)?;
        require(all_taken, IoNetError::JobOwesMoney)?;
        self.take_fees(now)
    }

    /// Earnings, before the supplier's fee, that may be withdrawn: what is 24 hours old; all once the client has rated or nobody
    /// can dispute any more. Nothing in the first hour of service, which a node that stops or falls silent does not earn.
    fn earnings_due(&self, now: i64) -> Result<u64> {
        let status = self.job_status()?;
        if status == JobStatus::Ended && (self.rating != 0 || self.is_final(now)?) {
            return Ok(self.billed);
        }
        let until = self.heartbeat_at.min(self.ends_at).min(now.saturating_sub(MATURE_SECS));
        let is_sure = self.served_secs() >= MIN_BILLED_SECS;
        let secs = if is_sure { secs_between(self.started_at, until) } else { 0 };
        let mature = earned(self.rate, secs).or_refuse(IoNetError::MathOverflow)?;
        Ok(if status == JobStatus::Ended { mature.min(self.billed) } else { mature })
    }

    /// Earnings after the supplier's fee, and the client's dispute deposit where the node has won it.
    fn supplier_due(&self, earnings: u64, now: i64) -> Result<u64> {
        let has_won = self.deposit_goes_to()? == Some(Side::Node) && self.is_disputed_by(Side::Client)?;
        let prize = if has_won && self.is_final(now)? { self.dispute_deposit } else { 0 };
        net(earnings, self.rates()).checked_add(prize).or_refuse(IoNetError::MathOverflow)
    }

    /// Refund of the client; bond and dispute deposit of either side.
    fn refund_due(&self, side: Side, now: i64) -> Result<u64> {
        let is_final = self.is_final(now)?;
        let refund = if side == Side::Client { self.deposited.checked_sub(self.owed(is_final)?) } else { Some(0) };
        // The client's rating lets the node's bond go, not that which he would get himself.
        let is_rated = self.rating != 0 && self.job_status()? == JobStatus::Ended && side == Side::Node;
        let has_bond = side_of(self.bond_to)? == Some(side) && (is_final || is_rated);
        // What the node wins of the client's is paid with its earnings.
        let is_prize = side == Side::Node && self.is_disputed_by(Side::Client)?;
        let has_deposit = is_final && self.deposit_goes_to()? == Some(side) && !is_prize;
        let bond = if has_bond { self.bond } else { 0 };
        let deposit = if has_deposit { self.dispute_deposit } else { 0 };
        let due = refund.and_then(|refund| refund.checked_add(bond)?.checked_add(deposit));
        due.or_refuse(IoNetError::MathOverflow)
    }

    /// What the client owes, with his fees: at the end by the row that ended it, before that all that is reserved.
    fn owed(&self, is_final: bool) -> Result<u64> {
        if !is_final {
            return self.needed();
        }
        let split = self.split()?;
        let owed = split.billed.checked_add(split.client_fee).and_then(|sum| sum.checked_add(split.client_usdc_fee));
        owed.or_refuse(IoNetError::MathOverflow)
    }

    /// The supplier's fee is one sum, of which the reservation is a part that may fall by a unit while the sum rises: what is swept
    /// is the rise of the sum.
    fn take_fees(&mut self, now: i64) -> Result<FeesBySource> {
        let [client, reservation, client_usdc, facilitation] = self.fees(now)?;
        let [swept_client, swept_reservation, swept_client_usdc, swept_facilitation] = self.fees_swept;
        let (due, swept) = (reservation.checked_add(facilitation), swept_reservation.checked_add(swept_facilitation));
        let rise = due.and_then(|due| due.checked_sub(swept?)).or_refuse(IoNetError::MathOverflow)?;
        let of_reservation = reservation.saturating_sub(swept_reservation).min(rise);
        let more = [
            client.saturating_sub(swept_client),
            of_reservation,
            client_usdc.saturating_sub(swept_client_usdc),
            rise - of_reservation,
        ];
        for (swept, more) in self.fees_swept.iter_mut().zip(more) {
            *swept = swept.checked_add(more).or_refuse(IoNetError::MathOverflow)?;
        }
        Ok(more)
    }

    /// Fees so far, by source: the supplier's on what was withdrawn; once final all of them.
    fn fees(&self, now: i64) -> Result<FeesBySource> {
        let rates = self.rates();
        let (client, client_usdc, amount) = if self.is_final(now)? {
            let split = self.split()?;
            (split.client_fee, split.client_usdc_fee, split.billed)
        } else {
            (0, 0, self.earnings_taken)
        };
        let reservation = supplier_reservation(amount, rates);
        let facilitation = supplier_fee(amount, rates).saturating_sub(reservation);
        Ok([client, reservation, client_usdc, facilitation])
    }
}

/// What is due beyond what was taken; refused where there is nothing.
fn take(taken: &mut u64, due: u64) -> Result<u64> {
    let more = due.saturating_sub(*taken);
    require(more > 0, IoNetError::NothingToWithdraw)?;
    *taken = due;
    Ok(more)
}
