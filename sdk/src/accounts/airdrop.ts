import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import type { AirdropTerms } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A campaign whose leaves are claimed within a window. With its address it is an `AirdropRef`. */
export interface Airdrop extends AirdropTerms {
  /** Gets what nobody claimed, and the rent. */
  funder: PublicKey;
  /** The funder's own number for it. */
  id: BN;
  /** $IO. */
  mint: PublicKey;
  /** Token account that holds what is not claimed. */
  vault: PublicKey;
  /** Base units claimed so far. */
  claimed: BN;
  /** Leaves claimed so far. */
  claims: number;
  /** Claim pages that exist. */
  openPages: number;
  bump: number;
  vaultBump: number;
}

const airdrop = accountType("airdrop", (raw): Airdrop => raw);

/** Reads an airdrop from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeAirdrop = (data: Uint8Array): Airdrop => airdrop.decode(data);

/** The airdrop at an address (`airdropAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchAirdrop = (connection: AccountFetcher, address: PublicKey): Promise<At<Airdrop> | null> =>
  airdrop.fetch(connection, address);

/** All airdrops, or those of a funder. */
export const listAirdrops = (connection: AccountLister, filters: { funder?: PublicKey } = {}): Promise<At<Airdrop>[]> =>
  airdrop.list(connection, filters);
