pub mod cancel_unstake;
pub mod claim_rewards;
pub mod close_position;
pub mod compound_rewards;
pub mod move_stake;
pub mod open_position;
pub mod request_unstake;
#[allow(clippy::module_inception)] // the domain and its first instruction share a name
pub mod stake;
pub mod withdraw_unstaked;

pub use cancel_unstake::*;
pub use claim_rewards::*;
pub use close_position::*;
pub use compound_rewards::*;
pub use move_stake::*;
pub use open_position::*;
pub use request_unstake::*;
pub use stake::*;
pub use withdraw_unstaked::*;
