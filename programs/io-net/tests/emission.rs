//! The emission's mathematics against the shared vectors, and its laws.

use io_net::constants::{BPS, EMISSION_HOURS, EMISSION_RESERVE, HOUR_SECS, MONTHS, MONTH_SECS};
use io_net::math::emission::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Set {
    name: String,
    first_month: String,
    numerator: String,
    denominator: String,
    months: Vec<String>,
    years: Vec<String>,
    released_by: Vec<(String, String)>,
    hour_emission: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Vectors {
    sets: Vec<Set>,
    published: Vec<String>,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../../tests/vectors/emission.json")).unwrap()
}

fn number(text: &str) -> u64 {
    text.parse().unwrap()
}

fn sums_of(set: &Set) -> CumulativeMonths {
    let mut sums = [0; MONTHS as usize];
    fill_months(number(&set.first_month), number(&set.numerator), number(&set.denominator), &mut sums).unwrap();
    sums
}

fn seed() -> CumulativeMonths {
    sums_of(&vectors().sets[0])
}

#[test]
fn both_sets_equal_the_vectors_month_by_month() {
    for set in vectors().sets {
        let sums = sums_of(&set);
        let mut total = 0;
        for (month, amount) in set.months.iter().enumerate() {
            total += number(amount);
            assert_eq!(sums[month], total, "{} month {month}", set.name);
        }
        assert_eq!(total, EMISSION_RESERVE);
        for (year, amount) in set.years.iter().enumerate() {
            let before = if year == 0 { 0 } else { sums[12 * year - 1] };
            assert_eq!(sums[12 * year + 11] - before, number(amount), "{} year {year}", set.name);
        }
    }
}

#[test]
fn released_by_and_hours_equal_the_vectors() {
    for set in vectors().sets {
        let sums = sums_of(&set);
        for (time, amount) in set.released_by.iter().filter(|(time, _)| time != "-1") {
            assert_eq!(released_by(&sums, number(time)), Some(number(amount)), "{} at {time}", set.name);
        }
        for (hour, amount) in &set.hour_emission {
            assert_eq!(hour_emission(&sums, number(hour)), Some(number(amount)), "{} hour {hour}", set.name);
        }
        assert_eq!(hour_emission(&sums, u64::MAX), Some(0));
        assert_eq!(released_by(&sums, u64::MAX), Some(EMISSION_RESERVE));
    }
}

#[test]
fn the_second_set_reproduces_the_published_first_year() {
    let vectors = vectors();
    for (month, whole_io) in vectors.sets[1].months.iter().zip(&vectors.published) {
        assert_eq!((number(month) + 50_000_000) / 100_000_000, number(whole_io));
        // to the nearest IO
    }
}

#[test]
fn every_hour_sums_to_the_reserve() {
    for set in vectors().sets {
        let sums = sums_of(&set);
        let total: u64 = (0..EMISSION_HOURS + 3).map(|hour| hour_emission(&sums, hour).unwrap()).sum();
        assert_eq!(total, EMISSION_RESERVE);
    }
}

#[test]
fn a_schedule_that_breaks_a_rule_is_refused_by_name() {
    let fill = |first, numerator, denominator| fill_months(first, numerator, denominator, &mut [0; MONTHS as usize]);
    assert_eq!(fill(334_567_456_067_217, 9_898, 10_000), Ok(()));
    // 1,250,000 IO each month would sum to the reserve, but does not fall.
    assert_eq!(fill(125_000_000_000_000, 1, 1), Err(ScheduleFault::NotFalling));
    assert_eq!(fill(334_567_456_067_217, 10_000, 9_898), Err(ScheduleFault::NotFalling));
    assert_eq!(fill(334_567_456_067_217, 0, 10_000), Err(ScheduleFault::NotFalling));
    assert_eq!(fill(334_567_456_067_217, 1, 0), Err(ScheduleFault::NotFalling));
    // The seed set leaves 54; one unit more in the first month adds up to 90 over the series.
    assert_eq!(fill(334_567_456_067_218, 9_898, 10_000), Err(ScheduleFault::ExceedsReserve));
    assert_eq!(fill(u64::MAX, 9_898, 10_000), Err(ScheduleFault::ExceedsReserve));
    assert_eq!(fill(334_567_456_000_000, 9_898, 10_000), Err(ScheduleFault::LeavesTooMuch));
    assert_eq!(fill(0, 9_898, 10_000), Err(ScheduleFault::LeavesTooMuch));
}

#[test]
fn the_rest_of_a_schedule_is_inclusive_at_a_million() {
    // With a factor of 1 / 2^40 the series is first + floor(first / 2^40), and 0 from the third month on.
    let fill = |first| fill_months(first, 1, 1 << 40, &mut [0; MONTHS as usize]);
    // 29,999,999,998,972,716 / 2^40 = 27,284.84..: the sum is 29,999,999,999,000,000, exactly a million below the reserve.
    assert_eq!(fill(29_999_999_998_972_716), Ok(()));
    assert_eq!(fill(29_999_999_998_972_715), Err(ScheduleFault::LeavesTooMuch));
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_123), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn released_never_falls_and_never_passes_the_reserve(t in 0..MONTH_SECS * 250, dt in 0..MONTH_SECS * 3) {
        let sums = seed();
        let (a, b) = (released_by(&sums, t).unwrap(), released_by(&sums, t + dt).unwrap());
        prop_assert!(a <= b && b <= EMISSION_RESERVE);
    }

    #[test]
    fn hours_sum_to_what_is_released(first in 0..EMISSION_HOURS, hours in 0u64..400) {
        let sums = seed();
        let sum: u64 = (first..first + hours).map(|hour| hour_emission(&sums, hour).unwrap()).sum();
        let from = released_by(&sums, first * HOUR_SECS).unwrap();
        prop_assert_eq!(sum, released_by(&sums, (first + hours) * HOUR_SECS).unwrap() - from);
    }

    #[test]
    fn the_pools_share_an_hour_whole(emission in 0..EMISSION_RESERVE, share in 0..=BPS as u16) {
        let (gpu, cpu) = split_hour(emission, share).unwrap();
        prop_assert_eq!(gpu + cpu, emission);
        prop_assert_eq!(u128::from(gpu), u128::from(emission) * u128::from(share) / u128::from(BPS));
    }

    #[test]
    fn closing_an_hour_loses_nothing(part in 0..EMISSION_RESERVE, carry in 0..EMISSION_RESERVE, weight in prop_oneof![Just(0u64), 1..u64::MAX]) {
        let closed = close_hour(part, part, carry, weight).unwrap();
        prop_assert_eq!(closed.payable + closed.carry, part + carry);
        prop_assert!(closed.payable <= 2 * part);
        prop_assert!(weight > 0 || closed.payable == 0);
    }
}
