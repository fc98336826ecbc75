pub mod burn_slash;
pub mod open_slash;
pub mod overturn_slash;

pub use burn_slash::*;
pub use open_slash::*;
pub use overturn_slash::*;
