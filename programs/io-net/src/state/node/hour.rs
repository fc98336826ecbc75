//! A node's hour: proven, attested, judged, settled (protocol.md, work).

use anchor_lang::prelude::*;

use super::{Node, Requirement, Settled};
use crate::constants::{ATTESTATION_SECS, HOUR_SECS, MAX_MINUTES, MAX_TIER, MAX_VERIFIERS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::work::{nth_highest, weight, Points, WorkedHour};
use crate::state::{bit, mark_of, Config, DeviceClass, Parameter, RewardPool, Verifier};

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
    /// The commission of the hour, basis points, once it was judged good.
    pub commission_bps: u16,
    /// 1 once it was judged good.
    pub passed: u8,
    pub _padding: [u8; 3],
    /// Attested uptime by verifier index.
    pub minutes: [u8; MAX_VERIFIERS as usize],
    /// Attested connectivity tier by verifier index.
    pub tiers: [u8; MAX_VERIFIERS as usize],
}

/// What a verifier says of one node's hour.
#[derive(Clone, Copy, Debug)]
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

/// What all attestations of one call share; `requirement` is what bound in the hour.
pub struct AttestedHour<'a> {
    pub hour: u64,
    /// `mark_of` the hour.
    pub mark: u64,
    pub ends_at: i64,
    pub now: i64,
    pub verifier: &'a Pubkey,
    pub index: u8,
    pub active_verifiers: u16,
    pub quorum: u64,
    pub points: Points,
    pub multiplier_bps: u32,
    pub requirement: Requirement,
}

/// What an attestation is checked against.
pub struct AttestRules<'a> {
    pub config: &'a Config,
    pub class: &'a DeviceClass,
    pub pool: &'a RewardPool,
    pub verifier: &'a Verifier,
}

impl<'a> AttestedHour<'a> {
    /// Only in the 30 minutes after the hour's end, with the hour before closed.
    pub fn open(rules: AttestRules, signer: &'a Pubkey, hour: u64, now: i64) -> Result<Self> {
        let AttestRules { config, class, pool, verifier } = rules;
        require(class.pool == pool.kind, IoNetError::WrongPool)?;
        require(verifier.key == *signer && config.is_active(verifier.index), IoNetError::VerifierNotActive)?;
        let elapsed = pool.timeline.elapsed(now)?;
        let (running, since_end) = (elapsed / HOUR_SECS, elapsed % HOUR_SECS);
        let has_just_ended = running > 0 && running - 1 == hour;
        require(has_just_ended && since_end < ATTESTATION_SECS, IoNetError::OutsideAttestationWindow)?;
        require(pool.next_hour == hour, IoNetError::PreviousHourOpen)?;
        let ends_at = now.saturating_sub_unsigned(since_end);
        Ok(Self {
            hour,
            mark: mark_of(hour),
            ends_at,
            now,
            verifier: signer,
            index: verifier.index,
            active_verifiers: config.active_verifiers,
            quorum: config.get(Parameter::Quorum),
            points: config.points(),
            multiplier_bps: class.multiplier_of(hour),
            // What bound in the hour itself: one that binds from its end on is for the next.
            requirement: Requirement::at(config, class, ends_at.saturating_sub(1)),
        })
    }
}

impl PendingHour {
    fn record(&mut self, index: u8, said: Attestation) -> Result<()> {
        *self.minutes.get_mut(usize::from(index)).or_refuse(IoNetError::CorruptState)? = said.minutes;
        *self.tiers.get_mut(usize::from(index)).or_refuse(IoNetError::CorruptState)? = said.tier;
        self.attested_by |= bit(index);
        Ok(())
    }
}

impl Node {
    /// Marks the running hour as proven, once.
    pub fn prove(&mut self, hour: u64) -> Result<()> {
        self.require_active()?;
        require(!self.proof_marks.contains(&mark_of(hour)), IoNetError::AlreadyProven)?;
        let [even, odd] = &mut self.proof_marks;
        *(if hour.is_multiple_of(2) { even } else { odd }) = mark_of(hour);
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
        if self.is_own_key(call.verifier) {
            return Ok((AttestOutcome::SelfDealing, None));
        }
        if self.registered_at >= call.ends_at {
            return Ok((AttestOutcome::NotYetRegistered, None));
        }
        let mut settled = None;
        if self.pending.mark != call.mark {
            settled = self.settle(pool)?;
            self.pending = PendingHour { mark: call.mark, ..PendingHour::default() };
        }
        if self.pending.attested_by & bit(call.index) != 0 {
            return Ok((AttestOutcome::AlreadyAttested, None));
        }
        self.pending.record(call.index, said)?;
        Ok((self.judge(call, class, pool)?, settled))
    }

    /// The node's weight in the ring of the hour that is being attested.
    pub fn weight_in(&self, call: &AttestedHour) -> u64 {
        if self.pending.mark == call.mark {
            self.pending.weight
        } else {
            0
        }
    }

    /// With a quorum of verifiers active now: decides whether the hour counts, or weighs one that counts anew.
    fn judge(&mut self, call: &AttestedHour, class: &mut DeviceClass, pool: &mut RewardPool) -> Result<AttestOutcome> {
        let mask = self.pending.attested_by & call.active_verifiers;
        let minutes = nth_highest(&self.pending.minutes, mask, call.quorum);
        let tier = nth_highest(&self.pending.tiers, mask, call.quorum);
        let (Some(minutes), Some(tier)) = (minutes, tier) else {
            return Ok(AttestOutcome::Counted);
        };
        let hired = self.hired_marks.contains(&call.mark);
        if self.pending.passed == 0 {
            let worked = hired || self.proof_marks.contains(&call.mark);
            if !worked || call.multiplier_bps == 0 || self.require_active().is_err() {
                return Ok(AttestOutcome::NotWorked);
            }
            if !self.meets(&call.requirement)? {
                return Ok(AttestOutcome::StakeNotMet);
            }
            self.pending.passed = 1;
            self.pending.commission_bps = self.commission_at(call.ends_at);
            class.count_attested(call.hour, self.processors);
        }
        self.tier = tier;
        let (multiplier_bps, processors) = (call.multiplier_bps, self.processors);
        let hour = WorkedHour { tier, minutes, hired, multiplier_bps, processors };
        let new = weight(call.points, hour).or_refuse(IoNetError::MathOverflow)?;
        pool.replace_weight(call.hour, self.pending.weight, new)?;
        self.pending.weight = new;
        Ok(AttestOutcome::Passed)
    }
}
