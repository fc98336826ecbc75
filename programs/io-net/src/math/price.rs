//! What an hour of a class costs, how that rate moves, and $IO for USDC (economics.md, sections 6 and 7).

use super::oracle::OraclePrice;
use super::{mul_div, Rounding};
use crate::constants::BPS;

/// USDC base units per hour for a whole job: `class_rate * processors * complexity * urgency`, rounded up.
///
/// `class_rate` is micro-USD per processor-hour, and a micro-USD is a base unit of USDC. Fits: 2^64 * 2^16 * 2^16 * 2^16 = 2^112.
pub fn market_rate(class_rate: u64, processors: u16, complexity_bps: u16, urgency_bps: u16) -> Option<u64> {
    let bps = u128::from(complexity_bps).checked_mul(u128::from(urgency_bps))?;
    let product = u128::from(class_rate).checked_mul(u128::from(processors))?.checked_mul(bps)?;
    u64::try_from(product.div_ceil(u128::from(BPS * BPS))).ok()
}

/// Base units of $IO (8 decimals) for base units of USDC (6 decimals), rounded up, at `price - confidence`: the client chooses
/// the moment, so the node gets the safe side. `None`: no price left, an exponent outside -12..=0, or it does not fit.
///
/// Fits: 2^64 * 10^2 * 10^12 < 2^111.
pub fn usdc_to_io(usdc: u64, price: OraclePrice) -> Option<u64> {
    if !price.has_usual_exponent() {
        return None;
    }
    let low = price.price.checked_sub(price.confidence).filter(|low| *low > 0)?;
    let scale = 10u128.checked_pow(price.exponent.unsigned_abs())?.checked_mul(100)?;
    let product = u128::from(usdc).checked_mul(scale)?;
    u64::try_from(product.div_ceil(u128::from(low))).ok()
}

/// One step of a class rate: by `gain * (utilisation - target)` basis points of it, cut to whole basis points and to `step`, the
/// change rounded towards zero and the rate kept within floor and ceiling, which are in order.
pub fn reprice(
    rate: u64,
    floor: u64,
    ceiling: u64,
    gain_bps: u64,
    target_bps: u64,
    step_bps: u64,
    utilisation_bps: u16,
) -> u64 {
    let distance = u64::from(utilisation_bps).abs_diff(target_bps);
    // Where one of them does not fit 64 bits, the step or the bounds below cut it anyway.
    let wanted = mul_div(distance, gain_bps, BPS, Rounding::Down).unwrap_or(u64::MAX);
    let change = mul_div(rate, wanted.min(step_bps), BPS, Rounding::Down).unwrap_or(u64::MAX);
    let moved =
        if u64::from(utilisation_bps) < target_bps { rate.saturating_sub(change) } else { rate.saturating_add(change) };
    moved.max(floor).min(ceiling)
}

/// Hired processor-seconds as a part of those attested, in basis points, rounded down, at most 10,000. `None`: none attested, or
/// no time has passed.
pub fn utilisation_bps(hired_processor_secs: u64, attested_processors: u32, secs: u64) -> Option<u16> {
    // Fits: 2^32 * 2^64, and 2^64 * 10^4.
    let offered = u128::from(attested_processors).checked_mul(u128::from(secs))?;
    let hired = u128::from(hired_processor_secs).checked_mul(u128::from(BPS))?;
    let bps = hired.checked_div(offered)?.min(u128::from(BPS));
    u16::try_from(bps).ok()
}
