import { createHash } from "node:crypto";
import { Keypair } from "@solana/web3.js";

/** Deriving one takes milliseconds, and every world asks for the same few dozen. */
const known = new Map<string, Keypair>();

/** The key pair of a label: the same in every run, so that addresses, bumps and compute units are the same too. */
export function keypair(label: string): Keypair {
  let found = known.get(label);
  if (!found) {
    found = Keypair.fromSeed(createHash("sha256").update(label).digest());
    known.set(label, found);
  }
  return found;
}
