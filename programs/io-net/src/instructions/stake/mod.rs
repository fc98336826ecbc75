pub mod claim_rewards;
pub mod open_position;
#[allow(clippy::module_inception)] // the domain and its first instruction share a name
pub mod stake;

pub use claim_rewards::*;
pub use open_position::*;
pub use stake::*;
