import type { PublicKey } from "@solana/web3.js";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";

/** One part of the protocol on its way to what the cluster file wants. */
export interface Step {
  name: string;
  /** Looks at the chain. @throws {Error} with both values where it has something else than the file wants. */
  read(ledger: Ledger, cluster: Cluster): Promise<"done" | "missing">;
  /** Sends what is missing and nothing else, so that it may be interrupted and run again. */
  run(ledger: Ledger, cluster: Cluster): Promise<void>;
}

/** An account of the program; `null` also where somebody only sent lamports to its address. */
export async function readAccount<T>(
  ledger: Ledger,
  key: PublicKey,
  decode: (data: Uint8Array) => T,
): Promise<T | null> {
  const account = await ledger.account(key);
  return account?.data.length ? decode(account.data) : null;
}

/** @throws {Error} listing every field of `wanted` in which the chain has another value. */
export function compare<T extends object>(where: string, chain: T, wanted: Partial<T>): void {
  const found = (Object.keys(wanted) as (keyof T)[])
    .filter((name) => String(chain[name]) !== String(wanted[name]))
    .map((name) => `${where}.${String(name)}: the chain has ${chain[name]}, the cluster file wants ${wanted[name]}`);
  if (found.length) throw new Error(found.join("\n"));
}
