//! What a worked hour weighs and what verifiers' values amount to (economics.md, section 3).

use super::mul;
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
    let tier = mul(points.tier, u64::from(hour.tier))?;
    let hired = if hour.hired { points.hired } else { 0 };
    let power = mul(u64::from(hour.multiplier_bps), u64::from(hour.processors))?;
    let base = mul(tier.checked_add(hired)?, BPS)?.checked_add(mul(points.multiplier, power)?)?;
    mul(base, u64::from(hour.minutes))?.checked_div(BPS * MAX_MINUTES as u64)
}

/// The `n`-th highest of the values whose bit is set in `mask`; `None` where there are fewer. A minority cannot lift it.
///
/// The lowest of the chosen is taken away until `n` are left, usually none or one; the lowest of those is the answer.
pub fn nth_highest(values: &[u8; 16], mask: u16, n: u64) -> Option<u8> {
    let mut surplus = u64::from(mask.count_ones()).checked_sub(n)?;
    let mut chosen = u64::from(mask);
    let (mut lowest, mut value) = lowest_of(values, chosen);
    while surplus > 0 {
        chosen &= !lowest;
        (lowest, value) = lowest_of(values, chosen);
        surplus -= 1;
    }
    Some(value)
}

/// Bit and value of the lowest of the values whose bit is set in `mask`.
fn lowest_of(values: &[u8; 16], mask: u64) -> (u64, u8) {
    let (mut lowest, mut lowest_value) = (0, u8::MAX);
    let (mut rest, mut bit) = (mask, 1);
    for value in values {
        if rest == 0 {
            break; // indices are given from the lowest on, so the walk is short
        }
        if rest & 1 == 1 && *value <= lowest_value {
            (lowest, lowest_value) = (bit, *value);
        }
        rest >>= 1;
        bit <<= 1;
    }
    (lowest, lowest_value)
}

/// Leading zero bits of a hash, read from its first 8 bytes (difficulties are at most 40).
pub fn leading_zero_bits(hash: &[u8; 32]) -> u32 {
    let [a, b, c, d, e, f, g, h, ..] = *hash;
    u64::from_be_bytes([a, b, c, d, e, f, g, h]).leading_zeros()
}
