/** The price of $IO as an oracle would write it: a Pyth `PriceUpdateV2`, forged for the embedded chain. */
import type { PublicKey } from "@solana/web3.js";
import type { Network } from "../network.ts";
import { keyOf } from "../people.ts";
import type { MarketOfScenario } from "./wishes.ts";

/** First 8 bytes of sha256("account:PriceUpdateV2"). */
const discriminator = Buffer.from("22f123639d7ef4cd", "hex");
/** By at least two thirds of the guardians. */
const fullyVerified = 1;
const exponent = -8;

/** USD per IO times 10^8, and how far off it may be. */
export function quoteOf({ ioUsd, confidence }: MarketOfScenario): { price: bigint; spread: bigint } {
  const price = BigInt(Math.round(ioUsd * 10_000)) * 10_000n;
  return { price, spread: (price * BigInt(Math.round(confidence * 10_000))) / 1_000_000n };
}

/** Publishes the price this second and returns its account. */
export function publishPrice({ chain, world }: Network, market: MarketOfScenario): PublicKey {
  const { price, spread } = quoteOf(market);
  const data = Buffer.alloc(134);
  discriminator.copy(data, 0);
  data.writeUInt8(fullyVerified, 40); // behind the write authority
  data.set(world.oracle.feed, 41);
  data.writeBigInt64LE(price, 73);
  data.writeBigUInt64LE(spread, 81);
  data.writeInt32LE(exponent, 89);
  data.writeBigInt64LE(BigInt(chain.now()), 93);
  const account = keyOf("price of $IO");
  chain.setAccount(account, { lamports: 2_000_000, data, owner: world.oracle.programs[0]! });
  return account;
}
