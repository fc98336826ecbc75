//! How stake leaves: from the active pool into the cooling one, and out of it when it is ready (protocol.md, Staking in shares).

use anchor_lang::prelude::*;

use super::{Node, StakeRules};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::stake::{shares_for, stake_for};
use crate::state::{Config, Parameter, RewardPool, StakePosition, UnstakeTicket};

/// What a request moved from the active into the cooling pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Base units.
    pub amount: u64,
    pub cooling_shares: u64,
    /// Unix seconds; no parameter that changes later moves it.
    pub ready_at: i64,
}

impl Node {
    /// Moves what `shares` of a position are worth to the cooling pool. A full exit is possible below every minimum, from a
    /// retired node, in a pause and while a slash is open.
    pub fn request_unstake(
        &mut self,
        position: &mut StakePosition,
        shares: u64,
        config: &Config,
        pool: &RewardPool,
        now: i64,
    ) -> Result<Request> {
        self.require_settled(pool)?;
        require(shares > 0, IoNetError::ZeroShares)?;
        position.accrue(self.index_x64)?;
        let amount = stake_for(shares, self.active_stake, self.active_shares).or_refuse(IoNetError::MathOverflow)?;
        position.take_shares(shares)?;
        self.active_stake = self.active_stake.checked_sub(amount).or_refuse(IoNetError::CorruptState)?;
        self.active_shares = self.active_shares.checked_sub(shares).or_refuse(IoNetError::CorruptState)?;
        self.follow_operator(position);
        if position.shares > 0 {
            self.require_min_stake(position, config)?;
        }
        let cooling_shares =
            shares_for(amount, self.cooling_stake, self.cooling_shares).or_refuse(IoNetError::MathOverflow)?;
        self.cooling_stake = self.cooling_stake.checked_add(amount).or_refuse(IoNetError::MathOverflow)?;
        self.cooling_shares = self.cooling_shares.checked_add(cooling_shares).or_refuse(IoNetError::MathOverflow)?;
        let cooldown = i64::try_from(config.get(Parameter::CooldownSecs)).map_err(|_| IoNetError::CorruptState)?;
        let ready_at = now.checked_add(cooldown).or_refuse(IoNetError::MathOverflow)?;
        Ok(Request { amount, cooling_shares, ready_at })
    }

    /// Puts a ticket's stake back to work: base units, and the shares that they bought.
    pub fn cancel_unstake(
        &mut self,
        position: &mut StakePosition,
        ticket: &UnstakeTicket,
        rules: StakeRules,
        now: i64,
    ) -> Result<(u64, u64)> {
        let amount = self.take_cooling(ticket)?;
        let shares = self.add_active(position, amount, rules, now)?;
        Ok((amount, shares))
    }

    /// Takes a ready ticket's stake out of the node: base units that the vault must pay. Not while a slash is open.
    pub fn withdraw(&mut self, ticket: &UnstakeTicket, now: i64) -> Result<u64> {
        self.require_no_slash()?;
        require(now >= ticket.ready_at, IoNetError::StakeStillCooling)?;
        self.take_cooling(ticket)
    }

    fn take_cooling(&mut self, ticket: &UnstakeTicket) -> Result<u64> {
        let amount = stake_for(ticket.shares, self.cooling_stake, self.cooling_shares);
        let amount = amount.or_refuse(IoNetError::MathOverflow)?;
        self.cooling_stake = self.cooling_stake.checked_sub(amount).or_refuse(IoNetError::CorruptState)?;
        self.cooling_shares = self.cooling_shares.checked_sub(ticket.shares).or_refuse(IoNetError::CorruptState)?;
        Ok(amount)
    }
}
