import { PublicKey } from "@solana/web3.js";
import { bytesOf } from "../../bench/keys.ts";
import type { World } from "../../bench/setup.ts";

/** Puts so many copies of an account beside it. */
export function copy({ bank: { chain } }: World, key: PublicKey, count: number): void {
  const account = chain.account(key)!;
  for (let n = 0; n < count; n++) chain.setAccount(new PublicKey(bytesOf(`${key} ${n}`)), account);
}
