pub mod accept_beneficiary;
pub mod close_vesting;
pub mod create_vesting;
pub mod open_vesting;
pub mod propose_beneficiary;
pub mod release_vesting;

pub use accept_beneficiary::*;
pub use close_vesting::*;
pub use create_vesting::*;
pub use open_vesting::*;
pub use propose_beneficiary::*;
pub use release_vesting::*;
