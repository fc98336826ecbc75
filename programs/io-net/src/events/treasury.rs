use anchor_lang::prelude::*;

#[event]
pub struct FeesBurned {
    pub amount: u64,
    /// Burned by the treasury so far, what it bought included.
    pub total: u64,
    pub at: i64,
}

#[event]
pub struct AuctionOpened {
    pub auction: Pubkey,
    pub period: u64,
    pub lot: u64,
    pub ends_at: i64,
    pub at: i64,
}

#[event]
pub struct AuctionFilled {
    pub auction: Pubkey,
    pub seller: Pubkey,
    /// Paid to the seller.
    pub usdc: u64,
    /// Burned.
    pub io: u64,
    pub factor_bps: u16,
    /// USDC of the lot.
    pub left: u64,
    pub at: i64,
}

#[event]
pub struct AuctionClosed {
    pub auction: Pubkey,
    pub period: u64,
    pub sold: u64,
    pub burned: u64,
    pub at: i64,
}
