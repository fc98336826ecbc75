//! The constitution without accounts: who may do what, and when.

use anchor_lang::prelude::{AnchorSerialize, Pubkey};
use anchor_lang::Space;
use bytemuck::Zeroable;
use io_net::state::{
    Change, ClassTerms, Config, OracleTerms, ParamChange, Parameter, ParameterValue, PoolKind, Role, Roles, Setup,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const DAY: i64 = 86_400;

fn key(byte: u8) -> Pubkey {
    Pubkey::new_from_array([byte; 32])
}

fn config() -> Config {
    let mut config = Config::zeroed();
    let roles = Roles { admin: key(1), pauser: key(2), slasher: key(3), resolver: key(4) };
    let oracle = OracleTerms { programs: [key(7), Pubkey::default()], feed: [8; 32] };
    config.set_up(&Setup { roles, oracle, overrides: vec![] }, [key(5), key(6)], 255).unwrap();
    config
}

fn queued(config: &Config, now: i64) -> ParamChange {
    let change = Change::Parameter(ParameterValue { parameter: Parameter::BondBps, value: 600 });
    ParamChange::queue(1, change, key(9), 254, config, now).unwrap()
}

#[test]
fn a_change_lives_from_its_48th_hour_to_its_14th_day() {
    let config = config();
    let change = queued(&config, 1_000);
    for (now, ready) in [(1_000, false), (173_799, false), (173_800, true), (1_210_599, true), (1_210_600, false)] {
        assert_eq!(change.require_ready(&config, now).is_ok(), ready, "{now}"); // 1,000 + 172,800; 1,000 + 1,209,600
    }
    assert!(change.require_cancellable(&key(8), &config, 1_210_599).is_err());
    assert!(change.require_cancellable(&key(8), &config, 1_210_600).is_ok());
    assert!(change.require_cancellable(&key(1), &config, 1_000).is_ok());
}

#[test]
fn a_change_dies_with_its_admins_term_even_if_he_comes_back() {
    let mut config = config();
    let change = queued(&config, 0);
    for next in [key(7), key(1)] {
        config.propose_admin(Some(next)).unwrap();
        config.accept_admin().unwrap();
        assert!(change.require_ready(&config, 3 * DAY).is_err());
        assert!(change.require_cancellable(&key(8), &config, 0).is_ok());
    }
    assert_eq!((config.admin, config.pending_admin, config.admin_term), (key(1), Pubkey::default(), 2));
}

#[test]
fn every_change_fits_its_account() {
    let terms = ClassTerms {
        name: "x".repeat(32),
        pool: PoolKind::Cpu,
        multiplier_bps: 1,
        difficulty_bits: 1,
        rate: 1,
        rate_floor: 1,
        rate_ceiling: 1,
    };
    let oracle = OracleTerms { programs: [key(1); 2], feed: [2; 32] };
    let lengths = [Change::NewClass { id: 1, terms }, Change::Oracle(oracle)].map(|change| {
        let mut bytes = Vec::new();
        ParamChange::queue(1, change, key(9), 254, &config(), 0).unwrap().serialize(&mut bytes).unwrap();
        bytes.len()
    });
    // 69 bytes before the change and 16 behind; a class has 1 + 2 + 36 + 1 + 4 + 1 + 24, an oracle 1 + 96.
    assert_eq!(lengths, [154, ParamChange::INIT_SPACE]);
}

#[test]
fn roles_stay_apart_through_every_change() {
    let mut config = config();
    assert!(config.set_role(Role::Slasher, key(4)).is_err());
    assert!(config.set_role(Role::Resolver, key(3)).is_err());
    assert!(config.set_role(Role::Pauser, Pubkey::default()).is_err());
    assert_eq!(config.set_role(Role::Pauser, key(3)), Ok(key(2)));
    assert_eq!(config.clear_role(Role::Resolver), Ok(key(4)));
    assert!(config.clear_role(Role::Resolver).is_err());
    assert_eq!(config.set_role(Role::Slasher, key(4)), Ok(key(3)));
    assert!(config.set_role(Role::Resolver, key(4)).is_err());
}

/// Sets a parameter at a time of an emission that started at 0, always between attestations.
fn set(config: &mut Config, parameter: Parameter, value: u64, day: i64) -> bool {
    config.change(ParameterValue { parameter, value }, day * DAY + 1_800).is_ok()
}

#[test]
fn what_nodes_must_hold_rises_with_30_days_notice_and_falls_at_once() {
    const IO: u64 = 100_000_000;
    let mut config = config();
    config.emission_started_at = DAY;
    let unit = |config: &Config, day: i64| config.stake_unit_at(day * DAY + 1_800) / IO;
    assert!(set(&mut config, Parameter::StakeUnit, 300 * IO, 2));
    assert_eq!([unit(&config, 2), unit(&config, 31), unit(&config, 32)], [200, 200, 300]); // 2 + 30
    assert_eq!([config.stake_unit_at(32 * DAY + 1_799) / IO, config.get(Parameter::StakeUnit) / IO], [200, 300]);
    // A second raise waits; a cut above what binds lowers the announced one; a cut below binds at once.
    assert!(!set(&mut config, Parameter::StakeUnit, 301 * IO, 31));
    let mut copy = config;
    assert!(set(&mut copy, Parameter::StakeUnit, 250 * IO, 3));
    assert_eq!([unit(&copy, 31), unit(&copy, 32)], [200, 250]);
    assert!(set(&mut copy, Parameter::StakeUnit, 200 * IO, 4));
    assert_eq!([unit(&copy, 4), unit(&copy, 32)], [200, 200]);
    assert!(set(&mut copy, Parameter::StakeUnit, 150 * IO, 5));
    assert_eq!(unit(&copy, 5), 150);
    // When it binds, the next may come.
    assert!(set(&mut config, Parameter::StakeUnit, 301 * IO, 32));
    assert_eq!([unit(&config, 61), unit(&config, 62)], [300, 301]);
    // The operator's part likewise, and neither touches the other.
    assert!(set(&mut config, Parameter::SelfStakeBps, 10_000, 33));
    assert_eq!([config.self_stake_bps_at(62 * DAY), config.self_stake_bps_at(64 * DAY)], [5_000, 10_000]);
    assert_eq!(unit(&config, 61), 300);
}

#[test]
fn what_hours_are_judged_by_changes_only_between_attestations() {
    let mut config = config();
    let judged = ParameterValue { parameter: Parameter::TierPoints, value: 60 };
    let other = ParameterValue { parameter: Parameter::BondBps, value: 600 };
    assert!(config.change(judged, 5).is_ok()); // no hours yet
    config.emission_started_at = 1_000;
    for (now, allowed) in [(1_000, false), (2_799, false), (2_800, true), (4_599, true), (4_600, false), (999, false)] {
        assert_eq!(config.change(judged, now).is_ok(), allowed, "{now}"); // 1,000 + 1,800; 1,000 + 3,600
        assert!(config.change(other, now).is_ok());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_126), ..ProptestConfig::with_cases(10_000) })]

    /// Whatever the pauser tries: in any 14 days entries are open for 7, and no pause is longer than 7 days.
    #[test]
    fn pauses_never_chain(steps in prop::collection::vec((0i64..3 * DAY, 0u32..700_000, any::<bool>()), 1..60)) {
        let mut config = config();
        let (mut now, mut spans) = (1_700_000_000, Vec::<(i64, i64)>::new());
        for (wait, secs, ends_early) in steps {
            now += wait;
            if ends_early {
                if config.unpause(now).is_ok() {
                    spans.last_mut().unwrap().1 = now;
                }
            } else if let Ok(until) = config.pause(secs, now) {
                spans.push((now, until));
            }
            let is_paused = spans.last().is_some_and(|(_, end)| now < *end);
            prop_assert_eq!(config.require_open(now).is_err(), is_paused);
        }
        prop_assert!(spans.iter().all(|(start, end)| end - start <= 7 * DAY));
        prop_assert!(spans.windows(2).all(|pair| pair[1].0 - pair[0].1 >= 7 * DAY));
    }
}
