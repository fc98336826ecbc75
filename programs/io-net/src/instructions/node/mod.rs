pub mod announce_commission;
pub mod claim_commission;
pub mod register_node;
pub mod retire_node;
pub mod rotate_device;
pub mod update_node;

pub use announce_commission::*;
pub use claim_commission::*;
pub use register_node::*;
pub use retire_node::*;
pub use rotate_device::*;
pub use update_node::*;
