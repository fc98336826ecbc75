/** Fixed keys: addresses, and with them compute units, are the same in every run. */
import { createHash } from "node:crypto";
import { PROGRAM_ID } from "@io-net/sdk";
import { Keypair, PublicKey } from "@solana/web3.js";

/** The key named `label`: of its series, the first that `fits`. */
export function keyOf(label: string, fits: (key: PublicKey) => boolean = () => true): PublicKey {
  for (let n = 0; ; n++) {
    const seed = createHash("sha256").update(`${label} ${n}`).digest();
    const { publicKey } = Keypair.fromSeed(seed);
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

/** A number as the seed of an address. */
export function seedOf(id: number, bytes: 2 | 8): Uint8Array {
  const seed = Buffer.alloc(bytes);
  seed.writeUIntLE(id, 0, 2);
  return seed;
}
