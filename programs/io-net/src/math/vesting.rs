//! What a vesting has unlocked (economics.md, section 1).

use crate::constants::MONTH_SECS;

/// Amounts in base units; months of 2,629,800 s.
#[derive(Clone, Copy, Debug)]
pub struct Tranches {
    pub total: u64,
    /// Unlocked at the start.
    pub at_once: u64,
    /// The month at whose end the first tranche unlocks.
    pub first_month: u16,
    /// Equal monthly tranches of the rest.
    pub count: u16,
}

/// Base units unlocked `elapsed` seconds after the start: `at_once`, and of the rest `floor(rest / count)` at the end of each
/// month from the first on; the last tranche takes the remainder. Never falls, never above `total`. `None`: `at_once > total`.
pub fn unlocked(of: Tranches, elapsed: u64) -> Option<u64> {
    let rest = of.total.checked_sub(of.at_once)?;
    let months = elapsed.checked_div(MONTH_SECS)?;
    // Month 1 ends after one month: the first tranche of `first_month` 1 is due at `months` 1.
    let due = months.checked_add(1)?.saturating_sub(u64::from(of.first_month));
    if due >= u64::from(of.count) {
        return Some(of.total);
    }
    // Fits: below `rest`, for due < count.
    let tranches = rest.checked_div(u64::from(of.count))?.checked_mul(due)?;
    of.at_once.checked_add(tranches)
}
