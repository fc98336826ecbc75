import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { whole } from "./stored.ts";

/** What one owner holds of one node. */
export interface StakePosition {
  owner: PublicKey;
  node: PublicKey;
  /** Shares of the node's active stake. */
  shares: BN;
  /** The node's reward index up to which `unclaimed` is reckoned, Q64.64. */
  indexX64: BN;
  /** Base units earned up to that index and not claimed; `pendingRewards` tells all that is claimable. */
  unclaimed: BN;
  bump: number;
}

const stakePosition = accountType("stakePosition", ({ indexX64, ...raw }): StakePosition => {
  return { ...raw, indexX64: whole(indexX64) };
});

/** Reads a stake position from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeStakePosition = (data: Uint8Array): StakePosition => stakePosition.decode(data);

/** The stake position at an address (`positionAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchStakePosition = (connection: AccountFetcher, address: PublicKey): Promise<At<StakePosition> | null> =>
  stakePosition.fetch(connection, address);

/** All stake positions, or those of an owner, in a node, or both. */
export const listStakePositions = (
  connection: AccountLister,
  filters: { owner?: PublicKey; node?: PublicKey } = {},
): Promise<At<StakePosition>[]> => stakePosition.list(connection, filters);
