use anchor_lang::prelude::*;

/// A 128-bit number inside a zero-copy account: accounts are aligned to 8 bytes, a `u128` would want 16.
#[zero_copy]
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wide {
    pub low: u64,
    pub high: u64,
}

impl Wide {
    pub fn get(self) -> u128 {
        u128::from(self.high) << 64 | u128::from(self.low)
    }
}

impl From<u128> for Wide {
    #[expect(clippy::cast_possible_truncation, reason = "each cast keeps exactly the half it names")]
    fn from(value: u128) -> Self {
        Self { low: value as u64, high: (value >> 64) as u64 }
    }
}
