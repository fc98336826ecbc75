pub mod burn_fees;
pub mod close_auction;
pub mod fill_auction;
pub mod open_auction;

pub use burn_fees::*;
pub use close_auction::*;
pub use fill_auction::*;
pub use open_auction::*;
