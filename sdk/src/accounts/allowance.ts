import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** What a delegate may spend for a client: extensions of his jobs, up to an amount a day. */
export interface Allowance {
  client: PublicKey;
  delegate: PublicKey;
  mint: PublicKey;
  /** Base units of the mint in any day of 86,400 s since 1970. */
  dailyLimit: BN;
  /** Base units spent on `day`. */
  used: BN;
  /** Days since 1970. */
  day: BN;
  /** Spent before it, unix seconds. */
  expiresAt: BN;
  bump: number;
  /** Of the client's spender, which takes the tokens. */
  spenderBump: number;
}

const allowance = accountType("allowance", (raw): Allowance => raw);

/** Reads an allowance from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeAllowance = (data: Uint8Array): Allowance => allowance.decode(data);

/** The allowance at an address (`allowanceAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchAllowance = (connection: AccountFetcher, address: PublicKey): Promise<At<Allowance> | null> =>
  allowance.fetch(connection, address);

/** All allowances, or those of a client, for a delegate, or both. */
export const listAllowances = (
  connection: AccountLister,
  filters: { client?: PublicKey; delegate?: PublicKey } = {},
): Promise<At<Allowance>[]> => allowance.list(connection, filters);
