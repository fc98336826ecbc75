/** Token accounts as bytes: what the token program says, read without the SDK. */
import type { EmbeddedChain } from "@io-net/chain";
import { AccountLayout, MintLayout, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { PublicKey } from "@solana/web3.js";

const amountAt = 64;

/** Writes a mint with nothing minted and no freeze authority. */
export function writeMint(chain: EmbeddedChain, mint: PublicKey, decimals: number, mintAuthority: PublicKey): void {
  const data = Buffer.alloc(MintLayout.span);
  const fields = { mintAuthorityOption: 1 as const, mintAuthority, supply: 0n, decimals, isInitialized: true };
  MintLayout.encode({ ...fields, freezeAuthorityOption: 0 as const, freezeAuthority: PublicKey.default }, data);
  chain.setAccount(mint, { lamports: 1_461_600, data, owner: TOKEN_PROGRAM_ID });
}

interface MintState {
  supply: bigint;
  mintAuthority: PublicKey | null;
}

export function mintState(chain: EmbeddedChain, mint: PublicKey): MintState {
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
  const left = balance(chain, from) - amount;
  if (left < 0n) throw new Error("the genesis vault holds less $IO than the scenario stakes; lower its stakes");
  writeAmount(chain, from, left);
  writeAmount(chain, to, balance(chain, to) + amount);
}

function writeAmount(chain: EmbeddedChain, key: PublicKey, amount: bigint): void {
  const account = chain.account(key)!;
  account.data.writeBigUInt64LE(amount, amountAt);
  chain.setAccount(key, account);
}

function tokenData(chain: EmbeddedChain, key: PublicKey): Buffer {
  const account = chain.account(key);
  if (!account?.owner.equals(TOKEN_PROGRAM_ID)) throw new Error(`${key.toBase58()} is no account of the token program`);
  return account.data;
}
