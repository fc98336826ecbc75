/** Who and what the cases of the builders are about. */
import * as sdk from "@io-net/sdk";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { key } from "./keys.ts";

/** One call of a builder, beside what Anchor's own builder must be given for the same instruction. */
export interface Case {
  built: Promise<TransactionInstruction>;
  args: unknown[];
  /** Under the names of the IDL, in any order; `null` is an optional account that is left out. */
  accounts: Record<string, PublicKey | null>;
  /** Writable accounts after the named ones. */
  remaining?: PublicKey[];
}

export { TOKEN_PROGRAM_ID as tokenProgram } from "@solana/spl-token";
export const { programId: systemProgram } = SystemProgram;

export const admin = key(1);
export const owner = key(4);
export const ioMint = key(7);
export const [config, emission, treasury] = [sdk.configAddress(), sdk.emissionAddress(), sdk.treasuryAddress()];
export const [gpuPool, cpuPool] = [sdk.poolAddress("gpu"), sdk.poolAddress("cpu")];
