//! What a delegate may spend for a client: extensions of jobs, up to an amount a day.

use anchor_lang::prelude::*;

use crate::constants::DAY_SECS;
use crate::error::{require, IoNetError, OrRefuse};

/// What a client allows.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct AllowanceTerms {
    /// Base units of the mint in any day of 86,400 s since 1970.
    pub daily_limit: u64,
    /// Unix seconds; spent before it.
    pub expires_at: i64,
    /// Base units that the program may take from the client's account in all, for all of his allowances.
    pub approved: u64,
}

/// Whose allowance it is, for whom, of what.
pub struct AllowanceKeys {
    pub client: Pubkey,
    pub delegate: Pubkey,
    pub mint: Pubkey,
}

#[account(zero_copy)]
pub struct Allowance {
    pub client: Pubkey,
    pub delegate: Pubkey,
    pub mint: Pubkey,
    pub daily_limit: u64,
    /// Base units spent on `day`.
    pub used: u64,
    /// Days since 1970.
    pub day: i64,
    /// Unix seconds.
    pub expires_at: i64,
    pub bump: u8,
    /// Of the client's spender, which takes the tokens.
    pub spender_bump: u8,
    pub _reserved: [u8; 22],
}

const _: () = assert!(8 + size_of::<Allowance>() == 160);

impl Allowance {
    /// Sets the terms anew; what was used today stays used.
    pub fn set(&mut self, keys: AllowanceKeys, terms: &AllowanceTerms, now: i64) -> Result<()> {
        let AllowanceKeys { client, delegate, mint } = keys;
        require(terms.expires_at > now, IoNetError::AllowanceExpired)?;
        if self.mint != mint {
            self.used = 0;
        }
        self.client = client;
        self.delegate = delegate;
        self.mint = mint;
        self.daily_limit = terms.daily_limit;
        self.expires_at = terms.expires_at;
        Ok(())
    }

    /// The delegate spends for the client.
    pub fn spend(&mut self, client: &Pubkey, delegate: &Pubkey, mint: &Pubkey, amount: u64, now: i64) -> Result<()> {
        let is_his = self.client == *client && self.delegate == *delegate && self.mint == *mint;
        require(is_his, IoNetError::WrongAllowance)?;
        require(now < self.expires_at, IoNetError::AllowanceExpired)?;
        let today = now / DAY_SECS;
        if self.day != today {
            self.day = today;
            self.used = 0;
        }
        let used = self.used.checked_add(amount).or_refuse(IoNetError::MathOverflow)?;
        require(used <= self.daily_limit, IoNetError::AllowanceUsedUp)?;
        self.used = used;
        Ok(())
    }
}
