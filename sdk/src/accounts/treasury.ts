import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { treasuryAddress } from "../pda.ts";
import { type AccountFetcher, type At, accountType } from "./account.ts";

/** Authority of the vaults that fees and donations go to, and how much of each fee came in. */
export interface Treasury {
  ioVault: PublicKey;
  usdcVault: PublicKey;
  /** Fees in $IO so far, base units: client's and supplier's reservation, client's and supplier's facilitation. */
  ioFees: BN[];
  /** And in USDC. */
  usdcFees: BN[];
  bump: number;
  ioVaultBump: number;
  usdcVaultBump: number;
}

const treasury = accountType("treasury", (raw): Treasury => raw);

/** Reads the treasury from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeTreasury = (data: Uint8Array): Treasury => treasury.decode(data);

/** The treasury; `null` where the program is not set up. @throws {AccountDataError} */
export const fetchTreasury = (connection: AccountFetcher, address = treasuryAddress()): Promise<At<Treasury> | null> =>
  treasury.fetch(connection, address);
