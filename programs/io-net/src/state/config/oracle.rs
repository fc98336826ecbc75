//! Which prices count: programs that write them, the feed, and the limits (economics.md, section 6).

use anchor_lang::prelude::*;

use super::Config;
use crate::error::{require, IoNetError};
use crate::math::oracle::{check, parse, OracleFault, OraclePrice};
use crate::state::Parameter;

/// Where prices of $IO in USD come from.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Copy, Debug, PartialEq, Eq)]
pub struct OracleTerms {
    /// Programs that may own a price account; two, so that the oracle can move without an upgrade of this program.
    pub programs: [Pubkey; 2],
    /// Pyth's id of the feed.
    pub feed: [u8; 32],
}

impl OracleTerms {
    pub fn validate(&self) -> Result<()> {
        let [first, _] = self.programs;
        require(first != Pubkey::default() && self.feed != [0; 32], IoNetError::DefaultKey)
    }
}

impl Config {
    pub fn oracle(&self) -> OracleTerms {
        OracleTerms { programs: self.oracle_programs, feed: self.price_feed }
    }

    /// Sets where prices come from and returns what was set before.
    pub fn set_oracle(&mut self, terms: &OracleTerms) -> Result<OracleTerms> {
        terms.validate()?;
        let old = self.oracle();
        self.oracle_programs = terms.programs;
        self.price_feed = terms.feed;
        Ok(old)
    }

    /// The price in an account with this owner and data, if it counts now.
    pub fn price(&self, owner: &Pubkey, data: &[u8], now: i64) -> Result<OraclePrice> {
        // An account that nobody created belongs to the default key, as an unused second program does.
        let is_owned = self.oracle_programs.contains(owner) && *owner != Pubkey::default();
        require(is_owned, IoNetError::WrongPriceAccount)?;
        let max_age = self.get(Parameter::OracleMaxAgeSecs);
        let max_confidence = self.get(Parameter::OracleMaxConfidenceBps);
        let price =
            parse(data, &self.price_feed).and_then(|price| check(&price, now, max_age, max_confidence).map(|()| price));
        price.map_err(|fault| {
            let error = match fault {
                OracleFault::Malformed | OracleFault::Partial | OracleFault::WrongFeed => IoNetError::WrongPriceAccount,
                OracleFault::NotPositive | OracleFault::Exponent => IoNetError::PriceUnusable,
                OracleFault::NotYet | OracleFault::Stale => IoNetError::PriceStale,
                OracleFault::Uncertain => IoNetError::PriceUncertain,
            };
            error.into()
        })
    }
}
