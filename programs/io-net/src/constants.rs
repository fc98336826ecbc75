//! Address seeds and the numbers that no administrator can change. Amounts are base units (1 IO = 10^8).

use anchor_lang::prelude::*;

#[constant]
pub const SEED_CONFIG: &[u8] = b"config";
#[constant]
pub const SEED_TREASURY: &[u8] = b"treasury";
#[constant]
pub const SEED_EMISSION: &[u8] = b"emission";
#[constant]
pub const SEED_POOL: &[u8] = b"pool";
#[constant]
pub const SEED_CLASS: &[u8] = b"class";
#[constant]
pub const SEED_VERIFIER: &[u8] = b"verifier";
#[constant]
pub const SEED_NODE: &[u8] = b"node";
#[constant]
pub const SEED_DEVICE: &[u8] = b"device";
#[constant]
pub const SEED_STAKE: &[u8] = b"stake";
/// Token accounts of the program: `vault`, parent, mint.
#[constant]
pub const SEED_VAULT: &[u8] = b"vault";
/// The last seed of the GPU pool: `PoolKind::Gpu` as a byte.
#[constant]
pub const SEED_GPU: &[u8] = &[0];
/// The last seed of the CPU pool: `PoolKind::Cpu` as a byte.
#[constant]
pub const SEED_CPU: &[u8] = &[1];

/// Decimals of the $IO mint (economics.md, section 1).
#[constant]
pub const IO_DECIMALS: u8 = 8;
/// Decimals of the USDC mint.
#[constant]
pub const USDC_DECIMALS: u8 = 6;
/// Minted at genesis for the allocation table: 500,000,000 IO (economics.md, section 1).
#[constant]
pub const GENESIS_ALLOCATION: u64 = 50_000_000_000_000_000_u64;
/// Minted at genesis for the emission: 300,000,000 IO (economics.md, section 1).
#[constant]
pub const EMISSION_RESERVE: u64 = 30_000_000_000_000_000_u64;

/// Basis points of one.
#[constant]
pub const BPS: u64 = 10_000;
/// Months of the emission (economics.md, section 2).
#[constant]
pub const MONTHS: u16 = 240;
/// A month of the emission in seconds: 30.4375 days.
#[constant]
pub const MONTH_SECS: u64 = 2_629_800;
/// A work hour in seconds.
#[constant]
pub const HOUR_SECS: u64 = 3_600;
/// Hours that emit: 240 months.
#[constant]
pub const EMISSION_HOURS: u64 = 175_320;
const _: () = assert!(EMISSION_HOURS * HOUR_SECS == MONTHS as u64 * MONTH_SECS);
/// What the last month may take over from rounding, in base units (economics.md, section 2).
#[constant]
pub const MAX_SCHEDULE_REST: u64 = 1_000_000;
/// Share of the GPU pool in each hour when the emission starts, in basis points (economics.md, section 3).
#[constant]
pub const GPU_SHARE_BPS: u16 = 8_000;

/// Hours that the ring of a pool remembers (protocol.md, Accounts).
#[constant]
pub const RING_HOURS: u16 = 384;
/// Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed.
#[constant]
pub const ATTESTATION_SECS: u64 = 1_800;
/// Hours that one `close_hour` closes at the most.
#[constant]
pub const MAX_HOURS_PER_CLOSE: u64 = 48;
/// Indices of verifiers.
#[constant]
pub const MAX_VERIFIERS: u8 = 16;
/// Seconds for which the index of a removed verifier rests, so that no open hour knows it any more.
#[constant]
pub const INDEX_REST_SECS: i64 = 7_200;
/// Best connectivity tier.
#[constant]
pub const MAX_TIER: u8 = 4;
/// Minutes of an hour: the highest uptime.
#[constant]
pub const MAX_MINUTES: u8 = 60;
/// Nodes of one `attest` at the most: with more, its events could outgrow what the runtime keeps of a log.
#[constant]
pub const MAX_ATTESTATIONS: u8 = 32;
/// First bytes of what a proof of work hashes.
#[constant]
pub const PROOF_DOMAIN: &[u8] = b"io-net:proof";
/// Hardest proof of a class, in leading zero bits.
#[constant]
pub const MAX_DIFFICULTY_BITS: u8 = 40;

/// Highest reward multiplier of a class: 100.
#[constant]
pub const MAX_MULTIPLIER_BPS: u32 = 1_000_000;
/// Seconds after which a raised multiplier binds the required stake (economics.md, section 4).
#[constant]
pub const REQUIREMENT_NOTICE_SECS: i64 = 2_592_000;
/// Bytes of a class name.
#[constant]
pub const CLASS_NAME_LEN: u8 = 32;
/// Highest USD rate of a class, in micro-USD per processor-hour: 1,000 USD.
#[constant]
pub const MAX_CLASS_RATE: u64 = 1_000_000_000;
/// Processors of one node at the most.
#[constant]
pub const MAX_PROCESSORS: u16 = 1_024;
/// Regions are 0..=31, so that a job can name any set of them in 32 bits.
#[constant]
pub const REGIONS: u8 = 32;
/// Highest commission of an operator (economics.md, section 4).
#[constant]
pub const MAX_COMMISSION_BPS: u16 = 9_500;
/// Shares that a unit of stake may cost, as a power of two (protocol.md, Staking in shares).
#[constant]
pub const MAX_DILUTION_BITS: u8 = 20;
