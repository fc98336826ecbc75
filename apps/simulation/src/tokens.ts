/** Token accounts as bytes: what the token program says, read without the SDK. */
import { type EmbeddedChain, withAmount } from "@io-net/chain";
import { AccountLayout, MintLayout, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import type { PublicKey } from "@solana/web3.js";

interface MintState {
  supply: bigint;
  mintAuthority: PublicKey | null;
}

export function readMint(chain: EmbeddedChain, mint: PublicKey): MintState {
  const { supply, mintAuthorityOption, mintAuthority } = MintLayout.decode(tokenData(chain, mint));
  return { supply, mintAuthority: mintAuthorityOption ? mintAuthority : null };
}

export function balance(chain: EmbeddedChain, account: PublicKey): bigint {
  return AccountLayout.decode(tokenData(chain, account)).amount;
}

/**
 * Moves tokens by writing both accounts, so that the supply stays exact. Stands for the unlocking of allocations, by
 * which holders come to their $IO.
 */
export function handOut(chain: EmbeddedChain, from: PublicKey, to: PublicKey, amount: bigint): void {
  if (balance(chain, from) < amount)
    throw new Error("the genesis vault holds less $IO than the scenario stakes; lower its stakes");
  for (const [key, change] of [
    [from, -amount],
    [to, amount],
  ] as const) {
    chain.setAccount(key, withAmount(chain.account(key)!, change));
  }
}

function tokenData(chain: EmbeddedChain, key: PublicKey): Buffer {
  const account = chain.account(key);
  if (!account?.owner.equals(TOKEN_PROGRAM_ID)) throw new Error(`${key.toBase58()} is no account of the token program`);
  return account.data;
}
