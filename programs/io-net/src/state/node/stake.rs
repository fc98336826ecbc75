//! Stake in shares, always from the node's own ledger, never from a token balance.

use anchor_lang::prelude::*;

use super::Node;
use crate::constants::{MAX_COOLING_DILUTION_BITS, MAX_DILUTION_BITS};
use crate::error::{require, IoNetError, OrRefuse};
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
            unit: config.stake_unit_at(now),
            multiplier_bps: class.requirement_multiplier_at(now),
            self_stake_bps: config.self_stake_bps_at(now),
        }
    }

    /// The higher of what binds at `now` and what is announced, so that a node can prepare for a raise.
    pub fn to_come(config: &Config, class: &DeviceClass, now: i64) -> Self {
        let binding = Self::at(config, class, now);
        Self {
            unit: binding.unit.max(config.get(Parameter::StakeUnit)),
            multiplier_bps: binding.multiplier_bps.max(class.next_requirement_bps),
            self_stake_bps: binding.self_stake_bps.max(config.get(Parameter::SelfStakeBps)),
        }
    }

    /// Base units of $IO.
    pub fn of(&self, processors: u16) -> Result<u64> {
        required_stake(self.unit, self.multiplier_bps, processors).or_refuse(IoNetError::MathOverflow)
    }
}

impl Node {
    /// Whether all stake, and the operator's own part of it, meet the requirement.
    pub fn meets(&self, requirement: &Requirement) -> Result<bool> {
        let required = requirement.of(self.processors)?;
        let own = required_own_stake(required, requirement.self_stake_bps).or_refuse(IoNetError::MathOverflow)?;
        Ok(self.active_stake >= required && is_worth(self.operator_shares, self.active_stake, self.active_shares, own))
    }

    /// Adds `amount` from outside to `position` and returns the shares it bought. What must move: `amount` into the vault.
    pub fn add_stake(&mut self, position: &mut StakePosition, amount: u64, rules: StakeRules, now: i64) -> Result<u64> {
        require(amount >= rules.config.get(Parameter::MinStake), IoNetError::StakeTooSmall)?;
        self.take_in(position, amount, rules, now)
    }

    /// Adds all that a position has earned to it. Returns base units, which must move from the reserve vault into the node's,
    /// and the shares that they bought.
    pub fn compound(&mut self, position: &mut StakePosition, rules: StakeRules, now: i64) -> Result<(u64, u64)> {
        self.require_settled(rules.pool)?;
        let amount = position.claim(self.index_x64)?;
        let shares = self.take_in(position, amount, rules, now)?;
        Ok((amount, shares))
    }

    /// What crosses the border into the node: not in a pause, and not while a slash is open.
    fn take_in(&mut self, position: &mut StakePosition, amount: u64, rules: StakeRules, now: i64) -> Result<u64> {
        rules.config.require_open(now)?;
        self.require_no_slash()?;
        let is_dear = is_too_diluted(self.cooling_stake, self.cooling_shares, MAX_COOLING_DILUTION_BITS);
        require(!is_dear, IoNetError::PoolTooDiluted)?;
        self.add_active(position, amount, rules, now)
    }

    /// Turns `amount` into shares of the active pool, within the node's capacity.
    pub(super) fn add_active(
        &mut self,
        position: &mut StakePosition,
        amount: u64,
        rules: StakeRules,
        now: i64,
    ) -> Result<u64> {
        let StakeRules { config, class, pool } = rules;
        self.require_active()?;
        self.require_settled(pool)?;
        let is_dear = is_too_diluted(self.active_stake, self.active_shares, MAX_DILUTION_BITS);
        require(!is_dear, IoNetError::PoolTooDiluted)?;
        let by_operator = position.owner == self.operator;
        let requirement = Requirement::to_come(config, class, now);
        self.require_capacity(amount, by_operator, &requirement, config.get(Parameter::CapacityBps))?;
        let shares = shares_for(amount, self.active_stake, self.active_shares).or_refuse(IoNetError::MathOverflow)?;
        require(shares > 0, IoNetError::ZeroShares)?;
        position.accrue(self.index_x64)?;
        position.add_shares(shares)?;
        self.active_stake = self.active_stake.checked_add(amount).or_refuse(IoNetError::MathOverflow)?;
        self.active_shares = self.active_shares.checked_add(shares).or_refuse(IoNetError::MathOverflow)?;
        self.follow_operator(position);
        self.require_min_stake(position, config)?;
        Ok(shares)
    }

    /// Refuses a position that would be worth less than the minimum stake.
    pub(super) fn require_min_stake(&self, position: &StakePosition, config: &Config) -> Result<()> {
        let min_stake = config.get(Parameter::MinStake);
        let is_enough = is_worth(position.shares, self.active_stake, self.active_shares, min_stake);
        require(is_enough, IoNetError::RestTooSmall)
    }

    /// Keeps the operator's shares known, whoever's position has changed.
    pub(super) fn follow_operator(&mut self, position: &StakePosition) {
        if position.owner == self.operator {
            self.operator_shares = position.shares;
        }
    }

    /// Others leave the operator room for his own part, which he may always bring; beyond it he may fill whatever is free.
    fn require_capacity(&self, amount: u64, by_operator: bool, requirement: &Requirement, all_bps: u64) -> Result<()> {
        let (required, own_bps) = (requirement.of(self.processors)?, requirement.self_stake_bps);
        let all = self.active_stake.checked_add(amount).or_refuse(IoNetError::NodeOverCapacity)?;
        let own = stake_for(self.operator_shares, self.active_stake, self.active_shares)
            .or_refuse(IoNetError::MathOverflow)?;
        if by_operator {
            let own_part = required_own_stake(required, own_bps).or_refuse(IoNetError::MathOverflow)?;
            if own.saturating_add(amount) <= own_part {
                return Ok(());
            }
        } else {
            let others = all.checked_sub(own).or_refuse(IoNetError::CorruptState)?;
            let others_bps = all_bps.checked_sub(own_bps).or_refuse(IoNetError::CorruptState)?;
            let room = capacity(required, others_bps).or_refuse(IoNetError::MathOverflow)?;
            require(others <= room, IoNetError::OthersOverCapacity)?;
        }
        require(all <= capacity(required, all_bps).or_refuse(IoNetError::MathOverflow)?, IoNetError::NodeOverCapacity)?;
        Ok(())
    }
}
