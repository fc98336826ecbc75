import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { emissionAddress } from "../pda.ts";
import type { Schedule } from "../types.ts";
import { type AccountFetcher, type At, accountType } from "./account.ts";

/** The schedule, which never changes once it has started. */
export interface Emission extends Schedule {
  /** Token account that pays all claims. */
  reserveVault: PublicKey;
  /** Base units released by the end of each of the 240 months. */
  sums: BN[];
  /** Start of hour 0, unix seconds. */
  startedAt: BN;
  bump: number;
}

const emission = accountType("emission", ({ timeline, ...raw }): Emission => ({ ...raw, ...timeline }));

/** Reads the emission from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeEmission = (data: Uint8Array): Emission => emission.decode(data);

/** The emission; `null` before it starts. @throws {AccountDataError} */
export const fetchEmission = (connection: AccountFetcher, address = emissionAddress()): Promise<At<Emission> | null> =>
  emission.fetch(connection, address);
