import type { PublicKey } from "@solana/web3.js";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";

/** A key that attests hours. It is active while its bit is set in `activeVerifiers` of the config. */
export interface Verifier {
  key: PublicKey;
  /** Who paid for the account and gets the rent back. */
  payer: PublicKey;
  /** Its place in masks, 0..15. */
  index: number;
  bump: number;
}

const verifier = accountType("verifier", (raw): Verifier => raw);

/** Reads a verifier from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeVerifier = (data: Uint8Array): Verifier => verifier.decode(data);

/** The verifier at an address (`verifierAddress`); `null` where it was never added or was removed. @throws {AccountDataError} */
export const fetchVerifier = (connection: AccountFetcher, address: PublicKey): Promise<At<Verifier> | null> =>
  verifier.fetch(connection, address);

/** All verifiers. */
export const listVerifiers = (connection: AccountLister): Promise<At<Verifier>[]> => verifier.list(connection, {});
