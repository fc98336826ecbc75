import { createHash } from "node:crypto";
import { TransactionFailed } from "@io-net/chain";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import type { Chain } from "../support/chain.ts";
import { cast } from "./cast.ts";

/** Tries what should be refused. @returns the failure, or `undefined` where the chain took it. */
export async function attempt(
  chain: Chain,
  instructions: TransactionInstruction[],
  signers: Keypair[],
): Promise<TransactionFailed | undefined> {
  return chain.send(instructions, signers).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof TransactionFailed) return error;
      throw error;
    },
  );
}

/** One hash of everything on the chain: it changes when anything does. */
export async function stateHash(chain: Chain): Promise<string> {
  const hash = createHash("sha256");
  for (const { key } of cast) {
    const account = await chain.account(key);
    hash.update(account ? `${key} ${account.owner} ${account.lamports} ` : "none");
    if (account) hash.update(account.data);
  }
  return hash.digest("hex");
}
