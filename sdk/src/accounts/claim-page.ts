import type { PublicKey } from "@solana/web3.js";
import { CLAIMS_PER_PAGE } from "../constants.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** Which of 80,000 leaves of an airdrop are claimed: `isClaimed` reads it. */
export interface ClaimPage {
  airdrop: PublicKey;
  /** Who paid for the account and gets the rent back. */
  payer: PublicKey;
  page: number;
  /** Leaf `index` is bit `index % 8` of byte `index % 80,000 / 8`, rounded down. */
  bits: Uint8Array;
  bump: number;
}

const claimPage = accountType("claimPage", (raw): ClaimPage => raw);

/** The number of the page on which a leaf is. @throws {RangeError} for an index that is not whole or below 0. */
export function claimPageOf(index: number): number {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`index: ${index} is no place of a leaf`);
  return Math.floor(index / CLAIMS_PER_PAGE);
}

/** Whether a leaf of this page is claimed. @throws {RangeError} for the index of a leaf that is on another page, or of none. */
export function isClaimed({ page, bits }: ClaimPage, index: number): boolean {
  if (claimPageOf(index) !== page) throw new RangeError(`index: ${index} is not on page ${page}`);
  const place = index % CLAIMS_PER_PAGE;
  return ((bits[place >> 3]! >> (place & 7)) & 1) === 1;
}

/** Reads a claim page from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeClaimPage = (data: Uint8Array): ClaimPage => claimPage.decode(data);

/** The claim page at an address (`claimPageAddress`); `null` where it is not open. @throws {AccountDataError} */
export const fetchClaimPage = (connection: AccountFetcher, address: PublicKey): Promise<At<ClaimPage> | null> =>
  claimPage.fetch(connection, address);

/** All open claim pages, or those of an airdrop, of a payer, or both. */
export const listClaimPages = (
  connection: AccountLister,
  filters: { airdrop?: PublicKey; payer?: PublicKey } = {},
): Promise<At<ClaimPage>[]> => claimPage.list(connection, filters);
