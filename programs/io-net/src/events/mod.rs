//! One event per state change: ids, amounts, totals after, time. Amounts in base units, times in unix seconds.

pub mod airdrop;
pub mod class;
pub mod config;
pub mod emission;
pub mod job;
pub mod log;
pub mod node;
pub mod slash;
pub mod stake;
pub mod token;
pub mod treasury;
pub mod vesting;
pub mod work;

pub use airdrop::*;
pub use class::*;
pub use config::*;
pub use emission::*;
pub use job::*;
pub(crate) use log::emit;
pub use node::*;
pub use slash::*;
pub use stake::*;
pub use token::*;
pub use treasury::*;
pub use vesting::*;
pub use work::*;
