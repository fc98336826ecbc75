pub mod claim_commission;
pub mod register_node;
pub mod retire_node;
pub mod update_node;

pub use claim_commission::*;
pub use register_node::*;
pub use retire_node::*;
pub use update_node::*;
