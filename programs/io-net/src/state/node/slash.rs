//! A slash: a fraction of both pools, decided in the open, burned when nobody has overturned it (protocol.md, A slash).

use anchor_lang::prelude::*;

use super::Node;
use crate::constants::{MAX_SLASH_BPS, SLASH_APPEAL_SECS, SLASH_REST_SECS};
use crate::error::{require, IoNetError, OrRefuse};
use crate::math::stake::slashed;

/// What a slash took of each pool, base units; their sum is what the vault must burn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burned {
    pub active: u64,
    pub cooling: u64,
    pub total: u64,
}

impl Node {
    /// While a slash is open nothing crosses the node's border, so who held at the opening bears the decision.
    pub fn require_no_slash(&self) -> Result<()> {
        require(self.slash_bps == 0, IoNetError::SlashOpen)
    }

    /// Opens a slash by a key that does not act for the node, 3 days or more after the last one.
    ///
    /// Burned fractions of any 30 days sum to at most one half: each lies 30 days after its opening, so two lie over 30 days apart.
    pub fn open_slash(&mut self, fraction_bps: u16, by: &Pubkey, now: i64) -> Result<()> {
        self.require_no_party(by)?;
        require((1..=MAX_SLASH_BPS).contains(&fraction_bps), IoNetError::SlashFractionOutOfBounds)?;
        self.require_no_slash()?;
        let rested_at = self.slash_ended_at.saturating_add(SLASH_REST_SECS);
        require(self.slash_ended_at == 0 || now >= rested_at, IoNetError::SlashedRecently)?;
        self.slash_bps = fraction_bps;
        self.slash_opened_at = now;
        Ok(())
    }

    /// Ends the open slash without a loss, by a key that does not act for the node, within 30 days of its opening.
    pub fn overturn_slash(&mut self, by: &Pubkey, now: i64) -> Result<()> {
        self.require_no_party(by)?;
        require(now < self.appeal_ends_at()?, IoNetError::AppealOver)?;
        self.end_slash(now);
        Ok(())
    }

    /// Ends the open slash after 30 days: both pools fall by its fraction, rounded down.
    pub fn burn_slash(&mut self, now: i64) -> Result<Burned> {
        require(now >= self.appeal_ends_at()?, IoNetError::AppealNotOver)?;
        let of = |stake: u64| slashed(stake, self.slash_bps).or_refuse(IoNetError::MathOverflow);
        let (active, cooling) = (of(self.active_stake)?, of(self.cooling_stake)?);
        self.active_stake = self.active_stake.checked_sub(active).or_refuse(IoNetError::CorruptState)?;
        self.cooling_stake = self.cooling_stake.checked_sub(cooling).or_refuse(IoNetError::CorruptState)?;
        self.end_slash(now);
        Ok(Burned { active, cooling, total: active.checked_add(cooling).or_refuse(IoNetError::MathOverflow)? })
    }

    /// Refuses a key that signed for the node. The payout owner is not asked: the operator names it alone, and would name the
    /// slasher or the resolver to disarm them.
    fn require_no_party(&self, key: &Pubkey) -> Result<()> {
        require(![&self.operator, &self.device].contains(&key), IoNetError::IsParty)
    }

    fn appeal_ends_at(&self) -> Result<i64> {
        require(self.slash_bps > 0, IoNetError::SlashNotOpen)?;
        self.slash_opened_at.checked_add(SLASH_APPEAL_SECS).or_refuse(IoNetError::MathOverflow)
    }

    fn end_slash(&mut self, now: i64) {
        self.slash_bps = 0;
        self.slash_ended_at = now;
    }
}
