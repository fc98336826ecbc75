//! The ring of a pool under any order of closing and settling: nothing is lost and nothing is paid twice.

use bytemuck::Zeroable;
use io_net::constants::{EMISSION_HOURS, EMISSION_RESERVE, RING_HOURS};
use io_net::state::{split_pools, Emission, PoolKind, RewardPool, Schedule, Timeline};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const SEED: Schedule = Schedule { first_month: 334_567_456_067_217, numerator: 9_898, denominator: 10_000 };

fn emission() -> Box<Emission> {
    let mut emission = Box::new(Emission::zeroed());
    emission.start(SEED, Default::default(), 255, 0).unwrap();
    emission
}

fn pools() -> (Box<RewardPool>, Box<RewardPool>) {
    let (mut gpu, mut cpu) = (Box::new(RewardPool::zeroed()), Box::new(RewardPool::zeroed()));
    gpu.set_up(PoolKind::Gpu, Timeline { started_at: 0 }, 255);
    cpu.set_up(PoolKind::Cpu, Timeline { started_at: 0 }, 255);
    split_pools(&mut gpu, &mut cpu, 8_000).unwrap();
    (gpu, cpu)
}

fn close(pool: &mut RewardPool, emission: &Emission, hour: u64) {
    pool.close(emission, hour, (hour as i64 + 1) * 3_600 + 1_800).unwrap();
}

fn accounted(pool: &RewardPool) -> u64 {
    pool.carry + pool.settled + pool.ring.iter().map(|hour| hour.unsettled).sum::<u64>()
}

#[test]
fn both_pools_together_release_the_reserve_to_the_unit() {
    let emission = emission();
    let (mut gpu, mut cpu) = pools();
    for hour in (47..EMISSION_HOURS + 96).step_by(48) {
        close(&mut gpu, &emission, hour);
        close(&mut cpu, &emission, hour);
    }
    assert_eq!(gpu.released + cpu.released, EMISSION_RESERVE);
    assert_eq!(gpu.carry + cpu.carry, EMISSION_RESERVE); // nobody ever passed
}

#[test]
fn a_drought_is_paid_out_at_most_double() {
    let emission = emission();
    let (mut gpu, _) = pools();
    close(&mut gpu, &emission, 9);
    // 80 % of ten hours: the differences of released_by at whole hours, 457,997,886,473 or one less each.
    let drought = gpu.carry;
    gpu.replace_weight(10, 0, 5).unwrap();
    close(&mut gpu, &emission, 10);
    let part = gpu.released - drought;
    assert_eq!(gpu.ring[10].payable, 2 * part);
    assert_eq!(gpu.carry, drought - part);
}

#[test]
fn after_the_last_hour_the_carry_is_paid_until_it_is_empty() {
    let emission = emission();
    let (mut gpu, _) = pools();
    gpu.next_hour = EMISSION_HOURS - 1;
    gpu.carry = 100_000_000_000; // more than twice the last hour's part
    let last = gpu.next_hour;
    gpu.replace_weight(last, 0, 1).unwrap();
    close(&mut gpu, &emission, last);
    let part = gpu.released;
    let mut left = 100_000_000_000 - part;
    for hour in last + 1.. {
        gpu.replace_weight(hour, 0, 1).unwrap();
        close(&mut gpu, &emission, hour);
        let payable = gpu.ring[(hour % u64::from(RING_HOURS)) as usize].payable;
        assert_eq!(payable, left.min(part));
        left -= payable;
        if left == 0 {
            break;
        }
    }
    assert_eq!((gpu.carry, gpu.released), (0, part));
}

#[test]
fn an_hour_is_remembered_until_383_more_are_closed() {
    let emission = emission();
    let (mut gpu, _) = pools();
    gpu.replace_weight(0, 0, 7).unwrap();
    for hour in 0..=382 {
        close(&mut gpu, &emission, hour);
    }
    assert!(gpu.remembers(0));
    let payable = gpu.ring[0].payable;
    assert!(payable > 0);
    let carry = gpu.carry;
    let released = gpu.released;
    close(&mut gpu, &emission, 383);
    assert!(!gpu.remembers(0));
    assert_eq!(gpu.take(0, 7).unwrap(), 0);
    assert_eq!(gpu.carry, carry + payable + (gpu.released - released)); // back in the carry, exactly
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_123), ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn what_is_released_is_carried_unsettled_or_settled(
        steps in prop::collection::vec((0u64..1_000_000, 0u64..1_000_000, 1u64..=48, 0u64..60), 1..20),
    ) {
        let emission = emission();
        let (mut gpu, _) = pools();
        for (a, b, hours, late) in steps {
            // Two nodes pass the next hour, some hours are closed, and each settles if its hour is still known.
            let hour = gpu.next_hour;
            gpu.replace_weight(hour, 0, a).unwrap();
            gpu.replace_weight(hour, 0, b).unwrap();
            close(&mut gpu, &emission, hour + hours - 1);
            for weight in [a, b] {
                if late < 50 && weight > 0 {
                    let before = gpu.settled;
                    let reward = gpu.take(hour, weight).unwrap();
                    prop_assert_eq!(gpu.settled - before, reward);
                }
            }
            prop_assert_eq!(accounted(&gpu), gpu.released);
        }
    }
}
