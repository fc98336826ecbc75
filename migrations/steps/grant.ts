/** A vesting as the cluster file wants it, and as the chain has it. */
import { decodeVesting, type VestingTerms, vaultAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import { balanceOf } from "../tokens.ts";
import { compare } from "../words.ts";
import { readAccount } from "./step.ts";

export interface Grant {
  creator: PublicKey;
  id: unknown;
  beneficiary: PublicKey;
  mint: PublicKey;
  terms: VestingTerms;
}

/** Whether the vesting is there. @throws {Error} with both values where it is another one, or its vault lacks something. */
export async function isThere(ledger: Ledger, where: string, address: PublicKey, wanted: Grant): Promise<boolean> {
  const found = await readAccount(ledger, address, decodeVesting);
  if (!found) return false;
  const { terms, ...keys } = wanted;
  const vault = vaultAddress(address, wanted.mint);
  compare(where, found, { ...keys, ...terms, vault });
  const [holds, owes] = [await balanceOf(ledger, vault), found.total.sub(found.released)];
  if (holds.lt(owes)) throw new Error(`${where}.vault: the chain has ${holds}, the vesting owes ${owes}`);
  return true;
}
