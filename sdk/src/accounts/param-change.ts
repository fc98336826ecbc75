import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import type { Change, QueuedChange } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A change that waits in the queue; it cannot be altered. It is a `QueuedChange`. */
export interface ParamChange extends QueuedChange {
  /** The admin's own number for it. */
  index: BN;
  change: Change;
  /** `adminTerm` of the config when it was queued: once that has changed, nobody can apply it. */
  adminTerm: number;
  /** Unix seconds. */
  queuedAt: BN;
  /** From then on anyone applies it, unix seconds. */
  readyAt: BN;
  /** From then on nobody does, unix seconds. */
  expiresAt: BN;
  bump: number;
}

const paramChange = accountType("paramChange", (raw): ParamChange => raw, 190); // the largest change: an oracle

/** Reads a queued change from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeParamChange = (data: Uint8Array): ParamChange => paramChange.decode(data);

/** The queued change at an address (`paramChangeAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchParamChange = (connection: AccountFetcher, address: PublicKey): Promise<At<ParamChange> | null> =>
  paramChange.fetch(connection, address);

/** All changes in the queue, those that have lapsed too. */
export const listParamChanges = (connection: AccountLister): Promise<At<ParamChange>[]> =>
  paramChange.list(connection, {});
