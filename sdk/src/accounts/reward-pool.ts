import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { nameOf } from "../borsh/codec.ts";
import type { PoolKind } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { hourOf, pools } from "./stored.ts";

/** One hour in the ring of a pool. */
export interface RingHour {
  /** Sum of the weights of the nodes that passed. */
  totalWeight: BN;
  /** Base units shared among them; 0 until the hour is closed. */
  payable: BN;
  /** Base units of `payable` that no node has been credited with. */
  unsettled: BN;
}

/** A pool's hours: what each released and to what weight it is paid. */
export interface RewardPool {
  kind: PoolKind;
  /** This pool's share of each hour in basis points. */
  shareBps: number;
  /** Base units released to this pool and not yet payable. */
  carry: BN;
  /** The first hour that is not closed. */
  nextHour: BN;
  /** Base units released to this pool so far. */
  released: BN;
  /** Base units credited to nodes so far. */
  settled: BN;
  /** The hour that `seed` belongs to; `null` where none was ever opened. */
  seedHour: number | null;
  /** What proofs of that hour hash. */
  seed: Uint8Array;
  /** Start of the emission's hour 0, unix seconds. */
  startedAt: BN;
  /** Hour `h` at `h % 384`. */
  ring: RingHour[];
  bump: number;
}

const rewardPool = accountType("rewardPool", ({ kind, seedMark, timeline, ...raw }): RewardPool => {
  return { kind: nameOf(pools, kind), seedHour: hourOf(seedMark), ...timeline, ...raw };
});

/** Reads a reward pool from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeRewardPool = (data: Uint8Array): RewardPool => rewardPool.decode(data);

/** The reward pool at an address (`poolAddress`); `null` before the emission starts. @throws {AccountDataError} */
export const fetchRewardPool = (connection: AccountFetcher, address: PublicKey): Promise<At<RewardPool> | null> =>
  rewardPool.fetch(connection, address);

/** Both reward pools. */
export const listRewardPools = (connection: AccountLister): Promise<At<RewardPool>[]> =>
  rewardPool.list(connection, {});
