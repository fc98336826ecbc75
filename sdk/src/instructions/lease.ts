/** What happens to a job between its acceptance and its end. */
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { At } from "../accounts/account.ts";
import type { Job } from "../accounts/job.ts";
import { allowanceAddress, associatedAddress, configAddress, spenderAddress, vaultAddress } from "../pda.ts";
import { build } from "./build.ts";
import { nodeOf } from "./leased.ts";

/**
 * The device starts the job within 20 minutes of its acceptance: the paid time begins. Pause does not
 * stop it.
 *
 * Refused: `NotDevice`, `WrongJobStatus`, `WrongNode`, `DeadlinePassed`.
 * @param node where it is not known from the job, because that was fetched before the acceptance
 */
export async function startJob(input: {
  device: PublicKey;
  job: Pick<At<Job>, "address" | "class" | "node">;
  node?: PublicKey;
}): Promise<TransactionInstruction> {
  const { device, job, node = nodeOf(job) } = input;
  return build("startJob", {}, { device, class: job.class, node, job: job.address });
}

/**
 * The device says that it serves the job: earnings run up to here and, from 10 minutes after the start on, the hour counts as
 * hired, and the one before. Once an hour keeps every hour hired; after 70 minutes without one the node is silent. Pause does not stop it.
 *
 * Refused: `NotDevice`, `WrongJobStatus`, `WrongNode`, `JobIsSilent`.
 */
export async function heartbeat(input: {
  device: PublicKey;
  job: Pick<At<Job>, "address" | "node">;
}): Promise<TransactionInstruction> {
  const { device, job } = input;
  return build("heartbeat", {}, { device, config: configAddress(), node: nodeOf(job), job: job.address });
}

/**
 * The client, or a delegate by his allowance, adds `secs` seconds at the same rate and pays for them; beyond the longest extension
 * the operator signs too. Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `JobIsOver`, `JobTimeOutOfBounds`, `ExtensionTooLong`, `NotOperator`; of a delegate `NotClient` without
 * an allowance, `WrongAllowance`, `AllowanceExpired`, `AllowanceUsedUp`. By the token program where `source` has too little, or too
 * little is approved.
 * @param operator where he has to agree
 * @param allowance whether a delegate spends; by default whether the authority is not the client
 * @param source a token account of the client; his associated one where none is given
 */
export async function extendJob(input: {
  authority: PublicKey;
  job: Pick<At<Job>, "address" | "client" | "mint">;
  secs: number;
  operator?: PublicKey;
  allowance?: boolean;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { authority, job, secs, operator, allowance = !authority.equals(job.client) } = input;
  const { address, client, mint } = job;
  const spends = allowance && { allowance: allowanceAddress(client, authority), spender: spenderAddress(client) };
  return build(
    "extendJob",
    { secs },
    {
      authority,
      job: address,
      vault: vaultAddress(address, mint),
      source: input.source ?? associatedAddress(client, mint),
      ...spends,
      ...(operator && { operator }),
    },
  );
}

/**
 * The client rates a job that has run, 1 to 5 stars, once: earnings and bond are payable at once, and he disputes it no more.
 * Pause does not stop it.
 *
 * Refused: `NotClient`, `WrongJobStatus`, `AlreadyRated`, `RatingOutOfBounds`.
 */
export async function rateJob(input: {
  client: PublicKey;
  job: Pick<At<Job>, "address" | "node">;
  stars: number;
}): Promise<TransactionInstruction> {
  const { client, job, stars } = input;
  return build("rateJob", { stars }, { client, job: job.address, node: nodeOf(job) });
}
