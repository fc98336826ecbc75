/** Names with their keys and token accounts. */
import { createHash } from "node:crypto";
import { associatedAddress } from "@io-net/sdk";
import { Keypair, type PublicKey } from "@solana/web3.js";

export interface Person {
  name: string;
  key: PublicKey;
  /** Its $IO token account. */
  wallet: PublicKey;
  /** What it is given at genesis: all that it stakes or spends of its own. */
  purse: bigint;
  usdcWallet: PublicKey;
  /** The same in USDC; only where there is a market, for those with a part in it, who have an account for it. */
  usdcPurse: bigint | undefined;
}

/** The same name has the same key in every run. */
export function keyOf(role: string, name = role): PublicKey {
  return Keypair.fromSeed(createHash("sha256").update(`${role}: ${name}`).digest()).publicKey;
}

export const ioMint = keyOf("$IO mint");
export const usdcMint = keyOf("USDC mint");

export function personOf(name: string, key: PublicKey): Person {
  const [wallet, usdcWallet] = [associatedAddress(key, ioMint), associatedAddress(key, usdcMint)];
  return { name, key, wallet, purse: 0n, usdcWallet, usdcPurse: undefined };
}
