//! A job is posted: its terms are checked and fixed, and its rate where the way in knows it.

use anchor_lang::prelude::*;

use super::{Job, JobKind, JobStatus};
use crate::constants::*;
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::job::{deposit, earned, hires};
use crate::math::oracle::OraclePrice;
use crate::math::price::{market_rate, usdc_to_io};
use crate::state::{Config, DeviceClass, Node, Parameter};

/// What a client asks for.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct JobTerms {
    /// The client's own number for the job.
    pub id: u64,
    pub kind: JobKind,
    /// 1..=1,024 of the class.
    pub processors: u16,
    /// Least connectivity tier, 0..=4; 0 = any.
    pub tier: u8,
    /// Regions that will do, a bit each; not 0.
    pub regions: u32,
    /// 0..=10,000.
    pub min_reputation: u16,
    /// Seconds, 60..=31,536,000.
    pub duration: u32,
    /// Seconds that the client may add later without the operator; with the duration at most 31,536,000.
    pub longest_extension: u32,
    /// Most that the client pays an hour for the whole job, base units of the mint.
    pub max_rate: u64,
    /// Seconds to wait for a node, 300..=604,800.
    pub deadline: u32,
    /// Of a market job: 10,000..=40,000 basis points.
    pub complexity_bps: u16,
    /// Of a market job: 10,000..=30,000 basis points.
    pub urgency_bps: u16,
    /// Of an auction: lamports that each bid deposits, 10,000,000..=10,000,000,000; else 0.
    pub bid_deposit: u64,
    /// Seconds before the end in which a settlement warns; 0 = never.
    pub warning: u32,
}

/// The keys that a job is bound to when it is posted.
pub struct JobKeys {
    pub client: Pubkey,
    pub mint: Pubkey,
    pub vault: Pubkey,
    pub class: Pubkey,
}

/// What the rate of a job is reckoned from.
pub enum Pricing<'a> {
    /// The named node's asking rate.
    Direct { address: &'a Pubkey, node: &'a Node },
    /// The class's rate; in $IO at this price.
    Market { class: &'a DeviceClass, price: Option<OraclePrice> },
    /// The client's maximum, until a bid is awarded.
    Auction,
}

impl JobTerms {
    fn validate(&self) -> Result<()> {
        require((1..=MAX_PROCESSORS).contains(&self.processors), IoNetError::ProcessorsOutOfBounds)?;
        let is_possible = self.tier <= MAX_TIER && self.regions != 0 && self.min_reputation <= MAX_REPUTATION;
        require(is_possible, IoNetError::RequirementImpossible)?;
        let longest = self.duration.checked_add(self.longest_extension).or_refuse(IoNetError::JobTimeOutOfBounds)?;
        let is_timed = self.duration >= MIN_JOB_SECS && longest <= MAX_JOB_SECS;
        require(is_timed, IoNetError::JobTimeOutOfBounds)?;
        require((MIN_POST_SECS..=MAX_POST_SECS).contains(&self.deadline), IoNetError::DeadlineOutOfBounds)?;
        let is_deposit = match self.kind {
            JobKind::Auction => (MIN_BID_DEPOSIT..=MAX_BID_DEPOSIT).contains(&self.bid_deposit),
            JobKind::Direct | JobKind::Market => self.bid_deposit == 0,
        };
        require(is_deposit, IoNetError::BidDepositOutOfBounds)?;
        let is_priced = (MIN_FACTOR_BPS..=MAX_COMPLEXITY_BPS).contains(&self.complexity_bps)
            && (MIN_FACTOR_BPS..=MAX_URGENCY_BPS).contains(&self.urgency_bps);
        require(is_priced || self.kind != JobKind::Market, IoNetError::PriceFactorOutOfBounds)
    }
}

impl Job {
    /// Fixes the terms. Returns what must move from the client into the vault, base units.
    pub fn post(
        &mut self,
        keys: JobKeys,
        terms: &JobTerms,
        pricing: Pricing,
        config: &Config,
        bumps: [u8; 2],
        now: i64,
    ) -> Result<u64> {
        config.require_open(now)?;
        terms.validate()?;
        self.in_usdc = u8::from(keys.mint == config.usdc_mint);
        require(self.in_usdc == 1 || keys.mint == config.io_mint, IoNetError::WrongMint)?;

        self.client = keys.client;
        self.mint = keys.mint;
        self.vault = keys.vault;
        self.class = keys.class;
        self.id = terms.id;
        self.kind = terms.kind as u8;
        self.status = JobStatus::Posted as u8;
        self.processors = terms.processors;
        self.tier = terms.tier;
        self.regions = terms.regions;
        self.min_reputation = terms.min_reputation;
        self.duration = terms.duration;
        self.extension_left = terms.longest_extension;
        self.warning = terms.warning;
        self.max_rate = terms.max_rate;
        self.bid_deposit = terms.bid_deposit;
        self.posted_at = now;
        self.deadline = now.saturating_add(i64::from(terms.deadline));
        [self.bump, self.vault_bump] = bumps;
        self.snapshot(config)?;

        let rate = self.first_rate(terms, pricing)?;
        require(rate <= terms.max_rate, IoNetError::OverMaxRate)?;
        self.agree(rate)?;
        self.deposited = self.needed()?;
        Ok(self.deposited)
    }

    /// Copies what a later change of parameters must not reach.
    fn snapshot(&mut self, config: &Config) -> Result<()> {
        let bps = |parameter| u16::try_from(config.get(parameter)).map_err(|_| IoNetError::CorruptState.into());
        let in_usdc = |parameter| if self.in_usdc == 1 { bps(parameter) } else { Result::Ok(0) };
        self.fee_rates = [
            bps(Parameter::ClientFeeBps)?,
            bps(Parameter::SupplierFeeBps)?,
            in_usdc(Parameter::ClientUsdcFeeBps)?,
            in_usdc(Parameter::SupplierUsdcFeeBps)?,
        ];
        self.bond_bps = bps(Parameter::BondBps)?;
        self.min_cost = config.get(if self.in_usdc == 1 { Parameter::MinJobUsdc } else { Parameter::MinJobIo });
        Ok(())
    }

    fn first_rate(&mut self, terms: &JobTerms, pricing: Pricing) -> Result<u64> {
        match pricing {
            Pricing::Direct { address, node } => {
                require(node.class == self.class, IoNetError::WrongClass)?;
                self.node = *address;
                let asking = if self.in_usdc == 1 { node.asking_usdc } else { node.asking_io };
                require(asking > 0, IoNetError::NotOffered)?;
                asking.checked_mul(u64::from(self.processors)).or_refuse(IoNetError::MathOverflow)
            }
            Pricing::Market { class, price } => {
                let JobTerms { processors, complexity_bps, urgency_bps, .. } = *terms;
                let in_usd = market_rate(class.rate, processors, complexity_bps, urgency_bps);
                let in_usd = in_usd.or_refuse(IoNetError::MathOverflow)?;
                match price {
                    Some(price) => usdc_to_io(in_usd, price).or_refuse(IoNetError::MathOverflow),
                    None => require(self.in_usdc == 1, IoNetError::PriceMissing).map(|()| in_usd),
                }
            }
            Pricing::Auction => Ok(terms.max_rate),
        }
    }

    /// Sets the rate, and what follows from it.
    pub(super) fn agree(&mut self, rate: u64) -> Result<()> {
        self.rate = rate;
        self.cost = self.cost_at(rate)?;
        self.hires = u8::from(hires(rate, self.min_cost));
        Ok(())
    }

    /// Cost of the whole time at a rate, base units; refused below the smallest.
    pub(super) fn cost_at(&self, rate: u64) -> Result<u64> {
        let cost = earned(rate, u64::from(self.duration)).or_refuse(IoNetError::MathOverflow)?;
        require(cost >= self.min_cost, IoNetError::JobTooSmall)?;
        Ok(cost)
    }

    /// What the client must have deposited for the cost and its fees, base units.
    pub(super) fn needed(&self) -> Result<u64> {
        deposit(self.cost, self.rates()).or_refuse(IoNetError::MathOverflow)
    }
}
