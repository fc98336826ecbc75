import { type PublicKey, TransactionInstruction } from "@solana/web3.js";
import { Buffer } from "buffer";
import { associatedAddress } from "../pda.ts";
import { associatedTokenProgram, systemProgram, tokenProgram } from "../programs.ts";

/** `CreateIdempotent` of the associated token program, which has no arguments. */
const createIdempotent = Buffer.from([1]);

/**
 * Anyone opens the associated token account of an owner, where claims and releases go unless they are told otherwise, and pays
 * its rent. An account that is open already is left as it is, so this can stand in front of every payout. An instruction of the
 * associated token program, so pause does not stop it.
 *
 * Refused by that program where somebody has made another owner of the account: only a payout that the payee signs himself can
 * go elsewhere.
 * @param owner may be an address without a key
 * @param mint `config.ioMint` for $IO
 */
export async function openTokenAccount(input: {
  payer: PublicKey;
  owner: PublicKey;
  mint: PublicKey;
}): Promise<TransactionInstruction> {
  const { payer, owner, mint } = input;
  const reads = (pubkey: PublicKey) => ({ pubkey, isSigner: false, isWritable: false });
  return new TransactionInstruction({
    programId: associatedTokenProgram,
    keys: [
      { pubkey: payer, isSigner: true, isWritable: true },
      { pubkey: associatedAddress(owner, mint), isSigner: false, isWritable: true },
      ...[owner, mint, systemProgram, tokenProgram].map(reads),
    ],
    data: createIdempotent,
  });
}
