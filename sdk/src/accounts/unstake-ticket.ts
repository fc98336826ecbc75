import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A request to leave a node: shares of its cooling pool, to be withdrawn, moved or cancelled by their owner. */
export interface UnstakeTicket {
  owner: PublicKey;
  node: PublicKey;
  /** The owner's own number for it. */
  index: BN;
  /** Shares of the node's cooling stake; `ticketWorth` tells what they are worth. */
  shares: BN;
  /** From then on it can be withdrawn or moved, while no slash of the node is open; unix seconds. */
  readyAt: BN;
  bump: number;
}

const unstakeTicket = accountType("unstakeTicket", (raw): UnstakeTicket => raw);

/** Reads an unstake ticket from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeUnstakeTicket = (data: Uint8Array): UnstakeTicket => unstakeTicket.decode(data);

/** The unstake ticket at an address (`ticketAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchUnstakeTicket = (connection: AccountFetcher, address: PublicKey): Promise<At<UnstakeTicket> | null> =>
  unstakeTicket.fetch(connection, address);

/** All unstake tickets, or those of an owner, of a node, or both. */
export const listUnstakeTickets = (
  connection: AccountLister,
  filters: { owner?: PublicKey; node?: PublicKey } = {},
): Promise<At<UnstakeTicket>[]> => unstakeTicket.list(connection, filters);
