import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { treasuryAddress } from "../pda.ts";
import { type AccountFetcher, type At, accountType } from "./account.ts";
import { timeOf } from "./stored.ts";

/** Authority of the vaults that fees and donations go to, how much of each fee came in, and what it bought and burned. */
export interface Treasury {
  ioVault: PublicKey;
  usdcVault: PublicKey;
  /** Fees in $IO so far, base units: client's and supplier's reservation, client's and supplier's facilitation. */
  ioFees: BN[];
  /** And in USDC. */
  usdcFees: BN[];
  /** USDC that auctions paid, base units. */
  usdcSpent: BN;
  /** $IO that auctions bought, and burned, base units. */
  ioBought: BN;
  /** $IO burned out of slashed stake, base units. */
  ioSlashed: BN;
  /** All $IO burned: bought, fees and slashed stake, base units. */
  ioBurned: BN;
  /** Before it no auction begins, unix seconds; `null` where none was opened yet. */
  nextAuctionAt: BN | null;
  /** When the last auction ends or ended, unix seconds; `null` where none was opened yet. */
  auctionEndsAt: BN | null;
  bump: number;
  ioVaultBump: number;
  usdcVaultBump: number;
}

const treasury = accountType("treasury", ({ nextAuctionAt, auctionEndsAt, ...raw }): Treasury => {
  return { ...raw, nextAuctionAt: timeOf(nextAuctionAt), auctionEndsAt: timeOf(auctionEndsAt) };
});

/** Reads the treasury from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeTreasury = (data: Uint8Array): Treasury => treasury.decode(data);

/** The treasury; `null` where the program is not set up. @throws {AccountDataError} */
export const fetchTreasury = (connection: AccountFetcher, address = treasuryAddress()): Promise<At<Treasury> | null> =>
  treasury.fetch(connection, address);
