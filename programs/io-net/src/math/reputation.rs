//! How a node's reputation moves (economics.md, section 8): 0..=10,000. Every step is cut towards where it began.

/// Where a node starts, and where idleness leads.
pub const START: u16 = 5_000;
const HIGHEST: u16 = 10_000;

/// After a completed job: a sixteenth of the way to 10,000.
pub fn completed(reputation: u16) -> u16 {
    towards(reputation, HIGHEST, 16)
}

/// After a failed job (not started, stopped, silent, a dispute lost): a quarter of the way to 0.
pub fn failed(reputation: u16) -> u16 {
    towards(reputation, 0, 4)
}

/// After a rating: a thirty-second of the way to 0, 2,500, 5,000, 7,500 or 10,000. `None`: not 1..=5 stars.
pub fn rated(reputation: u16, stars: u8) -> Option<u16> {
    let target = match stars {
        1 => 0,
        2 => 2_500,
        3 => START,
        4 => 7_500,
        5 => HIGHEST,
        _ => return None,
    };
    Some(towards(reputation, target, 32))
}

/// After so many whole periods of 30 days without a job: each halves the distance to 5,000, cut to a whole number. So does a
/// shift, and 13 of them leave nothing.
pub fn idle(reputation: u16, periods: u32) -> u16 {
    let distance = reputation.abs_diff(START).checked_shr(periods).unwrap_or(0);
    moved(START, distance, reputation < START)
}

/// `reputation + (target - reputation) / part`, the step rounded towards zero. `part` is not 0.
fn towards(reputation: u16, target: u16, part: u16) -> u16 {
    let step = reputation.abs_diff(target).checked_div(part).unwrap_or(0);
    moved(reputation, step, target < reputation)
}

/// Stays within 0..=10,000 for every step that `towards` and `idle` make.
fn moved(from: u16, by: u16, down: bool) -> u16 {
    if down {
        from.saturating_sub(by)
    } else {
        from.saturating_add(by)
    }
}
