pub mod init_config;
pub mod update_parameter;

pub use init_config::*;
pub use update_parameter::*;
