import { existsSync, readFileSync } from "node:fs";
import { Keypair } from "@solana/web3.js";

/** Reads a key file of Solana's tools. What it throws names the file and quotes nothing of it. */
export function readKeypair(file: string): Keypair {
  if (!existsSync(file)) throw new Error(`there is no key file ${file}; pass the path of one with --keypair`);
  const text = readFileSync(file, "utf8");
  try {
    const bytes: unknown = JSON.parse(text);
    if (Array.isArray(bytes) && bytes.length === 64) return Keypair.fromSecretKey(Uint8Array.from(bytes));
  } catch {
    // The parser's own message would quote the key.
  }
  throw new Error(`${file} is not a key file; pass one that solana-keygen wrote, a list of 64 bytes`);
}
