//! Every number that an administrator may set, with its default and its bounds. One table, checked whenever a value is set.

use anchor_lang::prelude::*;

use crate::constants::{IO_DECIMALS, MIN_CHANGE_DELAY_SECS, USDC_DECIMALS};
use crate::error::{require, IoNetError, OrRefuse};

/// What can be set. Append only: the byte of a variant is its place in `Config::parameters`.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Parameter {
    /// Weight points per connectivity tier.
    TierPoints,
    /// Weight points of a hired hour.
    HiredPoints,
    /// Weight points per multiplier and processor.
    MultiplierPoints,
    /// Verifiers that must attest a node's hour.
    Quorum,
    /// Required stake per multiplier and processor, in base units of $IO.
    StakeUnit,
    /// The operator's own part of the required stake, in basis points.
    SelfStakeBps,
    /// What a node holds at the most, in basis points of the required stake.
    CapacityBps,
    /// Smallest stake and smallest rest of a partial exit, in base units of $IO.
    MinStake,
    /// From the request to the withdrawal of stake, in seconds.
    CooldownSecs,
    /// Reservation fee of the client, in basis points.
    ClientFeeBps,
    /// Reservation fee of the supplier, in basis points.
    SupplierFeeBps,
    /// Facilitation fee of a client who pays in USDC, in basis points.
    ClientUsdcFeeBps,
    /// Facilitation fee of a supplier who is paid in USDC, in basis points.
    SupplierUsdcFeeBps,
    /// Smallest cost of a job in $IO, in base units.
    MinJobIo,
    /// Smallest cost of a job in USDC, in base units.
    MinJobUsdc,
    /// Bond of the node, in basis points of the job's cost.
    BondBps,
    /// Seconds from one buyback auction to the next.
    AuctionPeriodSecs,
    /// Length of a buyback auction in seconds.
    AuctionSecs,
    /// Most USDC that one auction offers, in base units.
    MaxLot,
    /// Smallest fill of an auction, in base units of USDC.
    MinFill,
    /// Price factor at the start of an auction, in basis points.
    FactorStartBps,
    /// Price factor at the end of an auction, in basis points.
    FactorEndBps,
    /// Oldest oracle price that counts, in seconds.
    OracleMaxAgeSecs,
    /// Widest confidence of an oracle price, in basis points of the price.
    OracleMaxConfidenceBps,
    /// How strongly utilisation moves a class rate, in basis points.
    PriceGainBps,
    /// Utilisation at which a class rate rests, in basis points.
    PriceTargetBps,
    /// Largest hourly step of a class rate, in basis points.
    PriceStepBps,
    /// From queueing a change to applying it, in seconds.
    ChangeDelaySecs,
}

/// A parameter with the value it is to have.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Copy, Debug)]
pub struct ParameterValue {
    pub parameter: Parameter,
    pub value: u64,
}

/// Default and inclusive bounds of a parameter.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub default: u64,
    pub min: u64,
    pub max: u64,
}

const fn bounds(default: u64, min: u64, max: u64) -> Bounds {
    Bounds { default, min, max }
}

pub const PARAMETER_COUNT: usize = 28;
const IO: u64 = 10u64.pow(IO_DECIMALS as u32);
const USDC: u64 = 10u64.pow(USDC_DECIMALS as u32);
const DAY: u64 = 86_400;

/// In the order of `Parameter`. Defaults: economics.md (`MaxLot` has none there); bounds: ours.
pub const BOUNDS: [Bounds; PARAMETER_COUNT] = [
    // Section 3. With these, `math::work::weight` fits 64 bits.
    bounds(50, 0, 1_000_000),
    bounds(5, 0, 1_000_000),
    bounds(20_000, 1, 1_000_000),
    bounds(2, 2, 4),
    // Section 4. With these, the capacity of the largest node is below 2^60.
    bounds(200 * IO, IO, 10_000 * IO),
    bounds(5_000, 0, 10_000),
    bounds(20_000, 10_000, 100_000),
    bounds(IO, IO / 100, 1_000 * IO),
    bounds(14 * DAY, 7 * DAY, 60 * DAY),
    // Section 5.
    bounds(25, 0, 100),
    bounds(25, 0, 100),
    bounds(200, 0, 200),
    bounds(0, 0, 200),
    bounds(IO, IO / 100, 1_000 * IO),
    bounds(USDC, USDC / 100, 1_000 * USDC),
    bounds(500, 0, 2_000),
    // Section 6.
    bounds(7 * DAY, DAY, 30 * DAY),
    bounds(21_600, 3_600, DAY),
    bounds(100_000 * USDC, 100 * USDC, 10_000_000 * USDC),
    bounds(10 * USDC, USDC, 1_000 * USDC),
    bounds(9_500, 9_000, 10_000),
    bounds(10_100, 10_000, 10_500),
    bounds(60, 10, 300),
    bounds(100, 1, 500),
    // Section 7.
    bounds(2_000, 0, 10_000),
    bounds(7_000, 1_000, 9_500),
    bounds(500, 1, 2_000),
    // Protocol.md, Roles. With this, a change is ready at least a week before it lapses.
    bounds(MIN_CHANGE_DELAY_SECS.unsigned_abs(), MIN_CHANGE_DELAY_SECS.unsigned_abs(), 7 * DAY),
];

impl Parameter {
    /// The value, if it lies within the bounds of this parameter.
    pub fn checked(self, value: u64) -> Result<u64> {
        let bounds = BOUNDS.get(self as usize).or_refuse(IoNetError::CorruptState)?;
        require((bounds.min..=bounds.max).contains(&value), IoNetError::ParameterOutOfBounds)?;
        Ok(value)
    }

    /// Whether hours are judged by it. Set only between attestations, so that each hour has one rule.
    pub fn judges_hours(self) -> bool {
        use Parameter::{HiredPoints, MultiplierPoints, Quorum, SelfStakeBps, StakeUnit, TierPoints};
        matches!(self, TierPoints | HiredPoints | MultiplierPoints | Quorum | StakeUnit | SelfStakeBps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_within_its_bounds() {
        for bounds in BOUNDS {
            assert!(bounds.min <= bounds.default && bounds.default <= bounds.max);
        }
    }

    #[test]
    fn the_table_ends_with_the_last_parameter() {
        assert_eq!(Parameter::ChangeDelaySecs as usize + 1, PARAMETER_COUNT);
        assert_eq!(BOUNDS[Parameter::CooldownSecs as usize].default, 1_209_600); // 14 days
        assert_eq!(BOUNDS[Parameter::MaxLot as usize].max, 10_000_000_000_000);
    }

    #[test]
    fn bounds_are_inclusive() {
        assert!(Parameter::Quorum.checked(1).is_err());
        assert_eq!(Parameter::Quorum.checked(2).unwrap(), 2);
        assert_eq!(Parameter::Quorum.checked(4).unwrap(), 4);
        assert!(Parameter::Quorum.checked(5).is_err());
    }
}
