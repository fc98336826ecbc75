pub mod claim_airdrop;
pub mod close_airdrop;
pub mod close_claim_page;
pub mod create_airdrop;
pub mod open_claim_page;

pub use claim_airdrop::*;
pub use close_airdrop::*;
pub use close_claim_page::*;
pub use create_airdrop::*;
pub use open_claim_page::*;
