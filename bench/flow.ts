/** The size of a transaction, and what the client puts in front. */
import { compile } from "@io-net/chain";
import { associatedAddress } from "@io-net/sdk";
import { createAssociatedTokenAccountIdempotentInstruction } from "@solana/spl-token";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { flowLimit } from "./gates.ts";
import type { SizeRow } from "./report.ts";

type Built = TransactionInstruction | Promise<TransactionInstruction>;

export async function row(name: string, payer: PublicKey, flow: Built[], limit = flowLimit): Promise<SizeRow> {
  return { name, bytes: compile(payer, await Promise.all(flow)).bytes.length, limit };
}

/** Opens the owner's token account where there is none, paid by whoever sends. */
export function openFor(mint: PublicKey, payer: PublicKey, owner = payer): TransactionInstruction {
  return createAssociatedTokenAccountIdempotentInstruction(payer, associatedAddress(owner, mint), owner, mint);
}
