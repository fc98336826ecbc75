//! What vestings unlock: the shared vectors, the allocation table, and the laws that no grant may break.

use bytemuck::Zeroable;
use io_net::constants::MONTH_SECS;
use io_net::math::vesting::{unlocked, Tranches};
use io_net::state::{AllocationRow, Vesting, VestingTerms};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

const IO: u64 = 100_000_000;
const ROWS: [(&str, AllocationRow); 6] = [
    ("seed", AllocationRow::Seed),
    ("seriesA", AllocationRow::SeriesA),
    ("coreContributors", AllocationRow::CoreContributors),
    ("ecosystem", AllocationRow::Ecosystem),
    ("community", AllocationRow::Community),
    ("launchPool", AllocationRow::LaunchPool),
];

fn cases() -> Vec<Value> {
    let vectors: Value = serde_json::from_str(include_str!("../../../tests/vectors/vesting.json")).unwrap();
    vectors["cases"].as_array().unwrap().clone()
}

fn amount(value: &Value) -> u64 {
    value.as_str().unwrap().parse().unwrap()
}

fn terms_of(case: &Value, starts_at: i64) -> VestingTerms {
    let months = |field: &str| u16::try_from(case[field].as_u64().unwrap()).unwrap();
    VestingTerms {
        total: amount(&case["total"]),
        starts_at,
        first_month: months("firstMonth"),
        tranches: months("tranches"),
        at_once: amount(&case["atOnce"]),
    }
}

fn vesting(terms: VestingTerms) -> Vesting {
    Vesting {
        total: terms.total,
        at_once: terms.at_once,
        starts_at: terms.starts_at,
        first_month: terms.first_month,
        tranches: terms.tranches,
        ..Vesting::zeroed()
    }
}

#[test]
fn every_case_unlocks_as_the_vectors_say() {
    let starts_at = 1_700_000_000;
    for case in cases() {
        let vesting = vesting(terms_of(&case, starts_at));
        for at in case["at"].as_array().unwrap() {
            let secs: i64 = at[0].as_str().unwrap().parse().unwrap();
            assert_eq!(vesting.vested_at(starts_at + secs), Ok(amount(&at[1])), "{} after {secs} s", case["name"]);
        }
    }
}

#[test]
fn the_table_is_the_published_one() {
    for (name, row) in ROWS {
        let case = cases().into_iter().find(|case| case["name"] == name).unwrap();
        let (wanted, found) = (terms_of(&case, 7), row.terms(7));
        assert_eq!(format!("{found:?}"), format!("{wanted:?}"), "{name}");
        assert!(name == "launchPool" || found.validate(7).is_ok(), "{name}");
    }
    // 38.4M + 36.6M + 20M.
    let at_genesis: u64 = ROWS.iter().map(|(_, row)| vesting(row.terms(7)).vested_at(7).unwrap()).sum();
    assert_eq!(at_genesis, 95_000_000 * IO);
    let bits = ROWS.iter().fold(0, |mask, (_, row)| mask | row.bit());
    assert_eq!(bits, 0b11_1111);
}

#[test]
fn releases_are_what_is_unlocked_and_never_more_than_the_total() {
    let mut vesting = vesting(AllocationRow::Seed.terms(0));
    let end_of = |month: i64| month * i64::try_from(MONTH_SECS).unwrap();
    assert!(vesting.release(end_of(13) - 1).is_err());
    // floor(10^16 / 24)
    assert_eq!(vesting.release(end_of(13)), Ok(416_666_666_666_666));
    assert!(vesting.release(end_of(13)).is_err());
    assert!(vesting.require_released().is_err());
    assert_eq!(vesting.release(i64::MAX), Ok(10_000_000_000_000_000 - 416_666_666_666_666));
    assert!(vesting.release(i64::MAX).is_err());
    assert!(vesting.require_released().is_ok());
}

prop_compose! {
    fn any_grant()(total in 1..=u64::MAX, share in 0..=u64::MAX, first_month in 1u16..=240, count in 1u16..=240) -> Tranches {
        Tranches { total, at_once: share % total, first_month, count }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_124), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn unlocked_never_falls_and_ends_at_the_total(of in any_grant(), a: u64, b in 0..MONTH_SECS * 600) {
        let (early, late) = (a.min(b), a.max(b));
        let (first, second) = (unlocked(of, early).unwrap(), unlocked(of, late).unwrap());
        prop_assert!(of.at_once <= first && first <= second && second <= of.total);
        prop_assert_eq!(unlocked(of, MONTH_SECS * 480), Some(of.total));
        prop_assert_eq!(unlocked(of, u64::MAX), Some(of.total));
    }

    #[test]
    fn each_month_unlocks_one_equal_tranche(of in any_grant(), month in 1u64..480) {
        let gain = unlocked(of, month * MONTH_SECS).unwrap() - unlocked(of, month * MONTH_SECS - 1).unwrap();
        let (first, count) = (u64::from(of.first_month), u64::from(of.count));
        let rest = of.total - of.at_once;
        let expected = match month {
            _ if month < first || month >= first + count => 0,
            _ if month == first + count - 1 => rest - rest / count * (count - 1),
            _ => rest / count,
        };
        prop_assert_eq!(gain, expected);
    }

    #[test]
    fn releasing_often_gives_what_releasing_once_gives(of in any_grant(), mut times in prop::collection::vec(0i64..1_300_000_000, 1..8)) {
        let grant = || Vesting { total: of.total, at_once: of.at_once, first_month: of.first_month, tranches: of.count, ..Vesting::zeroed() };
        times.sort_unstable();
        let (mut often, mut once) = (grant(), grant());
        for at in &times {
            let _ = often.release(*at);
        }
        let _ = once.release(*times.last().unwrap());
        prop_assert_eq!(often.released, once.released);
    }
}
