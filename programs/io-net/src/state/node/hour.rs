//! A node's hour: proven, attested, judged, settled (protocol.md, work).

use anchor_lang::prelude::*;

use super::Node;
use crate::constants::{ATTESTATION_SECS, HOUR_SECS, MAX_MINUTES, MAX_TIER, MAX_VERIFIERS};
use crate::error::IoNetError;
use crate::math::stake::{add_to_index, is_worth, required_own_stake, required_stake, split_reward, RewardIndex};
use crate::math::work::{nth_highest, weight, WorkedHour};
use crate::state::{bit, mark_of, Config, DeviceClass, Emission, Parameter, RewardPool, Verifier};

/// The hour that verifiers attest, and until it is settled its weight.
#[zero_copy]
#[derive(Debug, Default)]
pub struct PendingHour {
    /// `mark_of` the hour; 0 = none yet.
    pub mark: u64,
    /// What the hour weighs in the ring; 0 unless it passed, and after it was settled.
    pub weight: u64,
    /// Indices of the verifiers that attested.
    pub attested_by: u16,
    /// 1 once it was judged good.
    pub passed: u8,
    pub _padding: [u8; 5],
    /// Attested uptime by verifier index.
    pub minutes: [u8; MAX_VERIFIERS as usize],
    /// Attested connectivity tier by verifier index.
    pub tiers: [u8; MAX_VERIFIERS as usize],
}

/// What a verifier says of one node's hour.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct Attestation {
    /// Uptime, 0..=60.
    pub minutes: u8,
    /// Connectivity tier, 1..=4.
    pub tier: u8,
}

impl Attestation {
    fn is_valid(&self) -> bool {
        self.minutes <= MAX_MINUTES && (1..=MAX_TIER).contains(&self.tier)
    }
}

/// What came of one attestation. The first four took it; the others skipped it.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttestOutcome {
    /// Counted; the quorum is not reached.
    Counted,
    /// The quorum is reached and the hour weighs in the ring.
    Passed,
    /// The quorum is reached, but there is neither a proof nor a job in the hour, or the node is not active, or its class earns nothing.
    NotWorked,
    /// The quorum is reached, but the stake does not meet the requirement.
    StakeNotMet,
    /// Minutes above 60 or a tier outside 1..=4.
    InvalidValue,
    /// Not a writable node of this program.
    NotANode,
    /// A node of another class.
    OtherClass,
    /// The verifier acts for the node.
    SelfDealing,
    /// The node was registered after the hour.
    NotYetRegistered,
    /// This verifier attested this hour already.
    AlreadyAttested,
}

/// What all attestations of one call share.
pub struct AttestedHour<'a> {
    pub config: &'a Config,
    pub hour: u64,
    pub ends_at: i64,
    pub now: i64,
    pub verifier: Pubkey,
    pub index: u8,
}

/// A node's hour as it was credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub hour: u64,
    pub reward: u64,
    pub commission: u64,
}

/// What an attestation is checked against.
pub struct WorkRules<'a, 'b> {
    pub config: &'a Config,
    pub emission: &'b Emission,
    pub pool: &'b RewardPool,
}

impl<'a> AttestedHour<'a> {
    /// Only in the 30 minutes after the hour's end, with the hour before closed.
    pub fn open(rules: WorkRules<'a, '_>, verifier: &Verifier, hour: u64, now: i64) -> Result<Self> {
        let WorkRules { config, emission, pool } = rules;
        require!(config.is_active(verifier.index), IoNetError::VerifierNotActive);
        let in_window = emission.hour_at(now)?.checked_sub(1) == Some(hour) && emission.elapsed(now)? % HOUR_SECS < ATTESTATION_SECS;
        require!(in_window, IoNetError::OutsideAttestationWindow);
        require!(pool.next_hour == hour, IoNetError::PreviousHourOpen);
        let ends_at = emission.start_of(hour.saturating_add(1))?;
        Ok(Self { config, hour, ends_at, now, verifier: verifier.key, index: verifier.index })
    }
}

impl Node {
    /// Marks the running hour as proven, once.
    pub fn prove(&mut self, hour: u64) -> Result<()> {
        self.require_active()?;
        let place = (hour % 2) as usize;
        require!(self.proof_marks[place] != mark_of(hour), IoNetError::AlreadyProven);
        self.proof_marks[place] = mark_of(hour);
        Ok(())
    }

    /// Takes one attestation of an hour. An earlier hour, which at this point is closed, is settled first.
    pub fn attest(
        &mut self,
        call: &AttestedHour,
        said: Attestation,
        class: &mut DeviceClass,
        pool: &mut RewardPool,
    ) -> Result<(AttestOutcome, Option<Settled>)> {
        if !said.is_valid() {
            return Ok((AttestOutcome::InvalidValue, None));
        }
        if self.is_own_key(&call.verifier) {
            return Ok((AttestOutcome::SelfDealing, None));
        }
        if self.registered_at >= call.ends_at {
            return Ok((AttestOutcome::NotYetRegistered, None));
        }
        let mut settled = None;
        if self.pending.mark != mark_of(call.hour) {
            settled = self.settle(pool)?;
            self.pending = PendingHour { mark: mark_of(call.hour), ..PendingHour::default() };
        }
        if self.pending.attested_by & bit(call.index) != 0 {
            return Ok((AttestOutcome::AlreadyAttested, None));
        }
        self.pending.attested_by |= bit(call.index);
        self.pending.minutes[usize::from(call.index)] = said.minutes;
        self.pending.tiers[usize::from(call.index)] = said.tier;
        Ok((self.judge(call, class, pool)?, settled))
    }

    /// With a quorum of verifiers active now: decides whether the hour counts, or weighs one that counts anew.
    fn judge(&mut self, call: &AttestedHour, class: &mut DeviceClass, pool: &mut RewardPool) -> Result<AttestOutcome> {
        let (mask, quorum) = (self.pending.attested_by & call.config.active_verifiers, call.config.quorum());
        let minutes = nth_highest(&self.pending.minutes, mask, quorum);
        let tier = nth_highest(&self.pending.tiers, mask, quorum);
        let (Some(minutes), Some(tier)) = (minutes, tier) else {
            return Ok(AttestOutcome::Counted);
        };
        let multiplier_bps = class.multiplier_of(call.hour);
        let hired = self.is_hired(call.hour);
        if self.pending.passed == 0 {
            let worked = hired || self.proof_marks[(call.hour % 2) as usize] == mark_of(call.hour);
            if !worked || multiplier_bps == 0 || self.require_active().is_err() {
                return Ok(AttestOutcome::NotWorked);
            }
            if !self.meets_requirement(call.config, class, call.now)? {
                return Ok(AttestOutcome::StakeNotMet);
            }
            self.pending.passed = 1;
            class.count_attested(call.hour, self.processors);
        }
        self.tier = tier;
        let hour = WorkedHour { tier, minutes, hired, multiplier_bps, processors: self.processors };
        let new = weight(call.config.points(), hour).ok_or(IoNetError::MathOverflow)?;
        pool.replace_weight(call.hour, self.pending.weight, new)?;
        self.pending.weight = new;
        Ok(AttestOutcome::Passed)
    }

    fn is_hired(&self, hour: u64) -> bool {
        self.hired_marks[(hour % 2) as usize] == mark_of(hour)
    }

    /// Whether all stake, and the operator's own part of it, meet what the class requires at `now`.
    pub fn meets_requirement(&self, config: &Config, class: &DeviceClass, now: i64) -> Result<bool> {
        let required = self.required_stake(config, class, now)?;
        let own = required_own_stake(required, config.get(Parameter::SelfStakeBps)).ok_or(IoNetError::MathOverflow)?;
        Ok(self.active_stake >= required && is_worth(self.operator_shares, self.active_stake, self.active_shares, own))
    }

    pub fn required_stake(&self, config: &Config, class: &DeviceClass, now: i64) -> Result<u64> {
        let multiplier_bps = class.requirement_multiplier_at(now);
        let required = required_stake(config.get(Parameter::StakeUnit), multiplier_bps, self.processors);
        Ok(required.ok_or(IoNetError::MathOverflow)?)
    }

    /// The hour whose weight waits to be settled.
    fn unsettled_hour(&self) -> Option<u64> {
        self.pending.mark.checked_sub(1).filter(|_| self.pending.weight > 0)
    }

    /// Credits the pending hour to commission and reward index, if it is closed. `None`: nothing to settle.
    /// An hour that has left the ring, or found no shares, is settled with nothing: the pool keeps it.
    pub fn settle(&mut self, pool: &mut RewardPool) -> Result<Option<Settled>> {
        let Some(hour) = self.unsettled_hour().filter(|hour| pool.is_closed(*hour)) else {
            return Ok(None);
        };
        let weight = core::mem::take(&mut self.pending.weight);
        if self.active_shares == 0 {
            return Ok(Some(Settled { hour, reward: 0, commission: 0 }));
        }
        let reward = pool.take(hour, weight)?;
        let split = split_reward(reward, self.commission_bps).ok_or(IoNetError::MathOverflow)?;
        let index = RewardIndex { value_x64: self.index_x64.get(), remainder: self.index_remainder };
        let index = add_to_index(index, split.shared, self.active_shares).ok_or(IoNetError::MathOverflow)?;
        self.index_x64 = index.value_x64.into();
        self.index_remainder = index.remainder;
        self.unclaimed_commission = self.unclaimed_commission.checked_add(split.commission).ok_or(IoNetError::MathOverflow)?;
        Ok(Some(Settled { hour, reward, commission: split.commission }))
    }

    /// First in everything that changes shares: nobody may join or leave between an hour's close and its settlement.
    pub fn require_settled(&self, pool: &RewardPool) -> Result<()> {
        let open = self.unsettled_hour().is_some_and(|hour| pool.is_closed(hour) && pool.remembers(hour));
        require!(!open, IoNetError::HourNotSettled);
        Ok(())
    }
}
