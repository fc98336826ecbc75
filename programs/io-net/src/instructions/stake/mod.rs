pub mod claim_rewards;
pub mod open_position;
pub mod stake;

pub use claim_rewards::*;
pub use open_position::*;
pub use stake::*;
