/** Price accounts as the oracle writes them (Pyth's `PriceUpdateV2`), and as it does not. */
import type { AccountState } from "@io-net/chain";
import * as cast from "../cast.ts";
import type { Price } from "../model/job/terms.ts";

const discriminator = Buffer.from("22f123639d7ef4cd", "hex");

export function priceState({ price, confidence, exponent, age, flaw }: Price, now: number): AccountState {
  const data = Buffer.alloc(134);
  if (flaw !== "data") discriminator.copy(data);
  data.writeUInt8(flaw === "partial" ? 0 : 1, 40); // verification, behind the write authority
  if (flaw !== "feed") data.set(cast.oracle.feed, 41);
  data.writeBigInt64LE(price, 73);
  data.writeBigUInt64LE(confidence, 81);
  data.writeInt32LE(exponent, 89);
  data.writeBigInt64LE(BigInt(now - age), 93);
  return { lamports: 10_000_000, data, owner: flaw === "owner" ? cast.pauser : cast.oracle.programs[0]! };
}
