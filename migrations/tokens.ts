/** Mints and token accounts as the steps read them. Amounts are base units. */
import { AccountLayout, MintLayout } from "@solana/spl-token";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Ledger } from "./ledger.ts";

export interface Mint {
  supply: BN;
  /** `null` where nothing can be minted any more. */
  authority: PublicKey | null;
}

/** @param name of the field that names it. @throws {Error} where there is no mint. */
export async function mintOf(ledger: Ledger, name: string, key: PublicKey): Promise<Mint> {
  const data = (await ledger.account(key))?.data;
  if (data?.length !== MintLayout.span) throw new Error(`${name}: there is no mint ${key}; create it first`);
  const { supply, mintAuthorityOption, mintAuthority } = MintLayout.decode(data);
  return { supply: new BN(supply.toString()), authority: mintAuthorityOption ? mintAuthority : null };
}

/** What a token account holds; 0 where there is none. */
export async function balanceOf(ledger: Ledger, key: PublicKey): Promise<BN> {
  const data = (await ledger.account(key))?.data;
  return data?.length === AccountLayout.span ? new BN(AccountLayout.decode(data).amount.toString()) : new BN(0);
}
