/** Worlds that are set up: to write their accounts takes a fraction of what the transactions do that led to them. */
import type { AccountInfo, Keypair, PublicKey } from "@solana/web3.js";
import type { Chain } from "./chain.ts";

type Accounts = (readonly [PublicKey, AccountInfo<Buffer>])[];

/** What setting up has made of a world: the same for all with the same options. */
export interface Begun {
  accounts: Accounts;
  verifiers: Keypair[];
  startedAt: number;
  changes: number;
  written: string[];
  logs: string[][];
}

/** By options. */
export const begun = new Map<string, Begun>();

/** All that was written on a chain so far. */
export async function accountsOf(chain: Chain): Promise<Accounts> {
  const all = await Promise.all(chain.touched.map(async (key) => [key, await chain.account(key)] as const));
  return all.flatMap(([key, account]) => (account ? [[key, account] as const] : []));
}
