import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A public auction of the treasury's USDC for $IO, which is burned. Its terms are those of its opening. */
export interface Auction {
  /** Paid for the account, and gets the rent. */
  payer: PublicKey;
  /** Periods since the emission's start, by the length that periods had then: the number of its address. */
  period: BN;
  /** Base units of USDC on offer. */
  lot: BN;
  /** Base units of USDC sold. */
  sold: BN;
  /** Base units of $IO bought, and burned. */
  burned: BN;
  /** Smallest fill, base units of USDC; less only where less is left. */
  minFill: BN;
  /** Unix seconds. */
  startsAt: BN;
  /** Unix seconds: no fill from then on. */
  endsAt: BN;
  /** Basis points of the price at the start. */
  factorStartBps: number;
  /** And at the end. */
  factorEndBps: number;
  bump: number;
}

const auction = accountType("auction", (raw): Auction => raw);

/** Reads an auction from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeAuction = (data: Uint8Array): Auction => auction.decode(data);

/** The auction at an address (`auctionAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchAuction = (connection: AccountFetcher, address: PublicKey): Promise<At<Auction> | null> =>
  auction.fetch(connection, address);

/** All auctions that are not closed, or those that a payer opened. */
export const listAuctions = (connection: AccountLister, filters: { payer?: PublicKey } = {}): Promise<At<Auction>[]> =>
  auction.list(connection, filters);
