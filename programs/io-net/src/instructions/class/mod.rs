pub mod create_class;
pub mod reprice_class;
pub mod update_class;

pub use create_class::*;
pub use reprice_class::*;
pub use update_class::*;
