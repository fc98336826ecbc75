import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { byteOf, nameOf } from "../borsh/codec.ts";
import type { SlashStatus } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { slashStatuses, timeOf } from "./stored.ts";

/** What a node is slashed for, how much, and what came of it. It stays for ever: an offence is never brought twice. */
export interface Slash {
  node: PublicKey;
  /** Who brought it. */
  slasher: PublicKey;
  /** Hash of the published evidence. */
  evidence: Uint8Array;
  /** The work hour of the offence. */
  hour: BN;
  /** The kind of offence, by the published list. */
  code: number;
  /** Fraction of the active and of the cooling pool, basis points. */
  fractionBps: number;
  /** Unix seconds. */
  openedAt: BN;
  /** Unix seconds; `null` while it is open. */
  endedAt: BN | null;
  /** Base units of both pools that were burned. */
  burned: BN;
  status: SlashStatus;
  bump: number;
}

const slash = accountType("slash", ({ status, endedAt, ...raw }): Slash => {
  return { ...raw, endedAt: timeOf(endedAt), status: nameOf(slashStatuses, status) };
});

/** Reads a slash from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeSlash = (data: Uint8Array): Slash => slash.decode(data);

/** The slash at an address (`slashAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchSlash = (connection: AccountFetcher, address: PublicKey): Promise<At<Slash> | null> =>
  slash.fetch(connection, address);

/** All slashes, or those of a node, by a slasher, with a status. */
export const listSlashes = (
  connection: AccountLister,
  { status, ...keys }: { node?: PublicKey; slasher?: PublicKey; status?: SlashStatus } = {},
): Promise<At<Slash>[]> =>
  slash.list(connection, { ...keys, ...(status && { status: byteOf(slashStatuses, status, "status") }) });
