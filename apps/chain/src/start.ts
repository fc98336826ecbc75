/** How a chain begins, whichever engine runs it: who pays, the program, what is there. */
import { readFileSync } from "node:fs";
import { Keypair, type PublicKey, SystemProgram } from "@solana/web3.js";
import { type AccountState, programAccounts, shippedProgram, shippedProgramId } from "./program.ts";
import { newYear2026 } from "./time.ts";

export interface StartOptions {
  /** Address of the program; that of the shipped one by default. */
  programId?: PublicKey;
  /** The program, as a file's path or its bytes; the shipped one by default. */
  so?: string | Uint8Array;
  /** Who may upgrade the program: the payer by default, nobody with `null`. */
  upgradeAuthority?: PublicKey | null;
  /** Unix seconds on the clock; the first of 2026 by default. */
  startAt?: number;
  /** Off, an instruction's signers count as having signed: for simulations, which run ten times as fast so. */
  verifySignatures?: boolean;
}

export interface Start {
  /** Pays fees. Always the same key, so that addresses and compute units are the same in every run. */
  payer: Keypair;
  programId: PublicKey;
  startAt: number;
  /** In the order in which they are to be written. */
  accounts: [PublicKey, AccountState][];
}

export function startOf(options: StartOptions): Start {
  const payer = Keypair.fromSeed(new Uint8Array(32).fill(7));
  const { programId = shippedProgramId(), so = shippedProgram(), startAt = newYear2026 } = options;
  const elf = typeof so === "string" ? readFileSync(so) : so;
  const authority = options.upgradeAuthority === undefined ? payer.publicKey : options.upgradeAuthority;
  const funds = { lamports: 1_000_000_000_000_000n, data: new Uint8Array(), owner: SystemProgram.programId };
  return {
    payer,
    programId,
    startAt,
    accounts: [[payer.publicKey, funds], ...programAccounts(programId, elf, authority)],
  };
}
