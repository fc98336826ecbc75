import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A node's bid in an auction, with its deposit in lamports. */
export interface Bid {
  job: PublicKey;
  node: PublicKey;
  /** The node's operator: paid deposit and rent, and gets them back. */
  payer: PublicKey;
  /** `postedAt` of the job: a bid never outlives it. */
  postedAt: BN;
  /** Per hour for the whole job, base units of its mint. */
  rate: BN;
  /** Lamports beyond the rent; 0 once they were forfeited. */
  deposit: BN;
  bump: number;
}

const bid = accountType("bid", (raw): Bid => raw);

/** Reads a bid from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeBid = (data: Uint8Array): Bid => bid.decode(data);

/** The bid at an address (`bidAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchBid = (connection: AccountFetcher, address: PublicKey): Promise<At<Bid> | null> =>
  bid.fetch(connection, address);

/** All bids, or those for a job, of a node, of an operator. */
export const listBids = (
  connection: AccountLister,
  filters: { job?: PublicKey; node?: PublicKey; payer?: PublicKey } = {},
): Promise<At<Bid>[]> => bid.list(connection, filters);
