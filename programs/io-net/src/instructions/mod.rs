//! The shell: accounts, authority, token moves, events. Decisions are made in `state`.

pub mod airdrop;
pub mod class;
pub mod config;
pub mod emission;
pub mod job;
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
pub use node::*;
pub use slash::*;
pub use stake::*;
pub use token::*;
pub use treasury::*;
pub use vesting::*;
pub use work::*;
