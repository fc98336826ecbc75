/** A node with its class and the config, as fetched: the default parameters, and round numbers of stake. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import * as layouts from "./layouts.ts";

/** Whole $IO in base units. */
export const io = (amount: number): BN => new BN(amount).mul(new BN(100_000_000));

const zero = new BN(0);
const none = { before: zero, bindsAt: zero };

/** 200 IO a unit, half by the operator, twice the requirement at the most, at least 1 IO; 14 days; 50, 5 and 20,000 points. */
export function configOf(parameters: Partial<sdk.Config["parameters"]> = {}): sdk.Config {
  const config = sdk.decodeConfig(layouts.configBytes);
  return {
    ...config,
    ...{ stakeUnitNotice: none, selfStakeNotice: none, pausedUntil: zero },
    parameters: {
      ...config.parameters,
      ...{ stakeUnit: io(200), selfStakeBps: new BN(5_000), capacityBps: new BN(20_000), minStake: io(1) },
      ...{ cooldownSecs: new BN(1_209_600) },
      ...{ tierPoints: new BN(50), hiredPoints: new BN(5), multiplierPoints: new BN(20_000) },
      ...parameters,
    },
  };
}

/** A multiplier of 10, so that one processor needs 2,000 IO, 1,000 of them the operator's. */
export function classOf(changes: Partial<sdk.DeviceClass> = {}): sdk.DeviceClass {
  return {
    ...sdk.decodeDeviceClass(layouts.deviceClassBytes),
    ...{ multiplierBps: 100_000, nextMultiplierBps: 100_000, nextHour: zero },
    ...{ requirementBps: 100_000, nextRequirementBps: 100_000, nextRequirementAt: zero },
    ...changes,
  };
}

/** 2,000 IO in 4,000 IO's worth of shares, 1,200 IO of it the operator's; 10 IO cool in 30 IO's worth of shares. */
export function nodeOf(changes: Partial<sdk.Node> = {}): sdk.Node {
  return {
    ...sdk.decodeNode(layouts.nodeBytes),
    ...{ activeStake: io(2_000), activeShares: io(4_000), operatorShares: io(2_400) },
    ...{ coolingStake: io(10), coolingShares: io(30) },
    ...{ status: "active" as const, pool: "gpu" as const, processors: 1, freeProcessors: 1, tier: 4 },
    ...{ commissionBps: 1_000, nextCommissionBps: 1_000, commissionAt: zero, slashBps: 0 },
    ...changes,
  };
}

export const positionOf = (shares: BN): sdk.StakePosition => {
  return { ...sdk.decodeStakePosition(layouts.stakePositionBytes), shares, indexX64: zero, unclaimed: zero };
};
