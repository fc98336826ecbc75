//! The published table of the genesis allocation (economics.md, section 1). Compiled in: no instruction takes an amount.

use anchor_lang::prelude::*;

use super::VestingTerms;
use crate::constants::{GENESIS_ALLOCATION, IO_DECIMALS};

/// A row of the table. Append only: the byte is the id of the row's vesting and its bit in `Config::allocated_rows`.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum AllocationRow {
    Seed,
    SeriesA,
    CoreContributors,
    Ecosystem,
    Community,
    LaunchPool,
}

/// Total, unlocked at genesis, first month, tranches.
type Row = (u64, u64, u16, u16);

const IO: u64 = 10u64.pow(IO_DECIMALS as u32);
/// In the order of `AllocationRow`.
const ALLOCATIONS: [Row; 6] = [
    (100_000_000 * IO, 0, 13, 24),
    (81_200_000 * IO, 0, 13, 24),
    (90_720_000 * IO, 0, 13, 36),
    (128_000_000 * IO, 38_400_000 * IO, 7, 35),
    (80_080_000 * IO, 36_600_000 * IO, 1, 41),
    (20_000_000 * IO, 20_000_000 * IO, 0, 0),
];

const _: () = {
    let [(seed, ..), (series_a, ..), (core, ..), (ecosystem, ..), (community, ..), (launch, ..)] = ALLOCATIONS;
    assert!(seed + series_a + core + ecosystem + community + launch == GENESIS_ALLOCATION);
};

impl AllocationRow {
    /// What the row unlocks, in months from genesis.
    #[expect(clippy::indexing_slicing, reason = "the table has a place for every row, as its tests show")]
    pub fn terms(self, genesis_at: i64) -> VestingTerms {
        let (total, at_once, first_month, tranches) = ALLOCATIONS[self as usize];
        VestingTerms { total, starts_at: genesis_at, first_month, tranches, at_once }
    }

    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}
