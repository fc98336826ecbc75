//! What a worked hour weighs and what verifiers' values amount to (economics.md, section 3).

use crate::constants::{BPS, MAX_MINUTES};

/// Points of the weight formula; defaults 50, 5 and 20,000. Each at most 1,000,000.
#[derive(Clone, Copy, Debug)]
pub struct Points {
    pub tier: u64,
    pub hired: u64,
    pub multiplier: u64,
}

/// A node's hour as it counts: tier 1..4, uptime in minutes 0..60, multiplier in basis points.
#[derive(Clone, Copy, Debug)]
pub struct WorkedHour {
    pub tier: u8,
    pub minutes: u8,
    pub hired: bool,
    pub multiplier_bps: u32,
    pub processors: u16,
}

/// `floor(((tier_points * tier + hired_points * hired) * 10_000 + mult_points * multiplier_bps * processors) * minutes / 600_000)`.
///
/// Fits: 10^6 * 10^6 * 1,024 * 60 < 2^63. A multiplier of 0 earns nothing, whatever the tier.
pub fn weight(points: Points, hour: WorkedHour) -> Option<u64> {
    if hour.multiplier_bps == 0 {
        return Some(0);
    }
    let tier = points.tier.checked_mul(u64::from(hour.tier))?;
    let hired = if hour.hired { points.hired } else { 0 };
    let power = u64::from(hour.multiplier_bps).checked_mul(u64::from(hour.processors))?;
    let base = tier.checked_add(hired)?.checked_mul(BPS)?.checked_add(points.multiplier.checked_mul(power)?)?;
    base.checked_mul(u64::from(hour.minutes))?.checked_div(BPS * MAX_MINUTES as u64)
}

/// The `n`-th highest of the values whose bit is set in `mask`; `None` where there are fewer. A minority cannot lift it.
pub fn nth_highest<const N: usize>(values: &[u8; N], mask: u16, n: u8) -> Option<u8> {
    let chosen = || values.iter().enumerate().filter(move |(i, _)| mask >> i & 1 == 1).map(|(_, v)| *v);
    chosen().filter(|v| chosen().filter(|w| w >= v).count() >= usize::from(n)).max()
}

/// Leading zero bits of a hash, read from its first 8 bytes (difficulties are at most 40).
pub fn leading_zero_bits(hash: &[u8; 32]) -> u32 {
    let [a, b, c, d, e, f, g, h, ..] = *hash;
    u64::from_be_bytes([a, b, c, d, e, f, g, h]).leading_zeros()
}
