import { PublicKey } from "@solana/web3.js";

/** A key of 32 equal bytes, easy to tell apart in a dump. Nobody needs to sign with it. */
export const key = (byte: number): PublicKey => new PublicKey(new Uint8Array(32).fill(byte));
