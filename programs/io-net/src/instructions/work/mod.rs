pub mod add_verifier;
pub mod attest;
pub mod open_hour;
pub mod remove_verifier;
pub mod settle_rewards;
pub mod submit_proof;

pub use add_verifier::*;
pub use attest::*;
pub use open_hour::*;
pub use remove_verifier::*;
pub use settle_rewards::*;
pub use submit_proof::*;
