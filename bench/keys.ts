/** Fixed keys: addresses, and with them compute units, are the same in every run. */
import { createHash } from "node:crypto";
import { PROGRAM_ID } from "@io-net/sdk";
import { ASSOCIATED_TOKEN_PROGRAM_ID, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { Keypair, PublicKey } from "@solana/web3.js";

/** The key named `label`: of its series, the first that `fits`. */
export function keyOf(label: string, fits: (key: PublicKey) => boolean = () => true): PublicKey {
  for (let n = 0; ; n++) {
    const { publicKey } = Keypair.fromSeed(bytesOf(`${label} ${n}`));
    if (fits(publicKey)) return publicKey;
  }
}

/** The first number from `start` on that `fits`. */
export function numberFrom(start: number, fits: (id: number) => boolean): number {
  let id = start;
  while (!fits(id)) id++;
  return id;
}

/** Whether the search for an address ends at its first try: each further one costs 1,500 compute units. */
export function isCheapest(...seeds: Uint8Array[]): boolean {
  return PublicKey.findProgramAddressSync(seeds, PROGRAM_ID)[1] === 255;
}

/** The same of the owner's associated token account, which is derived where somebody else acts for him. */
export function hasCheapestAccount(owner: PublicKey, mint: PublicKey): boolean {
  const seeds = [owner.toBytes(), TOKEN_PROGRAM_ID.toBytes(), mint.toBytes()];
  return PublicKey.findProgramAddressSync(seeds, ASSOCIATED_TOKEN_PROGRAM_ID)[1] === 255;
}

/** A number as the seed of an address. */
export function seedOf(id: number, bytes: 2 | 4 | 8): Uint8Array {
  const seed = Buffer.alloc(bytes);
  seed.writeUIntLE(id, 0, 2);
  return seed;
}

/** 32 bytes that stand for something nobody looks at: an address without a key, a hash. */
export function bytesOf(label: string): Buffer {
  return createHash("sha256").update(label).digest();
}
