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
};

export type Rules = typeof rules;

export const hourSecs = 3_600;
export const bps = 10_000n;
