//! Accounts and their transitions. Time is an argument; a transition says what must move and moves nothing itself.

pub mod airdrop;
pub mod allocation;
pub mod allowance;
pub mod auction;
pub mod bid;
pub mod claim_page;
pub mod config;
pub mod device;
pub mod device_class;
pub mod emission;
pub mod job;
pub mod market;
pub mod node;
pub mod param_change;
pub mod parameter;
pub mod reward_pool;
pub mod slash;
pub mod stake_position;
pub mod timeline;
pub mod treasury;
pub mod unstake_ticket;
pub mod verifier;
pub mod vesting;
pub mod wide;

pub use airdrop::*;
pub use allocation::*;
pub use allowance::*;
pub use auction::*;
pub use bid::*;
pub use claim_page::*;
pub use config::*;
pub use device::*;
pub use device_class::*;
pub use emission::*;
pub use job::*;
pub use market::*;
pub use node::*;
pub use param_change::*;
pub use parameter::*;
pub use reward_pool::*;
pub use slash::*;
pub use stake_position::*;
pub use timeline::*;
pub use treasury::*;
pub use unstake_ticket::*;
pub use verifier::*;
pub use vesting::*;
pub use wide::*;

/// How "hour `hour` was done" is stored: the hour plus one, so that zeroed bytes mean "never".
pub const fn mark_of(hour: u64) -> u64 {
    hour.saturating_add(1)
}
