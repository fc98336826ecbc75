//! A machine, or several alike, under one operator: what it is, what is staked to it, what it earned.

mod commission;
mod exit;
mod hour;
mod lease;
mod reputation;
mod reward;
mod slash;
mod stake;

pub use commission::*;
pub use exit::*;
pub use hour::*;
pub use reward::*;
pub use slash::*;
pub use stake::*;

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;

use super::{DeviceClass, Wide};
use crate::constants::{MAX_COMMISSION_BPS, MAX_PROCESSORS, REGIONS};
use crate::error::{require, IoNetError};
use crate::math::reputation::START as REPUTATION_START;

/// Life of a node. Retired is final.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum NodeStatus {
    Active,
    Retired,
}

/// What the operator may change at any time.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeOffer {
    /// 0..32.
    pub region: u8,
    /// Asking rate in base units of USDC per processor-hour; 0 = none.
    pub asking_usdc: u64,
    /// Asking rate in base units of $IO per processor-hour; 0 = none.
    pub asking_io: u64,
    /// Who receives commission and earnings.
    pub payout_owner: Pubkey,
}

/// What registration fixes.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct NodeTerms {
    /// The operator's own number for the node.
    pub id: u64,
    /// 1..=1,024.
    pub processors: u16,
    /// 0..=9,500.
    pub commission_bps: u16,
    pub offer: NodeOffer,
}

#[account(zero_copy)]
pub struct Node {
    pub operator: Pubkey,
    pub class: Pubkey,
    /// Signs proofs.
    pub device: Pubkey,
    /// Receives commission and earnings.
    pub payout_owner: Pubkey,
    /// Token account at `vault`, node, $IO mint; holds the stake and nothing else.
    pub vault: Pubkey,
    pub id: u64,
    /// Base units that earn and count.
    pub active_stake: u64,
    pub active_shares: u64,
    /// Shares of the operator's own position.
    pub operator_shares: u64,
    /// Base units that wait to leave: they earn nothing, count for nothing, and can be slashed.
    pub cooling_stake: u64,
    pub cooling_shares: u64,
    /// Rewards per share, Q64.64.
    pub index_x64: Wide,
    /// What the divisions of the index left over.
    pub index_remainder: u64,
    /// Base units that the payout owner may claim.
    pub unclaimed_commission: u64,
    /// Base units of USDC per processor-hour; 0 = none.
    pub asking_usdc: u64,
    /// Base units of $IO per processor-hour; 0 = none.
    pub asking_io: u64,
    /// Unix seconds.
    pub registered_at: i64,
    /// When `next_commission_bps` begins, unix seconds.
    pub commission_at: i64,
    /// When the open slash was opened, unix seconds.
    pub slash_opened_at: i64,
    /// When the last slash ended, unix seconds; 0 = never.
    pub slash_ended_at: i64,
    /// When a job or a rating last touched the reputation, unix seconds.
    pub reputation_moved_at: i64,
    /// `mark_of` an hour at its parity: the hours with a proof.
    pub proof_marks: [u64; 2],
    /// `mark_of` an hour at its parity: the hours in which a job ran.
    pub hired_marks: [u64; 2],
    /// The one hour that is attested or waits to be settled.
    pub pending: PendingHour,
    pub jobs_completed: u32,
    pub jobs_failed: u32,
    /// The last day on which a completion counted, days since 1970.
    pub completed_day: u32,
    /// The last day on which a rating counted, days since 1970.
    pub rated_day: u32,
    pub processors: u16,
    /// Processors that no job holds.
    pub free_processors: u16,
    /// Of the hours that end before `commission_at`.
    pub commission_bps: u16,
    /// Of those that end from then on.
    pub next_commission_bps: u16,
    /// Fraction of the open slash in basis points; 0 = none is open.
    pub slash_bps: u16,
    /// 0..=10,000 at `reputation_moved_at`.
    pub reputation: u16,
    pub region: u8,
    /// Connectivity tier 1..=4 as last attested; 0 = never.
    pub tier: u8,
    /// `PoolKind` of the class.
    pub pool: u8,
    /// `NodeStatus`.
    pub status: u8,
    pub bump: u8,
    pub vault_bump: u8,
    pub _reserved: [u8; 22],
}

const _: () = assert!(8 + size_of::<Node>() == 448);

/// The keys that a node is bound to when it is registered.
pub struct NodeKeys {
    pub operator: Pubkey,
    pub class: Pubkey,
    pub device: Pubkey,
    pub vault: Pubkey,
}

impl Node {
    pub fn register(
        &mut self,
        keys: NodeKeys,
        class: &DeviceClass,
        terms: &NodeTerms,
        bumps: [u8; 2],
        now: i64,
    ) -> Result<()> {
        require((1..=MAX_PROCESSORS).contains(&terms.processors), IoNetError::ProcessorsOutOfBounds)?;
        require(terms.commission_bps <= MAX_COMMISSION_BPS, IoNetError::CommissionTooHigh)?;
        self.update(&terms.offer)?;
        self.operator = keys.operator;
        self.class = keys.class;
        self.device = keys.device;
        self.vault = keys.vault;
        self.id = terms.id;
        self.registered_at = now;
        self.processors = terms.processors;
        self.free_processors = terms.processors;
        self.commission_bps = terms.commission_bps;
        self.next_commission_bps = terms.commission_bps;
        self.pool = class.pool;
        self.reputation = REPUTATION_START;
        self.reputation_moved_at = now;
        self.status = NodeStatus::Active as u8;
        [self.bump, self.vault_bump] = bumps;
        Ok(())
    }

    /// Sets the offer and returns the old one.
    pub fn update(&mut self, offer: &NodeOffer) -> Result<NodeOffer> {
        require(offer.region < REGIONS, IoNetError::RegionUnknown)?;
        require(offer.payout_owner != Pubkey::default(), IoNetError::DefaultKey)?;
        let old = self.offer();
        self.region = offer.region;
        self.asking_usdc = offer.asking_usdc;
        self.asking_io = offer.asking_io;
        self.payout_owner = offer.payout_owner;
        Ok(old)
    }

    pub fn offer(&self) -> NodeOffer {
        NodeOffer {
            region: self.region,
            asking_usdc: self.asking_usdc,
            asking_io: self.asking_io,
            payout_owner: self.payout_owner,
        }
    }

    /// Gives an active node another device key and returns the old one.
    pub fn rotate_device(&mut self, key: Pubkey) -> Result<Pubkey> {
        self.require_active()?;
        Ok(core::mem::replace(&mut self.device, key))
    }

    pub fn require_operator(&self, key: &Pubkey) -> Result<()> {
        require(self.operator == *key, IoNetError::NotOperator)
    }

    pub fn require_device(&self, key: &Pubkey) -> Result<()> {
        require(self.device == *key, IoNetError::NotDevice)
    }

    pub fn require_vault(&self, vault: &Pubkey) -> Result<()> {
        require(self.vault == *vault, IoNetError::WrongVault)
    }

    pub fn require_class(&self, class: &Pubkey) -> Result<()> {
        require(self.class == *class, IoNetError::WrongClass)
    }

    /// Ends the node for good. Its stake leaves by the normal way, its pending hour is still settled.
    pub fn retire(&mut self) -> Result<()> {
        self.require_active()?;
        require(self.free_processors == self.processors, IoNetError::NodeIsHired)?;
        self.status = NodeStatus::Retired as u8;
        Ok(())
    }

    pub fn node_status(&self) -> Result<NodeStatus> {
        Ok(bytemuck::checked::try_cast(self.status).map_err(|_| IoNetError::CorruptState)?)
    }

    pub fn require_active(&self) -> Result<()> {
        match self.node_status()? {
            NodeStatus::Active => Ok(()),
            NodeStatus::Retired => require(false, IoNetError::NodeIsRetired),
        }
    }

    /// Whether `key` is one that acts for this node, and so must not attest it.
    pub fn is_own_key(&self, key: &Pubkey) -> bool {
        [&self.operator, &self.payout_owner, &self.device].contains(&key)
    }
}
