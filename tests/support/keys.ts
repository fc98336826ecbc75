import { createHash } from "node:crypto";
import { Keypair } from "@solana/web3.js";

/** The key pair of a label: the same in every run, so that addresses, bumps and compute units are the same too. */
export function keypair(label: string): Keypair {
  return Keypair.fromSeed(createHash("sha256").update(label).digest());
}
