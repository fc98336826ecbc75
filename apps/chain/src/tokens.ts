/** Mints and token accounts as bytes, to be written into a chain. */
import { AccountLayout, MintLayout, TOKEN_PROGRAM_ID, AccountState as TokenState } from "@solana/spl-token";
import { PublicKey } from "@solana/web3.js";
import type { AccountState } from "./program.ts";

export interface MintOptions {
  decimals: number;
  authority?: PublicKey | null;
  freezeAuthority?: PublicKey | null;
  supply?: bigint;
  /** Which program owns it; the classic token program unless a test wants another. */
  program?: PublicKey;
}

/** A mint, to be written into a chain. */
export function mintState({ decimals, authority = null, freezeAuthority = null, ...rest }: MintOptions): AccountState {
  const data = Buffer.alloc(MintLayout.span);
  MintLayout.encode(
    {
      mintAuthorityOption: authority ? 1 : 0,
      mintAuthority: authority ?? PublicKey.default,
      supply: rest.supply ?? 0n,
      decimals,
      isInitialized: true,
      freezeAuthorityOption: freezeAuthority ? 1 : 0,
      freezeAuthority: freezeAuthority ?? PublicKey.default,
    },
    data,
  );
  return { lamports: 1_461_600, data, owner: rest.program ?? TOKEN_PROGRAM_ID };
}

/** A token account, to be written into a chain. */
export function tokenState(mint: PublicKey, owner: PublicKey, amount: bigint): AccountState {
  const data = Buffer.alloc(AccountLayout.span);
  const nobody = PublicKey.default;
  AccountLayout.encode(
    {
      mint,
      owner,
      amount,
      delegateOption: 0,
      delegate: nobody,
      state: TokenState.Initialized,
      isNativeOption: 0,
      isNative: 0n,
      delegatedAmount: 0n,
      closeAuthorityOption: 0,
      closeAuthority: nobody,
    },
    data,
  );
  return { lamports: 2_039_280, data, owner: TOKEN_PROGRAM_ID };
}

/** The same account with `change` added to its amount. */
export function withAmount(account: AccountState, change: bigint): AccountState {
  const data = Buffer.from(account.data);
  data.writeBigUInt64LE(data.readBigUInt64LE(64) + change, 64); // the amount follows mint and owner
  return { ...account, data };
}
