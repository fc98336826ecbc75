//! Address seeds and the numbers that no administrator can change. Amounts are base units (1 IO = 10^8).

use anchor_lang::prelude::*;

#[constant]
pub const SEED_CONFIG: &[u8] = b"config";
#[constant]
pub const SEED_PARAM_CHANGE: &[u8] = b"param-change";
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
#[constant]
pub const SEED_TICKET: &[u8] = b"ticket";
#[constant]
pub const SEED_SLASH: &[u8] = b"slash";
#[constant]
pub const SEED_VESTING: &[u8] = b"vesting";
#[constant]
pub const SEED_AIRDROP: &[u8] = b"airdrop";
#[constant]
pub const SEED_CLAIMS: &[u8] = b"claims";
#[constant]
pub const SEED_AUCTION: &[u8] = b"auction";
#[constant]
pub const SEED_JOB: &[u8] = b"job";
#[constant]
pub const SEED_BID: &[u8] = b"bid";
#[constant]
pub const SEED_ALLOWANCE: &[u8] = b"allowance";
/// Takes a client's tokens for an extension by a delegate: `spender`, client.
#[constant]
pub const SEED_SPENDER: &[u8] = b"spender";
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

/// Least seconds from queueing a change to applying it: 48 hours (protocol.md, Roles). No parameter goes below.
#[constant]
pub const MIN_CHANGE_DELAY_SECS: i64 = 172_800;
/// Seconds after which a queued change lapses: 14 days (protocol.md, Roles).
#[constant]
pub const CHANGE_LIFE_SECS: i64 = 1_209_600;
/// Longest pause in seconds: 7 days (protocol.md, Roles).
#[constant]
pub const MAX_PAUSE_SECS: u32 = 604_800;
/// Seconds after the end of a pause in which there is no other: 7 days (protocol.md, Roles).
#[constant]
pub const PAUSE_REST_SECS: i64 = 604_800;

/// Months to the first tranche, and tranches, at the most: 20 years. A vesting starts, and an airdrop ends, at most that far
/// from now.
#[constant]
pub const MAX_VESTING_MONTHS: u16 = 240;

/// Claims that one page counts (protocol.md, Accounts): 10,000 bytes of bits.
#[constant]
pub const CLAIMS_PER_PAGE: u32 = 80_000;
/// Leaves of an airdrop at the most: 2^22, so that a claim with its proof fits a transaction.
#[constant]
pub const MAX_AIRDROP_LEAVES: u32 = 4_194_304;
/// Least seconds in which an airdrop can be claimed: 30 days.
#[constant]
pub const MIN_CLAIM_WINDOW_SECS: i64 = 2_592_000;
/// Seconds from the end of the claims to the close: a day in which neither is possible.
#[constant]
pub const AIRDROP_REST_SECS: i64 = 86_400;
/// First bytes of what a leaf of an airdrop hashes, after its prefix.
#[constant]
pub const AIRDROP_DOMAIN: &[u8] = b"io-net:airdrop";

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
/// Seconds after which a raise binds the required stake: of a class's multiplier (economics.md, section 4), and likewise of the
/// stake unit and of the operator's part.
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
/// Shares that a unit of cooling stake may cost where a node still takes stake, as a power of two. With it no exit ever overflows:
/// all stake is below 2^57 units, and what a slash makes dearer it makes fewer.
#[constant]
pub const MAX_COOLING_DILUTION_BITS: u8 = 6;
/// Most that an announced commission may lie above the one in force, in basis points (economics.md, section 4).
#[constant]
pub const MAX_COMMISSION_RAISE_BPS: u16 = 500;
/// Seconds from announcing a raised commission to its start: 7 days (economics.md, section 4).
#[constant]
pub const COMMISSION_NOTICE_SECS: i64 = 604_800;

/// Largest fraction of a slash, in basis points (economics.md, section 4).
#[constant]
pub const MAX_SLASH_BPS: u16 = 5_000;
/// Seconds in which the resolver may overturn a slash, and after which anyone burns it: 30 days.
#[constant]
pub const SLASH_APPEAL_SECS: i64 = 2_592_000;
/// Seconds between the end of a slash and the next on the same node: 3 days (protocol.md, A slash).
#[constant]
pub const SLASH_REST_SECS: i64 = 259_200;

/// A day in seconds.
#[constant]
pub const DAY_SECS: i64 = 86_400;
/// Shortest job in seconds.
#[constant]
pub const MIN_JOB_SECS: u32 = 60;
/// Longest job in seconds, extensions included: 365 days.
#[constant]
pub const MAX_JOB_SECS: u32 = 31_536_000;
/// Seconds for which a job waits for a node, at the least: 5 minutes (protocol.md, Job life, for this and what follows).
#[constant]
pub const MIN_POST_SECS: u32 = 300;
/// And at the most: 7 days.
#[constant]
pub const MAX_POST_SECS: u32 = 604_800;
/// Seconds after an auction's deadline in which anyone awards its best bid: 20 minutes.
#[constant]
pub const AWARD_SECS: i64 = 1_200;
/// Seconds to accept an award, and to start: 20 minutes.
#[constant]
pub const START_SECS: i64 = 1_200;
/// And slots, both of which must have passed.
#[constant]
pub const START_SLOTS: u64 = 2_300;
/// Seconds without a heartbeat after which a node is silent: 70 minutes.
#[constant]
pub const SILENCE_SECS: i64 = 4_200;
/// And slots, both of which must have passed.
#[constant]
pub const SILENCE_SLOTS: u64 = 8_000;
/// A heartbeat this many seconds before the end, or later, completes a job: 10 minutes.
#[constant]
pub const COMPLETE_SECS: i64 = 600;
/// Seconds after the end in which a job can be disputed: 24 hours.
#[constant]
pub const DISPUTE_WINDOW_SECS: i64 = 86_400;
/// Seconds in which the resolver decides: 7 days.
#[constant]
pub const RESOLVE_SECS: i64 = 604_800;
/// Age in seconds at which earnings of a running job may be withdrawn: 24 hours.
#[constant]
pub const MATURE_SECS: i64 = 86_400;
/// Least lamports that a bid deposits: 0.01 SOL.
#[constant]
pub const MIN_BID_DEPOSIT: u64 = 10_000_000;
/// And most: 10 SOL.
#[constant]
pub const MAX_BID_DEPOSIT: u64 = 10_000_000_000_u64;
/// Complexity and urgency of a market job begin at 1 (economics.md, section 7).
#[constant]
pub const MIN_FACTOR_BPS: u16 = 10_000;
/// Most complexity: 4.
#[constant]
pub const MAX_COMPLEXITY_BPS: u16 = 40_000;
/// Most urgency: 3.
#[constant]
pub const MAX_URGENCY_BPS: u16 = 30_000;
/// Seconds from one step of a class's rate to the next (economics.md, section 7).
#[constant]
pub const REPRICE_SECS: i64 = 3_600;
/// Best reputation (economics.md, section 8).
#[constant]
pub const MAX_REPUTATION: u16 = 10_000;
/// Seconds of idleness that halve the distance of a reputation to 5,000: 30 days.
#[constant]
pub const REPUTATION_IDLE_SECS: i64 = 2_592_000;
/// USDC or IO, as a whole number, from which on a finished job moves a reputation.
#[constant]
pub const BIG_JOB_UNITS: u64 = 10;
