//! What the buyback pays (economics.md, section 6): `(price - confidence) * factor`, on the treasury's side in every rounding.

use super::oracle::OraclePrice;
use crate::constants::BPS;

/// The factor at a time of an auction, in basis points: from `start` to `end` in a straight line, rounded down.
pub fn factor_bps(start: u16, end: u16, starts_at: i64, ends_at: i64, now: i64) -> u16 {
    let length = u64::try_from(ends_at.saturating_sub(starts_at)).unwrap_or(0);
    let elapsed = u64::try_from(now.saturating_sub(starts_at)).unwrap_or(0).min(length);
    let rise = u64::from(end.saturating_sub(start)).saturating_mul(elapsed).checked_div(length).unwrap_or(0);
    start.saturating_add(u16::try_from(rise).unwrap_or(0))
}

/// Base units of $IO due for base units of USDC, rounded up. `None`: the confidence eats the price, the exponent is outside -12..=0,
/// or it does not fit 64 bits. A unit of USDC is 10^-6, of $IO 10^-8.
pub fn io_due(usdc: u64, price: OraclePrice, factor_bps: u16) -> Option<u64> {
    if !price.has_usual_exponent() {
        return None;
    }
    let low = u128::from(price.price.checked_sub(price.confidence)?).checked_mul(u128::from(factor_bps))?;
    let scale = 10u128.checked_pow(price.exponent.unsigned_abs())?.checked_mul(100 * u128::from(BPS))?;
    if low == 0 {
        return None;
    }
    u64::try_from(u128::from(usdc).checked_mul(scale)?.div_ceil(low)).ok()
}
