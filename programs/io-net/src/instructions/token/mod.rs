pub mod allocate;
pub mod genesis;

pub use allocate::*;
pub use genesis::*;
