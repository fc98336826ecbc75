import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";

/** A value as a test can write it down: numbers of the chain in decimals, keys in base58, bytes in hexadecimal. */
export function plain(value: unknown): unknown {
  if (BN.isBN(value) || typeof value === "bigint") return value.toString();
  if (value instanceof PublicKey) return value.toBase58();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}
