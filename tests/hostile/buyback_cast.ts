/** The cast of the buyback: two sellers, an auction of week 0 that is over, and one of week 1 that goes on. */
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { keypair } from "../support/keys.ts";

const key = (label: string) => keypair(label).publicKey;
const [ioMint, usdcMint] = [key("io mint"), key("usdc mint")];

/** Who is there for the buyback alone. */
export const sellerLabels = ["seller a", "seller b"];

export const buybacks = {
  "buyback of week 0": sdk.auctionAddress(0),
  "buyback of week 1": sdk.auctionAddress(1),
};

/** A second account of seller a, for either money. */
export const [secondIo, secondUsdc] = [key("second IO account of seller a"), key("second USDC account of seller a")];

/** Of the sellers. */
export const sellerTokens: Record<string, PublicKey> = {
  ...Object.fromEntries(
    sellerLabels.flatMap((label) => [
      [`${label}'s IO`, sdk.associatedAddress(key(label), ioMint)],
      [`${label}'s USDC`, sdk.associatedAddress(key(label), usdcMint)],
    ]),
  ),
  "seller a's second": secondIo,
  "seller a's second USDC": secondUsdc,
};

/** How each address of the program above is derived, as in `seeds.ts`; numbers are periods. */
export const buybackSeeds: (string | number)[][] = [
  ["auction", 0],
  ["auction", 1],
];
