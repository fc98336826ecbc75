import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import type { VestingTerms } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { keyOf } from "./stored.ts";

/** A grant that unlocks by month. With its address it is a `VestingRef`; `vestedAt` tells what it has unlocked. */
export interface Vesting extends VestingTerms {
  /** Who funded it; the config for a row of the allocation table. */
  creator: PublicKey;
  /** The creator's own number for it, or the place of the row. */
  id: BN;
  beneficiary: PublicKey;
  /** May take over as beneficiary; `null` for nobody. */
  pendingBeneficiary: PublicKey | null;
  /** Who paid for the accounts and gets the rent back. */
  payer: PublicKey;
  /** $IO. */
  mint: PublicKey;
  /** Token account that holds what is not released. */
  vault: PublicKey;
  /** Base units paid out so far. */
  released: BN;
  bump: number;
  vaultBump: number;
}

const vesting = accountType("vesting", ({ pendingBeneficiary, ...raw }): Vesting => {
  return { ...raw, pendingBeneficiary: keyOf(pendingBeneficiary) };
});

/** Reads a vesting from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeVesting = (data: Uint8Array): Vesting => vesting.decode(data);

/** The vesting at an address (`vestingAddress`, `allocationAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchVesting = (connection: AccountFetcher, address: PublicKey): Promise<At<Vesting> | null> =>
  vesting.fetch(connection, address);

/**
 * All vestings, or those of a creator, for a beneficiary, or that somebody may take over. Rows of the allocation table have the
 * config as creator.
 */
export const listVestings = (
  connection: AccountLister,
  filters: { creator?: PublicKey; beneficiary?: PublicKey; pendingBeneficiary?: PublicKey } = {},
): Promise<At<Vesting>[]> => vesting.list(connection, filters);
