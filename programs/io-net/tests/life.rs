//! The life of a job without accounts: the table, and that every way through it pays out exactly what was paid in.

use anchor_lang::prelude::Pubkey;
use bytemuck::Zeroable;
use io_net::math::job::Side;
use io_net::state::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const USDC: u64 = 1_000_000;
const CLIENT: Pubkey = key(11);
const OPERATOR: Pubkey = key(12);
const NODE: Pubkey = key(13);
const RIVAL: Pubkey = key(14);

const fn key(byte: u8) -> Pubkey {
    Pubkey::new_from_array([byte; 32])
}

fn config() -> Config {
    let mut config = Config::zeroed();
    let roles = Roles { admin: key(1), pauser: key(2), slasher: key(3), resolver: key(4) };
    let oracle = OracleTerms { programs: [key(7), Pubkey::default()], feed: [8; 32] };
    config.set_up(&Setup { roles, oracle, overrides: vec![] }, [key(5), key(6)], 255).unwrap();
    config
}

fn terms(duration: u32, max_rate: u64) -> JobTerms {
    JobTerms {
        id: 1,
        kind: JobKind::Auction,
        processors: 1,
        tier: 0,
        regions: 1,
        min_reputation: 0,
        duration,
        longest_extension: 100_000,
        max_rate,
        deadline: 300,
        complexity_bps: 0,
        urgency_bps: 0,
        bid_deposit: 10_000_000,
        warning: 0,
    }
}

fn bid(node: Pubkey, rate: u64) -> Bid {
    let mut bid = Bid::zeroed();
    (bid.node, bid.payer, bid.rate) = (node, OPERATOR, rate);
    bid
}

/// A job with its vault, and what the program moves in and out of it.
struct Market {
    job: Job,
    vault: u64,
    at: Moment,
    bids: Vec<Bid>,
}

impl Market {
    fn post(terms: &JobTerms, in_usdc: bool, supplier_usdc_bps: u16) -> Self {
        let mut config = config();
        let change = ParameterValue { parameter: Parameter::SupplierUsdcFeeBps, value: supplier_usdc_bps.into() };
        config.change(change, 0).unwrap();
        let mut job = Job::zeroed();
        let mint = if in_usdc { key(6) } else { key(5) };
        let keys = JobKeys { client: CLIENT, mint, vault: key(9), class: key(10) };
        let vault = job.post(keys, terms, Pricing::Auction, &config, [1, 2], 1_000).unwrap();
        Self { job, vault, at: Moment { now: 1_000, slot: 5_000 }, bids: vec![] }
    }

    /// Does one action by number; what is refused changes nothing (a transaction is undone as a whole).
    fn act(&mut self, action: u8, by: u64) {
        let before = self.job;
        let (at, now) = (self.at, self.at.now);
        let job = &mut self.job;
        let paid_in = |amount: u64| Some((amount, 0));
        let paid_out = |amount: u64| Some((0, amount));
        let moved: Option<(u64, u64)> = match action {
            0 => job.place_bid(&NODE, by % job.max_rate + 1, now).ok().map(|()| {
                self.bids.push(bid(NODE, by % before.max_rate + 1));
                (0, 0)
            }),
            1 => job.place_bid(&RIVAL, by % job.max_rate + 1, now).ok().map(|()| {
                self.bids.push(bid(RIVAL, by % before.max_rate + 1));
                (0, 0)
            }),
            2 => self
                .bids
                .first()
                .and_then(|bid| job.award(bid, &CLIENT, !by.is_multiple_of(4), at).ok())
                .map(|_| (0, 0)),
            3 => job.accept(&before.node, &OPERATOR, at).ok().and_then(paid_in),
            4 => job.start(at).ok().map(|()| (0, 0)),
            5..=7 => job.heartbeat(at).ok().map(|()| (0, 0)),
            8 => job.extend(u32::try_from(by % 50_000).unwrap(), by.is_multiple_of(2), at).ok().and_then(paid_in),
            9 => job.cancel(at).ok().map(|_| (0, 0)),
            10 => job.stop(at).ok().map(|_| (0, 0)),
            11 => job.finish(at).ok().map(|_| (0, 0)),
            12 => job.expire(at).ok().map(|_| (0, 0)),
            13 => job
                .dispute(if by.is_multiple_of(2) { Side::Client } else { Side::Node }, at)
                .ok()
                .and_then(|(it, _)| paid_in(it)),
            14 => {
                let (billed, winner) =
                    (by % (job.cost + 2), if by.is_multiple_of(3) { Side::Node } else { Side::Client });
                job.resolve(Decision { billed, winner }, now).ok().map(|()| (0, 0))
            }
            15 => job.expire_dispute(now).ok().map(|_| (0, 0)),
            16 | 17 => job.withdraw_earnings(now).ok().and_then(paid_out),
            18 => job.withdraw_refund(Side::Client, now).ok().and_then(paid_out),
            19 => job.withdraw_refund(Side::Node, now).ok().and_then(paid_out),
            20 => job.sweep_fees(now).ok().and_then(|fees| paid_out(fees.iter().sum())),
            21 => job.rate(u8::try_from(by % 6).unwrap()).ok().map(|()| (0, 0)),
            _ => self.bids.pop().and_then(|bid| match job.withdraw_bid(&bid, &OPERATOR) {
                Ok(()) => Some((0, 0)),
                Err(_) => {
                    self.bids.push(bid);
                    None
                }
            }),
        };
        match moved {
            Some((paid_in, paid_out)) => {
                self.vault = (self.vault + paid_in).checked_sub(paid_out).expect("never more than there is");
            }
            None => self.job = before,
        }
    }

    fn pass(&mut self, secs: u64, slots: u64) {
        self.at = Moment { now: self.at.now + i64::try_from(secs).unwrap(), slot: self.at.slot + slots };
    }

    /// Nobody does anything but turn the crank. The vault ends empty.
    fn wind_up(mut self) {
        for _ in 0..4 {
            self.pass(700_000, 10_000);
            for action in [12, 15, 16, 18, 19, 22, 22] {
                self.act(action, 0);
            }
        }
        let fees = self.job.close(self.at.now).expect("everybody has taken what was his");
        assert_eq!(self.vault, fees.iter().sum::<u64>(), "{:?}", self.job.exit());
    }
}

#[test]
fn the_table_is_the_shared_one() {
    let table: serde_json::Value = serde_json::from_str(include_str!("../../../tests/vectors/job_table.json")).unwrap();
    use JobAction::*;
    use JobStatus::*;
    let actions = [
        (PlaceBid, "placeBid"),
        (WithdrawBid, "withdrawBid"),
        (Award, "award"),
        (Accept, "accept"),
        (Start, "start"),
        (Heartbeat, "heartbeat"),
        (Extend, "extend"),
        (Cancel, "cancel"),
        (Stop, "stop"),
        (Finish, "finish"),
        (Expire, "expire"),
        (JobAction::Dispute, "dispute"),
        (Resolve, "resolve"),
        (ExpireDispute, "expireDispute"),
        (WithdrawEarnings, "withdrawEarnings"),
        (WithdrawRefund, "withdrawRefund"),
        (SweepFees, "sweepFees"),
        (Rate, "rate"),
        (Close, "close"),
    ];
    let statuses = [
        (Posted, "posted"),
        (Awarded, "awarded"),
        (Assigned, "assigned"),
        (Running, "running"),
        (Disputed, "disputed"),
        (Ended, "ended"),
        (Refunded, "refunded"),
    ];
    for (status, row) in statuses {
        for (action, name) in actions {
            let leads_to = status.after(action).map(|after| match action {
                Close => "closed",
                _ => statuses.iter().find(|(known, _)| *known == after).unwrap().1,
            });
            // The first place is where the action leads; a failed award is an expiry in the program.
            assert_eq!(leads_to, table[row][name][0].as_str(), "{row} {name}");
        }
    }
}

/// 100 IO for 10,000 s, awarded, accepted and started at 1,000.
fn running() -> Market {
    let rate = 36 * 100_000_000; // 1 IO in 100 s
    let mut market = Market::post(&terms(10_000, rate), false, 0);
    for action in [0, 2, 3, 4] {
        market.act(action, rate - 1);
    }
    assert_eq!(market.job.cost, 100 * 100_000_000);
    market
}

#[test]
fn a_bond_that_a_rating_paid_out_is_not_decided_about_again() {
    let mut market = running();
    for secs in [4_000, 4_000, 2_000] {
        market.pass(secs, secs);
        market.act(5, 0);
    }
    for (action, by) in [(11, 0), (21, 5), (19, 0), (13, 1)] {
        market.act(action, by); // finish, five stars, the operator takes his bond, and disputes
    }
    assert_eq!((market.job.operator_taken, market.job.bond), (5 * 100_000_000, 5 * 100_000_000)); // 5 % of 100 IO
    market.job.resolve(Decision { billed: 0, winner: Side::Client }, market.at.now).unwrap();
    assert_eq!(market.job.bond_side(), Ok(Some(Side::Node)));
    market.wind_up();
}

#[test]
fn a_unit_that_is_all_fee_keeps_no_job_open() {
    let rate = 3_600; // one unit a second, of which 25 basis points, rounded up, are all
    let mut market = Market::post(&terms(31_000_000, rate * 1_000), false, 0);
    for action in [0, 2, 3, 4] {
        market.act(action, rate * 1_000 - 1);
    }
    market.job.rate = rate;
    market.pass(1, 2);
    for action in [5, 9] {
        market.act(action, 0);
    }
    assert_eq!(market.job.billed, 1);
    market.wind_up();
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_261_123), ..ProptestConfig::with_cases(4_000) })]

    #[test]
    fn whatever_anyone_does_the_vault_ends_empty(
        duration in 60u32..200_000,
        rate in prop_oneof![Just(100u64), 1u64..1_000, USDC..1_000 * USDC],
        in_usdc: bool,
        supplier_bps in 0u16..=200,
        steps in prop::collection::vec((0u8..23, any::<u64>(), prop_oneof![0u64..700, 0u64..5_000, 0u64..100_000], any::<bool>()), 0..60),
        good_start: bool,
    ) {
        let terms = terms(duration, rate.max(USDC * 100 * 3_600 / u64::from(duration) + 1));
        let mut market = Market::post(&terms, in_usdc, supplier_bps);
        if good_start {
            for action in [0, 2, 3, 4] {
                market.act(action, terms.max_rate - 1);
            }
        }
        for (action, by, secs, halts) in steps {
            market.pass(secs, if halts { 0 } else { secs * 5 / 2 });
            market.act(action, by);
        }
        market.wind_up();
    }
}
