import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { At } from "../accounts/account.ts";
import type { Job } from "../accounts/job.ts";
import { associatedAddress, configAddress, vaultAddress } from "../pda.ts";
import type { Decision } from "../types.ts";
import { build } from "./build.ts";
import { nodeOf } from "./leased.ts";

/**
 * Client or operator dispute a job, once: while it runs, which ends the service, or in the 24 hours after. They deposit 1 % of its
 * cost, and nothing is paid until it is decided. Pause does not stop it.
 *
 * Refused: `NotOperator` for anyone else, `WrongJobStatus`, `AlreadyDisputed`, `DisputeWindowOver`, `DisputeWaived` for a client who
 * has rated. By the token program where `source` has too little.
 * @param source a token account of the authority; the associated one where none is given
 */
export async function disputeJob(input: {
  authority: PublicKey;
  job: Pick<At<Job>, "address" | "mint" | "node" | "class">;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { authority, job, source = associatedAddress(authority, job.mint) } = input;
  const accounts = { authority, job: job.address, node: nodeOf(job), class: job.class };
  return build("disputeJob", {}, { ...accounts, vault: vaultAddress(job.address, job.mint), source });
}

/**
 * The resolver, who is no party, splits within 7 days what is not yet withdrawn. All is payable at once. Pause does not stop it.
 *
 * Refused: `NotResolver`, `IsParty`, `WrongJobStatus`, `DisputeExpired`, `DecisionOutOfBounds`.
 * @param decision `billed` between `job.earningsTaken` and `job.cost`; the winner gets the bond, and the deposit of the dispute
 */
export async function resolveDispute(input: {
  resolver: PublicKey;
  job: Pick<At<Job>, "address" | "node">;
  decision: Decision;
}): Promise<TransactionInstruction> {
  const { resolver, job, decision } = input;
  const accounts = { resolver, config: configAddress(), node: nodeOf(job), job: job.address };
  return build("resolveDispute", { decision }, accounts);
}

/**
 * Anyone ends a dispute that the resolver has not decided in 7 days: by `job.exit`, with the deposit back. Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `DeadlineNotPassed`.
 */
export async function expireDispute(input: {
  job: Pick<At<Job>, "address" | "node">;
}): Promise<TransactionInstruction> {
  const { job } = input;
  return build("expireDispute", {}, { job: job.address, node: nodeOf(job) });
}
