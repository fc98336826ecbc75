/** A price of $IO, as the oracle would write it. */
import { keyOf } from "./keys.ts";
import { priceFeed, priceProgram, type World } from "./setup.ts";

export const priceAccount = keyOf("price account");

/** 0.50 USD, published now, with a confidence of a tenth of a percent. */
export function writePrice({ bank }: World): void {
  const data = Buffer.alloc(134);
  Buffer.from("22f123639d7ef4cd", "hex").copy(data); // discriminator of PriceUpdateV2
  data.writeUInt8(1, 40); // fully verified
  data.set(priceFeed, 41);
  data.writeBigInt64LE(50_000_000n, 73);
  data.writeBigUInt64LE(50_000n, 81);
  data.writeInt32LE(-8, 89);
  data.writeBigInt64LE(BigInt(bank.chain.now()), 93);
  bank.chain.setAccount(priceAccount, { lamports: 2_000_000, data, owner: priceProgram });
}
