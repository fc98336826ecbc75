//! A pool's hours: what each released, how much of it is payable, and to what weight.

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;
use solana_sha256_hasher::hashv;

use super::{mark_of, DeviceClass, Emission, Timeline};
use crate::constants::{
    ATTESTATION_SECS, BPS, EMISSION_HOURS, HOUR_SECS, MAX_HOURS_PER_CLOSE, PROOF_DOMAIN, RING_HOURS,
};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::emission::{close_hour, split_hour};
use crate::math::work::leading_zero_bits;
use crate::math::{mul_div, Rounding};

/// Which nodes a pool pays. The byte is stored and is the last seed of the pool's address.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum PoolKind {
    Gpu,
    Cpu,
}

impl PoolKind {
    pub fn from_byte(byte: u8) -> Result<Self> {
        Ok(bytemuck::checked::try_cast(byte).map_err(|_| IoNetError::CorruptState)?)
    }
}

/// One hour in the ring.
#[zero_copy]
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RingHour {
    /// Sum of the weights of the nodes that passed.
    pub total_weight: u64,
    /// Base units shared among them; 0 until the hour is closed.
    pub payable: u64,
    /// Base units of `payable` that no node has been credited with.
    pub unsettled: u64,
}

#[account(zero_copy)]
pub struct RewardPool {
    /// `PoolKind`.
    pub kind: u8,
    pub bump: u8,
    /// This pool's share of each hour in basis points; both pools' shares sum to 10,000.
    pub share_bps: u16,
    pub _padding: [u8; 4],
    /// Base units released to this pool and not yet payable.
    pub carry: u64,
    /// The first hour that is not closed.
    pub next_hour: u64,
    /// Base units released to this pool so far.
    pub released: u64,
    /// Base units credited to nodes so far.
    pub settled: u64,
    /// `mark_of` the hour that `seed` belongs to.
    pub seed_mark: u64,
    /// What proofs of that hour hash.
    pub seed: [u8; 32],
    /// The emission's.
    pub timeline: Timeline,
    /// Hour `h` at `h % 384`.
    pub ring: [RingHour; RING_HOURS as usize],
    pub _reserved: [u8; 24],
}

const _: () = assert!(8 + size_of::<RewardPool>() == 9_336);

/// What a call of `close` did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    pub first_hour: u64,
    pub hours: u64,
    pub released: u64,
    pub payable: u64,
}

impl RewardPool {
    pub fn set_up(&mut self, kind: PoolKind, timeline: Timeline, bump: u8) {
        self.timeline = timeline;
        self.kind = kind as u8;
        self.bump = bump;
    }

    pub fn pool_kind(&self) -> Result<PoolKind> {
        PoolKind::from_byte(self.kind)
    }

    /// This pool's part of an hour's emission: the GPU pool rounds down, the CPU pool takes the rest.
    fn part_of(&self, emission: u64) -> Result<u64> {
        let part = match self.pool_kind()? {
            PoolKind::Gpu => split_hour(emission, self.share_bps).map(|(gpu, _)| gpu),
            PoolKind::Cpu => {
                let gpu_share = GPU_AND_CPU.checked_sub(self.share_bps).or_refuse(IoNetError::CorruptState)?;
                split_hour(emission, gpu_share).map(|(_, cpu)| cpu)
            }
        };
        part.or_refuse(IoNetError::MathOverflow)
    }

    /// Closes every open hour up to and including `last_hour`; `None` where they are closed already.
    ///
    /// Refuses an hour whose 30 minutes of attestation are not over at `now`, and more than 48 hours at once.
    pub fn close(&mut self, emission: &Emission, last_hour: u64, now: i64) -> Result<Option<Closed>> {
        let closes_at = last_hour
            .checked_add(1)
            .and_then(|h| h.checked_mul(HOUR_SECS))
            .and_then(|s| s.checked_add(ATTESTATION_SECS));
        require(
            closes_at.is_some_and(|at| self.timeline.elapsed(now).is_ok_and(|t| t >= at)),
            IoNetError::HourNotOver,
        )?;
        let Some(before_last) = last_hour.checked_sub(self.next_hour) else {
            return Ok(None);
        };
        require(before_last < MAX_HOURS_PER_CLOSE, IoNetError::TooManyHours)?;
        let mut closed = Closed { first_hour: self.next_hour, hours: before_last + 1, released: 0, payable: 0 };
        while self.next_hour <= last_hour {
            let (released, payable) = self.close_next(emission)?;
            closed.released += released;
            closed.payable += payable;
        }
        Ok(Some(closed))
    }

    /// Closes one hour and prepares the next one's place: what is left there of 384 hours ago goes back to the carry.
    fn close_next(&mut self, emission: &Emission) -> Result<(u64, u64)> {
        let hour = self.next_hour;
        let part = self.part_of(emission.of_hour(hour)?)?;
        let allowance = if hour < EMISSION_HOURS { part } else { self.part_of(emission.of_hour(EMISSION_HOURS - 1)?)? };
        let carry = self.carry;
        let slot = self.slot_mut(hour)?;
        let closed = close_hour(part, allowance, carry, slot.total_weight).or_refuse(IoNetError::MathOverflow)?;
        slot.payable = closed.payable;
        slot.unsettled = closed.payable;
        let left = core::mem::take(self.slot_mut(hour + 1)?).unsettled;
        self.carry = closed.carry.checked_add(left).or_refuse(IoNetError::MathOverflow)?;
        self.released = self.released.checked_add(part).or_refuse(IoNetError::MathOverflow)?;
        self.next_hour = hour + 1;
        Ok((part, closed.payable))
    }

    /// The base units that a node of `weight` earned in the closed hour `hour`, taken out of it; 0 where the hour has left the ring.
    pub fn take(&mut self, hour: u64, weight: u64) -> Result<u64> {
        if !self.remembers(hour) {
            return Ok(0);
        }
        let slot = self.slot_mut(hour)?;
        let reward =
            mul_div(slot.payable, weight, slot.total_weight, Rounding::Down).or_refuse(IoNetError::MathOverflow)?;
        slot.unsettled = slot.unsettled.checked_sub(reward).or_refuse(IoNetError::CorruptState)?;
        self.settled = self.settled.checked_add(reward).or_refuse(IoNetError::MathOverflow)?;
        Ok(reward)
    }

    pub fn is_closed(&self, hour: u64) -> bool {
        hour < self.next_hour
    }

    /// Whether the place of `hour` still holds that hour: it is given to hour + 384 when hour + 383 is closed.
    pub fn remembers(&self, hour: u64) -> bool {
        self.next_hour < hour.saturating_add(u64::from(RING_HOURS))
    }

    /// Replaces a node's weight in the open hour `hour`.
    pub fn replace_weight(&mut self, hour: u64, old: u64, new: u64) -> Result<()> {
        let slot = self.slot_mut(hour)?;
        let others = slot.total_weight.checked_sub(old).or_refuse(IoNetError::CorruptState)?;
        slot.total_weight = others.checked_add(new).or_refuse(IoNetError::MathOverflow)?;
        Ok(())
    }

    /// Stores the seed of the running hour. Says whether it did: an hour keeps the seed it was opened with.
    pub fn open_hour(&mut self, hour: u64, seed: [u8; 32]) -> bool {
        let is_new = self.seed_mark != mark_of(hour);
        if is_new {
            self.seed_mark = mark_of(hour);
            self.seed = seed;
        }
        is_new
    }

    /// The hour that runs at `now`, if `nonce` proves it: `sha256(domain, seed, node, nonce)` begins with enough zero bits.
    pub fn check_proof(&self, node: &Pubkey, nonce: u64, class: &DeviceClass, now: i64) -> Result<u64> {
        let hour = self.timeline.hour_at(now)?;
        require(self.seed_mark == mark_of(hour), IoNetError::HourNotOpen)?;
        let hash = hashv(&[PROOF_DOMAIN, &self.seed, node.as_ref(), &nonce.to_le_bytes()]).to_bytes();
        require(leading_zero_bits(&hash) >= u32::from(class.difficulty_of(hour)), IoNetError::ProofTooWeak)?;
        Ok(hour)
    }

    fn slot_mut(&mut self, hour: u64) -> Result<&mut RingHour> {
        let place = usize::try_from(hour % u64::from(RING_HOURS)).map_err(|_| IoNetError::MathOverflow)?;
        self.ring.get_mut(place).or_refuse(IoNetError::CorruptState)
    }
}

/// Shares of both pools together, in basis points.
const GPU_AND_CPU: u16 = 10_000;
const _: () = assert!(GPU_AND_CPU as u64 == BPS);

/// Gives the GPU pool `gpu_share_bps` of every hour from the next one to close, the CPU pool the rest. Returns the old share.
/// Neither pool goes without: what one has carried is paid in proportion to its part of an hour.
pub fn split_pools(gpu: &mut RewardPool, cpu: &mut RewardPool, gpu_share_bps: u16) -> Result<u16> {
    require(gpu.next_hour == cpu.next_hour, IoNetError::PoolsOutOfStep)?;
    require((1..GPU_AND_CPU).contains(&gpu_share_bps), IoNetError::ShareOutOfBounds)?;
    cpu.share_bps = GPU_AND_CPU.saturating_sub(gpu_share_bps);
    Ok(core::mem::replace(&mut gpu.share_bps, gpu_share_bps))
}
