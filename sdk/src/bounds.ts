/** What every parameter begins with and may be: the program's own table. */
import BN from "bn.js";
import { IO_DECIMALS, USDC_DECIMALS } from "./constants.ts";
import type { Parameter } from "./types.ts";

/** What a parameter has unless `init_config` was told otherwise, and its least and most, which are allowed too. */
export interface ParameterBounds {
  default: BN;
  min: BN;
  max: BN;
}

const bounds = (initial: number, min: number, max: number): ParameterBounds => {
  return { default: new BN(initial), min: new BN(min), max: new BN(max) };
};

const [io, usdc] = [10 ** IO_DECIMALS, 10 ** USDC_DECIMALS];
const [hour, day] = [3_600, 86_400];

/**
 * Default and bounds of every parameter. Names ending in `Bps` are basis points, in `Secs` seconds, in `Points` weight points;
 * `quorum` counts verifiers; `stakeUnit`, `minStake` and `minJobIo` are base units of $IO, `minJobUsdc`, `maxLot` and `minFill`
 * of USDC.
 */
export const PARAMETER_BOUNDS: Readonly<Record<Parameter, ParameterBounds>> = {
  tierPoints: bounds(50, 0, 1_000_000),
  hiredPoints: bounds(5, 0, 1_000_000),
  multiplierPoints: bounds(20_000, 1, 1_000_000),
  quorum: bounds(2, 2, 4),

  stakeUnit: bounds(200 * io, io, 10_000 * io),
  selfStakeBps: bounds(5_000, 0, 10_000),
  capacityBps: bounds(20_000, 10_000, 100_000),
  minStake: bounds(io, io / 100, 1_000 * io),
  cooldownSecs: bounds(14 * day, 7 * day, 60 * day),

  clientFeeBps: bounds(25, 0, 100),
  supplierFeeBps: bounds(25, 0, 100),
  clientUsdcFeeBps: bounds(200, 0, 200),
  supplierUsdcFeeBps: bounds(0, 0, 200),
  minJobIo: bounds(io, io / 100, 1_000 * io),
  minJobUsdc: bounds(usdc, usdc / 100, 1_000 * usdc),
  bondBps: bounds(500, 0, 2_000),

  auctionPeriodSecs: bounds(7 * day, day, 30 * day),
  auctionSecs: bounds(6 * hour, hour, day),
  maxLot: bounds(100_000 * usdc, 100 * usdc, 10_000_000 * usdc),
  minFill: bounds(10 * usdc, usdc, 1_000 * usdc),
  factorStartBps: bounds(9_500, 9_000, 10_000),
  factorEndBps: bounds(10_100, 10_000, 10_500),
  oracleMaxAgeSecs: bounds(60, 10, 300),
  oracleMaxConfidenceBps: bounds(100, 1, 500),

  priceGainBps: bounds(2_000, 0, 10_000),
  priceTargetBps: bounds(7_000, 1_000, 9_500),
  priceStepBps: bounds(500, 1, 2_000),

  changeDelaySecs: bounds(2 * day, 2 * day, 7 * day),
};
