pub mod genesis;

pub use genesis::*;
