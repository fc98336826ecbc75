/** Prices of $IO as an oracle would write them. */

import { PublicKey } from "@solana/web3.js";
import { keypair } from "./keys.ts";
import type { World } from "./world.ts";

/** The oracle that worlds trust: one program, and one feed. */
export const ORACLE = {
  programs: [keypair("oracle program").publicKey, PublicKey.default],
  feed: new Uint8Array(32).fill(9),
};

/** First 8 bytes of sha256("account:PriceUpdateV2"). */
const PRICE_UPDATE = Buffer.from("22f123639d7ef4cd", "hex");

export interface PriceUpdate {
  /** One USD by default: 10^8 at an exponent of -8. */
  price?: bigint;
  confidence?: bigint;
  exponent?: number;
  /** Unix seconds; now by default. */
  publishedAt?: number;
  feed?: Uint8Array;
  owner?: PublicKey;
  /** 1 = by two thirds of the guardians. */
  verification?: number;
}

/** Puts a price on the chain and returns its account. */
export async function setPrice(world: World, update: PriceUpdate = {}): Promise<PublicKey> {
  const { price = 100_000_000n, confidence = 0n, exponent = -8, feed = ORACLE.feed, verification = 1 } = update;
  const { publishedAt = await world.chain.now(), owner = ORACLE.programs[0]! } = update;
  const data = Buffer.alloc(134);
  PRICE_UPDATE.copy(data, 0);
  data.writeUInt8(verification, 40); // behind the write authority
  data.set(feed, 41);
  data.writeBigInt64LE(price, 73);
  data.writeBigUInt64LE(confidence, 81);
  data.writeInt32LE(exponent, 89);
  data.writeBigInt64LE(BigInt(publishedAt), 93);
  const account = keypair("price account").publicKey;
  await world.chain.setAccount(account, { lamports: 2_000_000, data, owner });
  return account;
}
