/** What the program fixes for good, read from the IDL. Amounts are base units (1 IO = 10^8). */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { IDL, type IoNet } from "../artifacts/io_net.ts";

type Constant = IoNet["constants"][number];
type ValueOf<C> = C extends { type: "u64" | "i64" } ? BN : C extends { type: "bytes" } ? Uint8Array : number;

function constant<N extends Constant["name"]>(name: N): ValueOf<Extract<Constant, { name: N }>> {
  const { type, value } = IDL.constants.find((entry) => entry.name === name)!;
  return read(type, value) as ValueOf<Extract<Constant, { name: N }>>;
}

function read(type: Constant["type"], value: string): BN | Uint8Array | number {
  switch (type) {
    case "bytes":
      return Uint8Array.from(JSON.parse(value));
    case "u64":
    case "i64":
      return new BN(value);
    case "u8":
    case "u16":
    case "u32":
      return Number(value);
  }
}

/** The address of the program. */
export const PROGRAM_ID = new PublicKey(IDL.address);

/** First bytes of what a leaf of an airdrop hashes, after its prefix. */
export const AIRDROP_DOMAIN = constant("airdropDomain");
/** Seconds from the end of an airdrop's claims to its close: a day in which neither is possible. */
export const AIRDROP_REST_SECS = constant("airdropRestSecs");
/** Seconds after an hour's end in which verifiers attest it, and before which it cannot be closed. */
export const ATTESTATION_SECS = constant("attestationSecs");
/** Seconds after an auction's deadline in which anyone awards its best bid: 20 minutes. */
export const AWARD_SECS = constant("awardSecs");
/** USDC or IO, as a whole number, from which on a finished job moves a reputation. */
export const BIG_JOB_UNITS = constant("bigJobUnits");
/** Basis points of one. */
export const BPS = constant("bps");
/** Seconds after which a queued change lapses: 14 days. */
export const CHANGE_LIFE_SECS = constant("changeLifeSecs");
/** Claims that one page of an airdrop counts. */
export const CLAIMS_PER_PAGE = constant("claimsPerPage");
/** Bytes of a class name. */
export const CLASS_NAME_LEN = constant("classNameLen");
/** Seconds from announcing a raised commission to its start: 7 days. */
export const COMMISSION_NOTICE_SECS = constant("commissionNoticeSecs");
/** A heartbeat this many seconds before the end, or later, completes a job: 10 minutes. */
export const COMPLETE_SECS = constant("completeSecs");
/** A day in seconds. */
export const DAY_SECS = constant("daySecs");
/** What either side deposits to dispute, of the job's cost, in basis points: 1 %. */
export const DISPUTE_DEPOSIT_BPS = constant("disputeDepositBps");
/** Seconds after the end in which a job can be disputed: 24 hours. */
export const DISPUTE_WINDOW_SECS = constant("disputeWindowSecs");
/** Hours that emit: 240 months. */
export const EMISSION_HOURS = constant("emissionHours");
/** Minted at genesis for the emission: 300,000,000 IO. */
export const EMISSION_RESERVE = constant("emissionReserve");
/** Minted at genesis for the allocation table: 500,000,000 IO. */
export const GENESIS_ALLOCATION = constant("genesisAllocation");
/** Share of the GPU pool in each hour when the emission starts, in basis points. */
export const GPU_SHARE_BPS = constant("gpuShareBps");
/** A work hour in seconds. */
export const HOUR_SECS = constant("hourSecs");
/** Seconds for which the index of a removed verifier rests, so that no open hour knows it any more. */
export const INDEX_REST_SECS = constant("indexRestSecs");
/** Decimals of the $IO mint. */
export const IO_DECIMALS = constant("ioDecimals");
/** Age in seconds at which earnings of a running job may be withdrawn: 24 hours. */
export const MATURE_SECS = constant("matureSecs");
/** Leaves of an airdrop at the most: 2^22. */
export const MAX_AIRDROP_LEAVES = constant("maxAirdropLeaves");
/** Nodes of one `attest` at the most. */
export const MAX_ATTESTATIONS = constant("maxAttestations");
/** Most lamports that a bid deposits: 10 SOL. */
export const MAX_BID_DEPOSIT = constant("maxBidDeposit");
/** Highest USD rate of a class, in micro-USD per processor-hour: 1,000 USD. */
export const MAX_CLASS_RATE = constant("maxClassRate");
/** Highest commission of an operator. */
export const MAX_COMMISSION_BPS = constant("maxCommissionBps");
/** Most that an announced commission may lie above the one in force, in basis points. */
export const MAX_COMMISSION_RAISE_BPS = constant("maxCommissionRaiseBps");
/** Most complexity of a market job: 4. */
export const MAX_COMPLEXITY_BPS = constant("maxComplexityBps");
/** Shares that a unit of cooling stake may cost where a node still takes stake, as a power of two. */
export const MAX_COOLING_DILUTION_BITS = constant("maxCoolingDilutionBits");
/** Hardest proof of a class, in leading zero bits. */
export const MAX_DIFFICULTY_BITS = constant("maxDifficultyBits");
/** Shares that a unit of active stake may cost where a node still takes stake, as a power of two. */
export const MAX_DILUTION_BITS = constant("maxDilutionBits");
/** Hours that one `close_hour` closes at the most. */
export const MAX_HOURS_PER_CLOSE = constant("maxHoursPerClose");
/** Longest job in seconds, extensions included: 365 days. */
export const MAX_JOB_SECS = constant("maxJobSecs");
/** Minutes of an hour: the highest uptime. */
export const MAX_MINUTES = constant("maxMinutes");
/** Highest reward multiplier of a class: 100. */
export const MAX_MULTIPLIER_BPS = constant("maxMultiplierBps");
/** Longest pause in seconds: 7 days. */
export const MAX_PAUSE_SECS = constant("maxPauseSecs");
/** Seconds for which a job waits for a node, at the most: 7 days. */
export const MAX_POST_SECS = constant("maxPostSecs");
/** Processors of one node at the most. */
export const MAX_PROCESSORS = constant("maxProcessors");
/** Best reputation. */
export const MAX_REPUTATION = constant("maxReputation");
/** What the last month may take over from rounding, in base units. */
export const MAX_SCHEDULE_REST = constant("maxScheduleRest");
/** Largest fraction of a slash, in basis points. */
export const MAX_SLASH_BPS = constant("maxSlashBps");
/** Best connectivity tier. */
export const MAX_TIER = constant("maxTier");
/** Most urgency of a market job: 3. */
export const MAX_URGENCY_BPS = constant("maxUrgencyBps");
/** Indices of verifiers. */
export const MAX_VERIFIERS = constant("maxVerifiers");
/** Months to the first tranche of a vesting, and tranches, at the most: 20 years. */
export const MAX_VESTING_MONTHS = constant("maxVestingMonths");
/** Least lamports that a bid deposits: 0.01 SOL. */
export const MIN_BID_DEPOSIT = constant("minBidDeposit");
/** Seconds of service below which a node that stops or falls silent is paid nothing, and which a client who cancels pays at the least: an hour. */
export const MIN_BILLED_SECS = constant("minBilledSecs");
/** Least seconds from queueing a change to applying it: 48 hours. */
export const MIN_CHANGE_DELAY_SECS = constant("minChangeDelaySecs");
/** Least seconds in which an airdrop can be claimed: 30 days. */
export const MIN_CLAIM_WINDOW_SECS = constant("minClaimWindowSecs");
/** Least complexity and urgency of a market job: 1. */
export const MIN_FACTOR_BPS = constant("minFactorBps");
/** Shortest job in seconds. */
export const MIN_JOB_SECS = constant("minJobSecs");
/** Seconds for which a job waits for a node, at the least: 5 minutes. */
export const MIN_POST_SECS = constant("minPostSecs");
/** Months of the emission. */
export const MONTHS = constant("months");
/** A month of the emission and of vestings in seconds: 30.4375 days. */
export const MONTH_SECS = constant("monthSecs");
/** Seconds after the end of a pause in which there is no other: 7 days. */
export const PAUSE_REST_SECS = constant("pauseRestSecs");
/** First bytes of what a proof of work hashes. */
export const PROOF_DOMAIN = constant("proofDomain");
/** How many regions there are, 0..31: a job can name any set of them in 32 bits. */
export const REGIONS = constant("regions");
/** Seconds from one step of a class's rate to the next: an hour. */
export const REPRICE_SECS = constant("repriceSecs");
/** Seconds of idleness that halve the distance of a reputation to 5,000: 30 days. */
export const REPUTATION_IDLE_SECS = constant("reputationIdleSecs");
/** Seconds after which a raise of the required stake binds, by multiplier, stake unit or own part: 30 days. */
export const REQUIREMENT_NOTICE_SECS = constant("requirementNoticeSecs");
/** Seconds in which the resolver decides a dispute: 7 days. */
export const RESOLVE_SECS = constant("resolveSecs");
/** Hours that the ring of a pool remembers. */
export const RING_HOURS = constant("ringHours");
/** First seed of an airdrop, before funder and id. */
export const SEED_AIRDROP = constant("seedAirdrop");
/** First seed of an allowance, before client and delegate. */
export const SEED_ALLOWANCE = constant("seedAllowance");
export const SEED_AUCTION = constant("seedAuction");
/** First seed of a bid, before job and node. */
export const SEED_BID = constant("seedBid");
/** First seed of a claim page, before airdrop and page. */
export const SEED_CLAIMS = constant("seedClaims");
/** First seed of a device class, before its id. */
export const SEED_CLASS = constant("seedClass");
/** First seed of the config. */
export const SEED_CONFIG = constant("seedConfig");
/** The last seed of the CPU pool: `PoolKind::Cpu` as a byte. */
export const SEED_CPU = constant("seedCpu");
/** First seed of a device mark, before its key. */
export const SEED_DEVICE = constant("seedDevice");
/** First seed of the emission. */
export const SEED_EMISSION = constant("seedEmission");
/** The last seed of the GPU pool: `PoolKind::Gpu` as a byte. */
export const SEED_GPU = constant("seedGpu");
/** First seed of a job, before client and id. */
export const SEED_JOB = constant("seedJob");
/** First seed of a node, before operator and id. */
export const SEED_NODE = constant("seedNode");
/** First seed of a queued change, before its index. */
export const SEED_PARAM_CHANGE = constant("seedParamChange");
/** First seed of a reward pool, before its kind. */
export const SEED_POOL = constant("seedPool");
/** First seed of a slash, before node, code and hour. */
export const SEED_SLASH = constant("seedSlash");
/** First seed of a client's spender, before the client. */
export const SEED_SPENDER = constant("seedSpender");
/** First seed of a stake position, before node and owner. */
export const SEED_STAKE = constant("seedStake");
/** First seed of an unstake ticket, before node, owner and index. */
export const SEED_TICKET = constant("seedTicket");
/** First seed of the treasury. */
export const SEED_TREASURY = constant("seedTreasury");
/** Token accounts of the program: `vault`, parent, mint. */
export const SEED_VAULT = constant("seedVault");
/** First seed of a verifier, before its key. */
export const SEED_VERIFIER = constant("seedVerifier");
/** First seed of a vesting, before creator and id. */
export const SEED_VESTING = constant("seedVesting");
/** Seconds without a heartbeat after which a node is silent: 70 minutes. */
export const SILENCE_SECS = constant("silenceSecs");
/** And slots, both of which must have passed. */
export const SILENCE_SLOTS = constant("silenceSlots");
/** Seconds in which the resolver may overturn a slash, and after which anyone burns it: 30 days. */
export const SLASH_APPEAL_SECS = constant("slashAppealSecs");
/** Seconds between the end of a slash and the next on the same node: 3 days. */
export const SLASH_REST_SECS = constant("slashRestSecs");
/** Seconds to accept an award, and to start: 20 minutes. */
export const START_SECS = constant("startSecs");
/** And slots, both of which must have passed. */
export const START_SLOTS = constant("startSlots");
/** Seconds from the start in which the client cancels for what was served: 10 minutes. */
export const TRIAL_SECS = constant("trialSecs");
/** Decimals of the USDC mint. */
export const USDC_DECIMALS = constant("usdcDecimals");
