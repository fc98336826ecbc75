//! The emission: how much is released by a time, and what of an hour is payable (economics.md, sections 2 and 3).

use super::{mul_div, Rounding};
use crate::constants::{BPS, EMISSION_HOURS, EMISSION_RESERVE, HOUR_SECS, MAX_SCHEDULE_REST, MONTHS, MONTH_SECS};

/// Sums of the months up to and including each, in base units.
pub type CumulativeMonths = [u64; MONTHS as usize];

/// Why a schedule is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleFault {
    NotFalling,
    ExceedsReserve,
    LeavesTooMuch,
}

/// Writes the cumulative sums of `month(k) = floor(month(k-1) * numerator / denominator)` from `first`; the last month takes what is left.
///
/// Errors: the factor is not below 1; the floored series passes the reserve; it leaves more than `MAX_SCHEDULE_REST`.
pub fn fill_months(
    first: u64,
    numerator: u64,
    denominator: u64,
    sums: &mut CumulativeMonths,
) -> Result<(), ScheduleFault> {
    if numerator == 0 || numerator >= denominator {
        return Err(ScheduleFault::NotFalling);
    }
    let (mut month, mut sum) = (first, 0u64);
    for slot in sums.iter_mut() {
        sum = sum.checked_add(month).filter(|s| *s <= EMISSION_RESERVE).ok_or(ScheduleFault::ExceedsReserve)?;
        *slot = sum;
        month = mul_div(month, numerator, denominator, Rounding::Down).ok_or(ScheduleFault::ExceedsReserve)?;
    }
    if EMISSION_RESERVE - sum > MAX_SCHEDULE_REST {
        return Err(ScheduleFault::LeavesTooMuch);
    }
    if let Some(last) = sums.last_mut() {
        *last = EMISSION_RESERVE;
    }
    Ok(())
}

/// Base units released in the first `elapsed` seconds of the emission, rounded down; the whole reserve from month 240 on.
///
/// O(1): a look-up and a share of one month. `None` only for sums that `fill_months` did not write.
pub fn released_by(sums: &CumulativeMonths, elapsed: u64) -> Option<u64> {
    let month = elapsed / MONTH_SECS;
    let Some(end) = usize::try_from(month).ok().and_then(|m| sums.get(m)) else {
        return Some(EMISSION_RESERVE);
    };
    let start = match month.checked_sub(1) {
        Some(previous) => *sums.get(usize::try_from(previous).ok()?)?,
        None => 0,
    };
    let released = mul_div(end.checked_sub(start)?, elapsed % MONTH_SECS, MONTH_SECS, Rounding::Down)?;
    start.checked_add(released)
}

/// Base units of hour `hour`: a difference of `released_by`, so rounding never accumulates; 0 from hour 175,320 on.
pub fn hour_emission(sums: &CumulativeMonths, hour: u64) -> Option<u64> {
    if hour >= EMISSION_HOURS {
        return Some(0);
    }
    let start = hour.checked_mul(HOUR_SECS)?;
    let end = start.checked_add(HOUR_SECS)?;
    released_by(sums, end)?.checked_sub(released_by(sums, start)?)
}

/// An hour's emission divided between the pools: GPU rounds down, CPU takes the rest, so the parts sum to the whole.
/// `gpu_share_bps` is at most 10,000.
pub fn split_hour(emission: u64, gpu_share_bps: u16) -> Option<(u64, u64)> {
    let gpu = mul_div(emission, u64::from(gpu_share_bps), BPS, Rounding::Down)?;
    Some((gpu, emission.checked_sub(gpu)?))
}

/// What closing an hour makes payable and what stays in the carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClosedHour {
    pub payable: u64,
    pub carry: u64,
}

/// Closes an hour that released `part` and found `carry` in the pool. Law: `payable + carry after = part + carry before`.
///
/// Without weight all is carried. Otherwise the hour pays its part and at most `allowance` of the carry; `allowance` is the
/// part itself, or after the last emitting hour that hour's part, until the carry is empty.
pub fn close_hour(part: u64, allowance: u64, carry: u64, total_weight: u64) -> Option<ClosedHour> {
    if total_weight == 0 {
        return Some(ClosedHour { payable: 0, carry: carry.checked_add(part)? });
    }
    let extra = carry.min(allowance);
    Some(ClosedHour { payable: part.checked_add(extra)?, carry: carry.checked_sub(extra)? })
}
