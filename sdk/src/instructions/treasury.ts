/** Fees buy $IO, and all of it is burned. Anyone does all of this. */
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import type { At } from "../accounts/account.ts";
import type { Auction } from "../accounts/auction.ts";
import { associatedAddress, auctionAddress, configAddress, treasuryAddress, vaultAddress } from "../pda.ts";
import { build } from "./build.ts";

/**
 * Anyone burns all $IO of the treasury. Pause does not stop it.
 *
 * Refused: `NothingToBurn`.
 */
export async function burnFees({ ioMint }: { ioMint: PublicKey }): Promise<TransactionInstruction> {
  const treasury = treasuryAddress();
  return build("burnFees", {}, { treasury, ioVault: vaultAddress(treasury, ioMint), ioMint });
}

/**
 * Anyone opens the auction of the running period: one a period, and none while another goes on. It offers what the treasury's USDC
 * vault holds, up to the largest lot; sweep fees first. Pause stops it.
 *
 * Refused: `Paused`, `EmissionNotStarted`, `AuctionNotDue`, `LotTooSmall`, `WrongAuction` where another period runs, and
 * `AccountExists` where an earlier auction has the same number, as it may once periods have another length: close that one first.
 * @param payer pays for the auction's account, and gets the rent back
 * @param period `auctionPeriod`
 */
export async function openAuction(input: {
  payer: PublicKey;
  period: BN | number;
  usdcMint: PublicKey;
}): Promise<TransactionInstruction> {
  const { payer, period, usdcMint } = input;
  const treasury = treasuryAddress();
  const accounts = { payer, config: configAddress(), treasury, usdcVault: vaultAddress(treasury, usdcMint) };
  return build("openAuction", {}, { ...accounts, auction: auctionAddress(period) });
}

/**
 * A seller gives $IO, which is burned out of his account, for USDC of the treasury at a fresh price: `quoteFill`. Pause does not
 * stop it.
 *
 * Refused: `AuctionOver`, `FillTooSmall`, `FillTooDear`, `NotTokenOwner` where the destination is the treasury's vault, and what
 * keeps a price from counting: `WrongPriceAccount`, `PriceUnusable`, `PriceStale`, `PriceUncertain`; `MathOverflow` at one so low
 * that the $IO due does not fit 64 bits.
 * @param auction its address
 * @param usdc base units that the seller wants; he gets what is left where that is less, for that much less $IO
 * @param maxIo the most base units of $IO that he gives for them: nothing is sold for more
 * @param price an account with a fresh price of $IO
 * @param source the seller's $IO, in his associated account where none is given; the token program refuses where it holds too little
 * @param destination any account for USDC, the seller's associated one where none is given. It must exist: `openTokenAccount`.
 */
export async function fillAuction(input: {
  seller: PublicKey;
  auction: PublicKey;
  usdc: BN;
  maxIo: BN;
  price: PublicKey;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  source?: PublicKey;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { seller, auction, usdc, maxIo, price, ioMint, usdcMint } = input;
  const { source = associatedAddress(seller, ioMint), destination = associatedAddress(seller, usdcMint) } = input;
  const treasury = treasuryAddress();
  const usdcVault = vaultAddress(treasury, usdcMint);
  const fixed = { config: configAddress(), treasury, usdcVault };
  return build("fillAuction", { usdc, maxIo }, { ...fixed, seller, auction, price, ioMint, source, destination });
}

/**
 * Anyone closes an auction that is over, by time or because all is sold; the rent goes to whoever opened it. What was not sold
 * stays in the treasury. Pause does not stop it.
 *
 * Refused: `AuctionGoesOn`.
 */
export async function closeAuction(input: {
  auction: Pick<At<Auction>, "address" | "payer">;
}): Promise<TransactionInstruction> {
  const { address, payer } = input.auction;
  return build("closeAuction", {}, { auction: address, payer });
}
