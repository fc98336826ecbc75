//! What a node is slashed for, how much, and what came of it. Stays for ever: the same offence is never brought twice.

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;

use crate::error::{require, IoNetError};

/// Life of a slash. Append only: the byte is stored.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum SlashStatus {
    Open,
    Overturned,
    Burned,
}

/// What a slasher brings against a node.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct Offence {
    /// The kind, by the published list of offences.
    pub code: u16,
    /// The work hour in which it happened; one that has begun.
    pub hour: u64,
    /// Fraction of both pools, 1..=5,000 basis points.
    pub fraction_bps: u16,
    /// Hash of the published evidence.
    pub evidence: [u8; 32],
}

#[account(zero_copy)]
pub struct Slash {
    pub node: Pubkey,
    /// Who paid for the account, which is never closed.
    pub slasher: Pubkey,
    pub evidence: [u8; 32],
    pub hour: u64,
    /// Unix seconds.
    pub opened_at: i64,
    /// Unix seconds; 0 = open.
    pub ended_at: i64,
    /// Base units burned.
    pub burned: u64,
    pub code: u16,
    pub fraction_bps: u16,
    /// `SlashStatus`.
    pub status: u8,
    pub bump: u8,
    pub _reserved: [u8; 26],
}

const _: () = assert!(8 + size_of::<Slash>() == 168);

impl Slash {
    pub fn open(&mut self, node: Pubkey, slasher: Pubkey, offence: &Offence, bump: u8, now: i64) {
        self.node = node;
        self.slasher = slasher;
        self.evidence = offence.evidence;
        self.hour = offence.hour;
        self.opened_at = now;
        self.code = offence.code;
        self.fraction_bps = offence.fraction_bps;
        self.status = SlashStatus::Open as u8;
        self.bump = bump;
    }

    pub fn slash_status(&self) -> Result<SlashStatus> {
        Ok(bytemuck::checked::try_cast(self.status).map_err(|_| IoNetError::CorruptState)?)
    }

    /// Ends the open slash of `node`.
    pub fn end(&mut self, node: &Pubkey, status: SlashStatus, burned: u64, now: i64) -> Result<()> {
        let is_open = self.node == *node && self.slash_status()? == SlashStatus::Open;
        require(is_open, IoNetError::SlashNotOpen)?;
        self.status = status as u8;
        self.burned = burned;
        self.ended_at = now;
        Ok(())
    }
}
