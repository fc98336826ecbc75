/** A vesting as the cluster file wants it, and as the chain has it. */
import { decodeVesting, type VestingTerms, vaultAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import { balanceOf } from "../tokens.ts";
import { compare, difference } from "../words.ts";
import { readAccount } from "./step.ts";

export interface Grant {
  creator: PublicKey;
  id: unknown;
  beneficiary: PublicKey;
  mint: PublicKey;
  terms: VestingTerms;
}

/**
 * What is worth a line about the vesting that is there, as another beneficiary: he may hand it over at any time. `null` where
 * there is none. @throws {Error} with both values where what nobody can change is otherwise, or its vault lacks something.
 */
export async function notesOn(
  ledger: Ledger,
  where: string,
  address: PublicKey,
  wanted: Grant,
): Promise<string[] | null> {
  const found = await readAccount(ledger, address, decodeVesting);
  if (!found) return null;
  const { terms, beneficiary, ...keys } = wanted;
  const vault = vaultAddress(address, wanted.mint);
  compare(where, found, { ...keys, ...terms, vault });
  const [holds, owes] = [await balanceOf(ledger, vault), found.total.sub(found.released)];
  if (holds.lt(owes)) throw new Error(`${where}.vault: the chain has ${holds}, the vesting owes ${owes}`);
  if (found.beneficiary.equals(beneficiary)) return [];
  return [`${difference(`${where}.beneficiary`, found.beneficiary, beneficiary)}, who may have handed it over`];
}
