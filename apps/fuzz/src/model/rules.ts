/** The numbers that rule, copied from the published economics, not from the SDK: two witnesses must not share a source. */

const day = 86_400;
const io = 100_000_000n; // base units

/** Amounts in base units, times in seconds, parts in basis points. */
export const rules = {
  minStake: io,
  /** Per processor and unit of multiplier. */
  stakeUnit: 200n * io,
  /** Of the required stake: what the operator must hold himself. */
  ownBps: 5_000n,
  /** Of the required stake: what a node may hold. */
  capacityBps: 20_000n,
  cooldown: 14 * day,
  commissionNotice: 7 * day,
  mostCommissionBps: 9_500,
  mostRaiseBps: 500,
  appeal: 30 * day,
  slashRest: 3 * day,
  mostSlashBps: 5_000,
  longestPause: 7 * day,
  pauseRest: 7 * day,
  /** Shares that a unit of the active and of the cooling pool may cost where stake enters. */
  dearestActive: 1n << 20n,
  dearestCooling: 1n << 6n,
  quorum: 2,
  /** After an hour's end, for attestation; then the hour can be closed. */
  attestation: 1_800,
  /** Hours of one close, and hours that a pool remembers. */
  hoursPerClose: 48,
  ring: 384,
  gpuBps: 8_000n,
  changeDelay: 2 * day,

  /** Of a job: basis points. */
  clientFee: 25n,
  supplierFee: 25n,
  clientUsdcFee: 200n,
  /** None by default; the chain of the fuzz takes some, so that two fees of one payee are rounded as one. */
  supplierUsdcFee: 30n,
  bondBps: 500n,
  disputeBps: 100n,
  minCost: { io, usdc: 1_000_000n },
  /** From which cost on a job moves a reputation. */
  bigCost: { io: 10n * io, usdc: 10_000_000n },
  jobTime: [60, 365 * day] as const,
  postTime: [300, 7 * day] as const,
  bidDeposit: [10_000_000n, 10_000_000_000n] as const,
  complexity: [10_000, 40_000] as const,
  urgency: [10_000, 30_000] as const,
  mostProcessors: 1_024,
  /** For anyone to award the best bid, after the deadline. */
  awardTime: 1_200,
  /** To accept an award, and to start. */
  startTime: 1_200,
  startSlots: 2_300n,
  silence: 4_200,
  silenceSlots: 8_000n,
  /** A heartbeat this close to the end completes. */
  completeTime: 600,
  trial: 600,
  leastBilled: 3_600,
  disputeTime: day,
  resolveTime: 7 * day,
  mature: day,
  day,
  idle: 30 * day,
  priceAge: 60,
  priceConfidence: 100n,
  priceTarget: 7_000n,
  priceGain: 2_000n,
  priceStep: 500n,
  repriceTime: 3_600,

  /** Of auctions. Bought $IO is rounded up, and a price counts less its confidence. */
  auctionPeriod: 7 * day,
  auctionTime: 21_600,
  maxLot: 100_000_000_000n,
  minFill: 10_000_000n,
  factorStart: 9_500n,
  factorEnd: 10_100n,
  /** Seconds by which the factor is behind the clock. */
  factorLag: 0,
  fillRounding: "ceil" as "ceil" | "floor",
  confidenceSide: -1n,
};

export type Rules = typeof rules;

export const hourSecs = 3_600;
export const bps = 10_000n;
