//! Stake in shares, always from the node's own ledger, never from a token balance.

use anchor_lang::prelude::*;

use super::Node;
use crate::error::IoNetError;
use crate::math::stake::{
    capacity, is_too_diluted, is_worth, required_own_stake, required_stake, shares_for, stake_for,
};
use crate::state::{Config, DeviceClass, Parameter, RewardPool, StakePosition};

/// What a stake is checked against.
pub struct StakeRules<'a> {
    pub config: &'a Config,
    pub class: &'a DeviceClass,
    pub pool: &'a RewardPool,
}

/// What nodes of a class need at a time (economics.md, section 4).
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    unit: u64,
    multiplier_bps: u32,
    self_stake_bps: u64,
}

impl Requirement {
    pub fn at(config: &Config, class: &DeviceClass, now: i64) -> Self {
        Self {
            unit: config.get(Parameter::StakeUnit),
            multiplier_bps: class.requirement_multiplier_at(now),
            self_stake_bps: config.get(Parameter::SelfStakeBps),
        }
    }

    /// The higher of what binds at `now` and what is announced, so that a node can prepare for a raise.
    pub fn to_come(config: &Config, class: &DeviceClass, now: i64) -> Self {
        let binding = Self::at(config, class, now);
        Self { multiplier_bps: binding.multiplier_bps.max(class.next_requirement_bps), ..binding }
    }

    /// Base units of $IO.
    pub fn of(&self, processors: u16) -> Result<u64> {
        Ok(required_stake(self.unit, self.multiplier_bps, processors).ok_or(IoNetError::MathOverflow)?)
    }
}

impl Node {
    /// Whether all stake, and the operator's own part of it, meet the requirement.
    pub fn meets(&self, requirement: &Requirement) -> Result<bool> {
        let required = requirement.of(self.processors)?;
        let own = required_own_stake(required, requirement.self_stake_bps).ok_or(IoNetError::MathOverflow)?;
        Ok(self.active_stake >= required && is_worth(self.operator_shares, self.active_stake, self.active_shares, own))
    }

    /// Adds `amount` to `position` and returns the shares it bought. What must move: `amount` into the vault.
    pub fn add_stake(&mut self, position: &mut StakePosition, amount: u64, rules: StakeRules, now: i64) -> Result<u64> {
        let StakeRules { config, class, pool } = rules;
        self.require_active()?;
        self.require_settled(pool)?;
        require!(amount >= config.get(Parameter::MinStake), IoNetError::StakeTooSmall);
        require!(!is_too_diluted(self.active_stake, self.active_shares), IoNetError::PoolTooDiluted);
        let by_operator = position.owner == self.operator;
        let required = Requirement::to_come(config, class, now).of(self.processors)?;
        self.require_capacity(amount, by_operator, required, config)?;
        let shares = shares_for(amount, self.active_stake, self.active_shares).ok_or(IoNetError::MathOverflow)?;
        require!(shares > 0, IoNetError::ZeroShares);
        position.accrue(self.index_x64)?;
        position.add_shares(shares)?;
        self.active_stake = self.active_stake.checked_add(amount).ok_or(IoNetError::MathOverflow)?;
        self.active_shares = self.active_shares.checked_add(shares).ok_or(IoNetError::MathOverflow)?;
        if by_operator {
            self.operator_shares = position.shares;
        }
        Ok(shares)
    }

    /// Others leave the operator room for his own part, which he may always bring; beyond it he may fill whatever is free.
    fn require_capacity(&self, amount: u64, by_operator: bool, required: u64, config: &Config) -> Result<()> {
        let (all_bps, own_bps) = (config.get(Parameter::CapacityBps), config.get(Parameter::SelfStakeBps));
        let all = self.active_stake.checked_add(amount).ok_or(IoNetError::NodeOverCapacity)?;
        let own =
            stake_for(self.operator_shares, self.active_stake, self.active_shares).ok_or(IoNetError::MathOverflow)?;
        if by_operator {
            let own_part = required_own_stake(required, own_bps).ok_or(IoNetError::MathOverflow)?;
            if own.saturating_add(amount) <= own_part {
                return Ok(());
            }
        } else {
            let others = all.checked_sub(own).ok_or(IoNetError::CorruptState)?;
            let others_bps = all_bps.checked_sub(own_bps).ok_or(IoNetError::CorruptState)?;
            let room = capacity(required, others_bps).ok_or(IoNetError::MathOverflow)?;
            require!(others <= room, IoNetError::OthersOverCapacity);
        }
        require!(all <= capacity(required, all_bps).ok_or(IoNetError::MathOverflow)?, IoNetError::NodeOverCapacity);
        Ok(())
    }
}
