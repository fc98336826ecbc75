pub mod close_hour;
pub mod split_pools;
pub mod start_emission;

pub use close_hour::*;
pub use split_pools::*;
pub use start_emission::*;
