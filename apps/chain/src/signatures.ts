import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import type { Keypair } from "@solana/web3.js";
import type { Compiled } from "./transaction.ts";

// What stands before the 32 secret bytes of an Ed25519 key in PKCS #8.
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** Reading a key takes longer than signing with it, and the same few sign all the time. */
const read = new WeakMap<Keypair, KeyObject>();

/** Writes the signatures that a transaction asks for. */
export function addSignatures({ bytes, message, signers }: Compiled, keys: Keypair[]): void {
  signers.forEach((signer, i) => {
    const key = keys.find(({ publicKey }) => publicKey.equals(signer));
    if (!key) throw new Error(`the signature of ${signer.toBase58()} is missing: pass its key pair`);
    bytes.set(sign(null, bytes.subarray(message), secretOf(key)), message - 64 * (signers.length - i));
  });
}

function secretOf(key: Keypair): KeyObject {
  let secret = read.get(key);
  if (!secret) {
    const der = Buffer.concat([pkcs8, key.secretKey.subarray(0, 32)]);
    secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    read.set(key, secret);
  }
  return secret;
}
