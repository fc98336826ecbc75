/** Token accounts as bytes: what the token program says, read without the SDK. */
import type { EmbeddedChain } from "@io-net/chain";
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

function tokenData(chain: EmbeddedChain, key: PublicKey): Buffer {
  const account = chain.account(key);
  if (!account?.owner.equals(TOKEN_PROGRAM_ID)) throw new Error(`${key.toBase58()} is no account of the token program`);
  return account.data;
}
