//! Pyth's `PriceUpdateV2`, read by bytes, and when its price counts (economics.md, section 6).
//!
//! Borsh, after Anchor's discriminator: write authority 32, verification level 1 (`Full`; `Partial` takes one byte more and moves
//! all that follows), feed id 32, price 8, confidence 8, exponent 4, publish time 8, previous publish time 8, EMA price 8, EMA
//! confidence 8, posted slot 8. That the receiver program owns the account is for the caller to check.

use crate::constants::BPS;

/// First 8 bytes of `sha256("account:PriceUpdateV2")`.
const DISCRIMINATOR: [u8; 8] = [0x22, 0xf1, 0x23, 0x63, 0x9d, 0x7e, 0xf4, 0xcd];
const VERIFICATION: usize = 40;
const PARTIAL: u8 = 0;
const FULL: u8 = 1;
const FEED: usize = 41;
const PRICE: usize = 73;
const CONFIDENCE: usize = 81;
const EXPONENT: usize = 89;
const PUBLISHED_AT: usize = 93;
/// Bytes of a fully verified update; its account has one more, which a partial one needs.
const LEN: usize = 133;

/// A price of one $IO: `price * 10^exponent` USD, give or take `confidence * 10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OraclePrice {
    pub price: u64,
    pub confidence: u64,
    pub exponent: i32,
    /// Unix seconds.
    pub published_at: i64,
}

impl OraclePrice {
    /// Whether the exponent is -12..=0: beyond, a product of a price may not fit 128 bits.
    pub fn has_usual_exponent(&self) -> bool {
        (-12..=0).contains(&self.exponent)
    }
}

/// Why a price does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OracleFault {
    /// No `PriceUpdateV2`.
    Malformed,
    /// Not verified by two thirds of the guardians.
    Partial,
    WrongFeed,
    NotPositive,
    /// Outside -12..=0.
    Exponent,
    /// Published after now.
    NotYet,
    Stale,
    /// The confidence is too wide.
    Uncertain,
}

/// Reads the data of an account: a fully verified update of `feed` with a price above 0.
pub fn parse(data: &[u8], feed: &[u8; 32]) -> Result<OraclePrice, OracleFault> {
    if data.len() < LEN || array(data, 0)? != DISCRIMINATOR {
        return Err(OracleFault::Malformed);
    }
    match array(data, VERIFICATION)? {
        [FULL] => {}
        [PARTIAL] => return Err(OracleFault::Partial),
        _ => return Err(OracleFault::Malformed),
    }
    if array(data, FEED)? != *feed {
        return Err(OracleFault::WrongFeed);
    }
    let price = u64::try_from(i64::from_le_bytes(array(data, PRICE)?)).map_err(|_| OracleFault::NotPositive)?;
    if price == 0 {
        return Err(OracleFault::NotPositive);
    }
    Ok(OraclePrice {
        price,
        confidence: u64::from_le_bytes(array(data, CONFIDENCE)?),
        exponent: i32::from_le_bytes(array(data, EXPONENT)?),
        published_at: i64::from_le_bytes(array(data, PUBLISHED_AT)?),
    })
}

/// Whether a price counts at `now` (unix seconds): a usual exponent, above 0, not from the future, at most `max_age_secs` old, and
/// `confidence * 10,000 <= price * max_confidence_bps`.
pub fn check(price: &OraclePrice, now: i64, max_age_secs: u64, max_confidence_bps: u64) -> Result<(), OracleFault> {
    if !price.has_usual_exponent() {
        return Err(OracleFault::Exponent);
    }
    if price.price == 0 {
        return Err(OracleFault::NotPositive);
    }
    if price.published_at > now {
        return Err(OracleFault::NotYet);
    }
    if now.abs_diff(price.published_at) > max_age_secs {
        return Err(OracleFault::Stale);
    }
    // Products of two u64 fit 128 bits.
    let (spread, most) = (u128::from(price.confidence), u128::from(price.price));
    if spread * u128::from(BPS) > most * u128::from(max_confidence_bps) {
        return Err(OracleFault::Uncertain);
    }
    Ok(())
}

/// The `N` bytes from `at` on.
fn array<const N: usize>(data: &[u8], at: usize) -> Result<[u8; N], OracleFault> {
    data.get(at..).and_then(|rest| rest.first_chunk()).copied().ok_or(OracleFault::Malformed)
}
