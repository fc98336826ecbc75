import { type PublicKey, SYSVAR_CLOCK_PUBKEY, type TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { Cluster } from "../cluster.ts";
import type { Ledger, Signer } from "../ledger.ts";

/** One part of the protocol on its way to what the cluster file wants. */
export interface Step {
  name: string;
  /**
   * Looks at the chain and says what is missing; an empty plan means that it is done. What earlier steps send in this run counts
   * as there.
   * @throws {Error} with both values where the chain has something else than the file wants.
   */
  plan(ledger: Ledger, cluster: Cluster): Promise<Plan>;
}

export interface Plan {
  /** For this run, in order. */
  sends: Send[];
  /** For a later run. */
  later: Later[];
  /** What is no difference, and yet worth a line. */
  notes?: string[];
}

/** One transaction. */
export interface Send {
  /** For each thing one line: what it is, what is there now, what is wanted. No two transactions say the same. */
  changes: string[];
  instructions: TransactionInstruction[];
  signers: Signer[];
}

export interface Later extends Send {
  until: Until;
}

/** A time, unix seconds, or what somebody has to do before, as `run again when ...` goes on. */
export type Until = BN | string;

/** An account of the program; `null` also where somebody only sent lamports to its address. */
export async function readAccount<T>(
  ledger: Ledger,
  key: PublicKey,
  decode: (data: Uint8Array) => T,
): Promise<T | null> {
  const account = await ledger.account(key);
  return account?.data.length ? decode(account.data) : null;
}

/** Unix seconds on the chain's clock, by which the program judges. */
export async function chainTime(ledger: Ledger): Promise<BN> {
  const clock = (await ledger.account(SYSVAR_CLOCK_PUBKEY))?.data;
  if (!clock) throw new Error("the chain has no clock; pass the address of an RPC of Solana with --url");
  return new BN(clock.slice(32, 40), "le");
}

/** When all of it is over: what somebody has to do, else the latest time. */
export function latest(all: Until[]): Until | undefined {
  const deed = all.find((one) => typeof one === "string");
  return deed ?? all.reduce<BN | undefined>((most, one) => (most?.gt(one as BN) ? most : (one as BN)), undefined);
}
