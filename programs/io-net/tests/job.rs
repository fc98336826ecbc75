//! What jobs cost, earn and leave: the shared vectors, and the laws by which no unit is lost or made.

use io_net::math::job::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use std::str::FromStr;

const EXITS: [(&str, Exit); 12] = [
    ("none", Exit::None),
    ("noTaker", Exit::NoTaker),
    ("withdrawn", Exit::Withdrawn),
    ("notAccepted", Exit::NotAccepted),
    ("cancelledAssigned", Exit::CancelledAssigned),
    ("notStarted", Exit::NotStarted),
    ("trial", Exit::Trial),
    ("cancelled", Exit::Cancelled),
    ("complete", Exit::Complete),
    ("stopped", Exit::Stopped),
    ("silent", Exit::Silent),
    ("resolved", Exit::Resolved),
];

/// Amounts of the vectors are text.
fn number<T: FromStr>(text: &Value) -> T {
    text.as_str().unwrap().parse().ok().unwrap()
}

fn expected<T>(case: &Value, read: impl Fn(&Value) -> T) -> Option<T> {
    let expected = case.get("expected").unwrap();
    (!expected.is_null()).then(|| read(expected))
}

fn bps(number: &Value) -> u16 {
    u16::try_from(number.as_u64().unwrap()).unwrap()
}

fn side(name: &Value) -> Option<Side> {
    name.as_str().map(|name| if name == "client" { Side::Client } else { Side::Node })
}

fn exit(name: &Value) -> Exit {
    EXITS.iter().find(|(known, _)| name == known).unwrap().1
}

fn split(v: &Value) -> Split {
    Split {
        billed: number(&v["billed"]),
        client_fee: number(&v["clientFee"]),
        client_usdc_fee: number(&v["clientUsdcFee"]),
        supplier_fee: number(&v["supplierFee"]),
        refund: number(&v["refund"]),
        pay: number(&v["pay"]),
        bond_to: side(&v["bondTo"]),
    }
}

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/jobs.json")).unwrap()
}

fn cases(set: &str) -> Vec<Value> {
    vectors()[set].as_array().unwrap().clone()
}

/// The rates that a case names.
fn rates(vectors: &Value, case: &Value) -> FeeRates {
    let of = &vectors["rates"][case["rates"].as_str().unwrap()];
    FeeRates {
        client_bps: bps(&of["clientBps"]),
        supplier_bps: bps(&of["supplierBps"]),
        client_usdc_bps: bps(&of["clientUsdcBps"]),
        supplier_usdc_bps: bps(&of["supplierUsdcBps"]),
    }
}

#[test]
fn earnings_and_fees_equal_the_vectors() {
    for case in cases("earned") {
        assert_eq!(earned(number(&case["rate"]), number(&case["secs"])), expected(&case, number), "{}", case["name"]);
    }
    for case in cases("fees") {
        assert_eq!(Some(fee(number(&case["amount"]), bps(&case["bps"]))), expected(&case, number), "{}", case["name"]);
    }
    let all = vectors();
    for case in cases("supplierFees") {
        let (amount, rates) = (number(&case["amount"]), rates(&all, &case));
        let got = (supplier_fee(amount, rates), supplier_reservation(amount, rates), net(amount, rates));
        let read = |v: &Value| (number(&v["fee"]), number(&v["reservation"]), number(&v["net"]));
        assert_eq!(Some(got), expected(&case, read), "{}", case["name"]);
    }
}

#[test]
fn deposits_and_bonds_equal_the_vectors() {
    let all = vectors();
    for case in cases("deposits") {
        let (cost, wanted) = (number(&case["cost"]), &case["expected"]);
        let paid_in = (!wanted["deposit"].is_null()).then(|| number(&wanted["deposit"]));
        assert_eq!(deposit(cost, rates(&all, &case)), paid_in, "{}", case["name"]);
        let got = (bond(cost, bps(&case["bondBps"])), dispute_deposit(cost));
        assert_eq!(got, (number(&wanted["bond"]), number(&wanted["disputeDeposit"])), "{}", case["name"]);
    }
}

#[test]
fn every_row_of_the_table_of_exits_equals_the_vectors() {
    let all = vectors();
    for case in cases("exits") {
        let job = Served {
            rate: number(&case["rate"]),
            cost: number(&case["cost"]),
            served_secs: number(&case["servedSecs"]),
            resolved_billed: number(&case["resolvedBilled"]),
            resolved_bond_to: side(&case["resolvedBondTo"]),
        };
        assert_eq!(settle(exit(&case["exit"]), &job, rates(&all, &case)), expected(&case, split), "{}", case["name"]);
    }
}

#[test]
fn cancellations_and_hired_hours_are_told_apart_as_the_vectors_say() {
    for case in cases("cancelExits") {
        assert_eq!(
            cancel_exit(number(&case["startedAt"]), number(&case["at"])),
            exit(&case["expected"]),
            "{}",
            case["name"]
        );
    }
    for case in cases("hires") {
        let got = hires(number(&case["rate"]), number(&case["minCost"]));
        assert_eq!(Some(got), case["expected"].as_bool(), "{}", case["name"]);
    }
}

#[test]
fn the_worked_example_comes_out_to_the_unit() {
    // 10 USDC an hour for 100 hours: 1,022.50 in, 997.50 to the supplier, 2.50 + 20.00 + 2.50 to the treasury.
    let rates = FeeRates { client_bps: 25, supplier_bps: 25, client_usdc_bps: 200, supplier_usdc_bps: 0 };
    let job = Served {
        rate: 10_000_000,
        cost: earned(10_000_000, 360_000).unwrap(),
        served_secs: 360_000,
        resolved_billed: 0,
        resolved_bond_to: None,
    };
    assert_eq!(deposit(job.cost, rates), Some(1_022_500_000));
    let split = settle(Exit::Complete, &job, rates).unwrap();
    assert_eq!((split.refund, split.pay), (0, 997_500_000));
    assert_eq!(split.client_fee + split.client_usdc_fee + split.supplier_fee, 25_000_000);
}

#[test]
fn stored_bytes_are_the_places_of_exits_and_sides() {
    for (byte, (name, exit)) in (0u8..).zip(EXITS) {
        assert_eq!((exit as u8, Exit::from_byte(byte)), (byte, Some(exit)), "{name}");
    }
    assert_eq!(Exit::from_byte(12), None);
    assert_eq!((Side::Client as u8, Side::Node as u8), (0, 1));
    assert_eq!([0, 1, 2].map(Side::from_byte), [Some(Side::Client), Some(Side::Node), None]);
}

prop_compose! {
    /// Any rates: the supplier's may take all and more.
    fn any_rates()(client_bps in 0u16..=10_000, supplier_bps in 0u16..=10_000, client_usdc_bps in 0u16..=10_000, supplier_usdc_bps in 0u16..=10_000) -> FeeRates {
        FeeRates { client_bps, supplier_bps, client_usdc_bps, supplier_usdc_bps }
    }
}

prop_compose! {
    /// Any job that lasts up to a year, served for any part of it, and what a resolver may say of it.
    fn any_job()(scale in 0u32..=38, rate in 1u64..1 << 39, secs in 60u64..=31_536_000, part: u32, said: u32, side: bool) -> (Served, u64) {
        let rate = (rate >> scale).max(1);
        let of = |whole: u64, part: u32| u64::try_from(u128::from(whole) * u128::from(part) / u128::from(u32::MAX)).unwrap();
        let cost = earned(rate, secs).unwrap();
        let resolved_bond_to = Some(if side { Side::Client } else { Side::Node });
        (Served { rate, cost, served_secs: of(secs, part), resolved_billed: of(cost, said), resolved_bond_to }, secs)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_125), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn every_exit_divides_the_deposit_whole((job, _) in any_job(), rates in any_rates()) {
        for (name, exit) in EXITS.into_iter().skip(1) {
            let split = settle(exit, &job, rates).unwrap();
            let parts = split.refund + split.pay + split.client_fee + split.client_usdc_fee + split.supplier_fee;
            prop_assert_eq!(Some(parts), deposit(job.cost, rates), "{}", name);
            prop_assert!(split.billed <= job.cost && split.pay + split.supplier_fee == split.billed, "{}", name);
        }
    }

    #[test]
    fn for_any_numbers_a_job_is_divided_whole_or_not_at_all(numbers: [u64; 4], scales in [0u32..64, 0u32..64, 0u32..64, 0u32..64], rates in any_rates()) {
        let [rate, cost, served_secs, resolved_billed] = std::array::from_fn(|i| numbers[i] >> scales[i]);
        let job = Served { rate, cost, served_secs, resolved_billed, resolved_bond_to: Some(Side::Node) };
        for (name, exit) in EXITS {
            if let Some(split) = settle(exit, &job, rates) {
                let parts = split.refund + split.pay + split.client_fee + split.client_usdc_fee + split.supplier_fee;
                prop_assert_eq!(Some(parts), deposit(cost, rates), "{}", name);
                prop_assert!(split.billed <= cost, "{}", name);
            }
        }
    }

    #[test]
    fn a_unit_more_earned_never_pays_less(amount in 0u64..u64::MAX, near in 0u64..20_000, rates in any_rates()) {
        for amount in [amount, near] {
            prop_assert!(net(amount, rates) <= net(amount + 1, rates));
            prop_assert_eq!(net(amount, rates) + supplier_fee(amount, rates), amount);
        }
    }

    #[test]
    fn paying_in_any_parts_pays_what_paying_once_does((job, secs) in any_job(), rates in any_rates(), mut at in prop::collection::vec(0u64..=31_536_000, 1..12)) {
        at.retain(|second| *second < secs);
        at.sort_unstable();
        at.push(secs);
        let (mut paid, mut charged, mut before) = (0, 0, 0);
        for second in at {
            let total = earned(job.rate, second).unwrap();
            paid += net(total, rates) - net(before, rates); // a fall would overflow
            charged += supplier_fee(total, rates) - supplier_fee(before, rates);
            before = total;
        }
        let split = settle(Exit::Complete, &job, rates).unwrap();
        prop_assert_eq!((paid, charged), (split.pay, split.supplier_fee));
    }

    #[test]
    fn what_is_streamed_is_never_above_what_the_job_pays_at_its_end((job, _) in any_job(), rates in any_rates()) {
        let streamed = net(earned(job.rate, job.served_secs).unwrap(), rates);
        for exit in [Exit::Trial, Exit::Cancelled, Exit::Complete] {
            prop_assert!(streamed <= settle(exit, &job, rates).unwrap().pay);
        }
        for exit in [Exit::Stopped, Exit::Silent] {
            let pay = settle(exit, &job, rates).unwrap().pay;
            prop_assert_eq!(pay, if job.served_secs < 3_600 { 0 } else { streamed });
        }
    }

    #[test]
    fn splitting_a_job_saves_no_fee(a in 0..u64::MAX / 2, b in 0..u64::MAX / 2, rate in 0u16..=10_000, rates in any_rates()) {
        prop_assert!(fee(a + b, rate) <= fee(a, rate) + fee(b, rate));
        prop_assert!(supplier_fee(a + b, rates) <= supplier_fee(a, rates) + supplier_fee(b, rates));
    }

    #[test]
    fn a_fee_is_its_share_rounded_up(amount: u64, rate in 0u16..=10_000) {
        let exact = u128::from(amount) * u128::from(rate);
        let taken = u128::from(fee(amount, rate)) * 10_000;
        prop_assert!(exact <= taken && taken < exact + 10_000);
    }

    #[test]
    fn both_fees_of_the_supplier_are_named(amount: u64, rates in any_rates()) {
        prop_assert!(supplier_reservation(amount, rates) <= supplier_fee(amount, rates));
        let alone = FeeRates { supplier_usdc_bps: 0, ..rates };
        prop_assert_eq!(supplier_reservation(amount, alone), supplier_fee(amount, alone));
    }
}
