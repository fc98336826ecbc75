import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { byteOf, nameOf } from "../borsh/codec.ts";
import { toBN } from "../borsh/number.ts";
import type { PoolKind } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { pools, textOf } from "./stored.ts";

/** A kind of device: what an hour of it weighs, what stake it needs, what it costs. Multipliers are basis points. */
export interface DeviceClass {
  name: string;
  id: number;
  pool: PoolKind;
  /** Leading zero bits that a proof of the hours before `nextHour` needs; see `difficultyOf`. */
  difficultyBits: number;
  /** And from that hour on. */
  nextDifficultyBits: number;
  /** Reward multiplier of the hours before `nextHour`. */
  multiplierBps: number;
  /** And from that hour on. */
  nextMultiplierBps: number;
  nextHour: BN;
  /** Multiplier that the required stake is reckoned with before `nextRequirementAt`. */
  requirementBps: number;
  /** And from then on. */
  nextRequirementBps: number;
  /** Unix seconds. */
  nextRequirementAt: BN;
  /** Micro-USD per processor-hour, within floor and ceiling. */
  rate: BN;
  rateFloor: BN;
  rateCeiling: BN;
  /** The latest hour in which a node passed. */
  attestedHour: BN;
  /** Processors of the nodes that passed in that hour. */
  attestedProcessors: number;
  /** And in the hour before it. */
  attestedProcessorsBefore: number;
  /** Seconds of hired processors since the last step of the rate, up to `hiredCountedAt`. */
  hiredProcessorSecs: BN;
  /** Unix seconds. */
  hiredCountedAt: BN;
  /** When the rate last made a step, unix seconds. */
  repricedAt: BN;
  /** Processors of running jobs. */
  hiredProcessors: number;
  bump: number;
}

const deviceClass = accountType("deviceClass", ({ name, pool, ...raw }): DeviceClass => {
  return { name: textOf(name), pool: nameOf(pools, pool), ...raw };
});

/** Leading zero bits that a proof of an hour needs, as things stand. */
export const difficultyOf = (of: DeviceClass, hour: BN | number): number =>
  of.nextHour.gt(toBN(hour, "hour")) ? of.difficultyBits : of.nextDifficultyBits;

/** The reward multiplier of an hour in basis points, as things stand. */
export const multiplierOf = (of: DeviceClass, hour: BN | number): number =>
  of.nextHour.gt(toBN(hour, "hour")) ? of.multiplierBps : of.nextMultiplierBps;

/** The multiplier that the required stake is reckoned with at a time (unix seconds), in basis points, as things stand. */
export const requirementBpsAt = (of: DeviceClass, at: BN | number): number =>
  of.nextRequirementAt.gt(toBN(at, "at")) ? of.requirementBps : of.nextRequirementBps;

/** Reads a device class from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeDeviceClass = (data: Uint8Array): DeviceClass => deviceClass.decode(data);

/** The device class at an address (`classAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchDeviceClass = (connection: AccountFetcher, address: PublicKey): Promise<At<DeviceClass> | null> =>
  deviceClass.fetch(connection, address);

/** All device classes, or those of a pool. */
export const listDeviceClasses = (
  connection: AccountLister,
  { pool }: { pool?: PoolKind } = {},
): Promise<At<DeviceClass>[]> => deviceClass.list(connection, pool ? { pool: byteOf(pools, pool, "pool") } : {});
