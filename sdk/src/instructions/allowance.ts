import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { allowanceAddress, configAddress, spenderAddress } from "../pda.ts";
import type { AllowanceTerms } from "../types.ts";
import { build } from "./build.ts";

/**
 * A client lets a delegate extend his jobs out of a token account of his, up to an amount a day; what was used today stays used.
 * The first time it is created, at his cost. Pause does not stop it.
 *
 * Refused: `AllowanceExpired`.
 * @param terms `approved` is one sum for all allowances of the client over that account, which the last one set decides
 * @param source a token account of the client; its mint is that of the allowance
 */
export async function setAllowance(input: {
  client: PublicKey;
  delegate: PublicKey;
  terms: AllowanceTerms;
  source: PublicKey;
}): Promise<TransactionInstruction> {
  const { client, delegate, terms, source } = input;
  const allowance = allowanceAddress(client, delegate);
  return build("setAllowance", { terms }, { client, delegate, spender: spenderAddress(client), allowance, source });
}

/**
 * A client ends an allowance at once; its rent goes back to him. Pause does not stop it.
 *
 * Refused: `NotClient`.
 */
export async function revokeAllowance(input: {
  client: PublicKey;
  delegate: PublicKey;
}): Promise<TransactionInstruction> {
  const { client, delegate } = input;
  return build("revokeAllowance", {}, { client, allowance: allowanceAddress(client, delegate) });
}

/**
 * Anyone moves a class's rate by one step, once an hour, by how much of the class was hired. Pause does not stop it.
 *
 * Refused: `RepricedRecently`, `EmissionNotStarted`.
 */
export async function repriceClass(input: { class: PublicKey }): Promise<TransactionInstruction> {
  return build("repriceClass", {}, { config: configAddress(), class: input.class });
}
