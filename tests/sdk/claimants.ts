import { createHash } from "node:crypto";
import { PublicKey } from "@solana/web3.js";

/** Keys like those of wallets, the same in every run. */
export const claimants = (count: number): PublicKey[] =>
  Array.from({ length: count }, (_, i) => new PublicKey(createHash("sha256").update(`claimant ${i}`).digest()));

/** The `i`-th of `claimants` gets `1,000,000 + i` base units. */
export const rowsFor = (count: number): { claimant: PublicKey; amount: bigint }[] =>
  claimants(count).map((claimant, i) => ({ claimant, amount: 1_000_000n + BigInt(i) }));
