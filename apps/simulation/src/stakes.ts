/** Amounts of stake, from what a scenario says of them (economics.md, section 4). */
import { oneIo } from "./amounts.ts";
import { circulatingAtGenesis } from "./reckoning/unlocks.ts";

/** Stake required per multiplier and processor. */
const stakeUnit = 200n * oneIo;

/** A multiplier or a multiple of the required stake, as scenarios give it, in basis points. */
export const inBps = (times: number): number => Math.round(times * 10_000);

/** The smallest amount that the program takes as a stake. */
export const leastStake = oneIo;

/** All that the owners have to stake. */
export const mostStaked = circulatingAtGenesis;

/** What a node requires; multipliers below 1 count as 1. */
export function requiredStake(multiplierBps: number, processors: number): bigint {
  return (stakeUnit * BigInt(Math.max(10_000, multiplierBps)) * BigInt(processors)) / 10_000n;
}

/** What a multiple of it comes to. */
export function stakeOf(required: bigint, times: number): bigint {
  return (required * BigInt(inBps(times))) / 10_000n;
}
