/** Jobs from posting to their end; what happens between acceptance and end is in `lease.ts`. */
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { At } from "../accounts/account.ts";
import type { Job } from "../accounts/job.ts";
import { toBN } from "../borsh/number.ts";
import { associatedAddress, bidAddress, configAddress, jobAddress, vaultAddress } from "../pda.ts";
import type { JobTerms, NodeRef } from "../types.ts";
import { build } from "./build.ts";
import { nodeOf } from "./leased.ts";

/**
 * The client posts a job and pays its cost and fees into the job's own vault, at the most his `maxRate`; he pays the rent of both
 * accounts too. Pause stops it.
 *
 * Refused: `Paused`, `ProcessorsOutOfBounds`, `RequirementImpossible`, `JobTimeOutOfBounds`, `DeadlineOutOfBounds`,
 * `BidDepositOutOfBounds`, `PriceFactorOutOfBounds`, `WrongMint`, `OverMaxRate`, `JobTooSmall`, `AccountExists` where the client
 * has a job of that id. Direct: `TargetMissing` without a node, `WrongClass`, `NotOffered`. On the market in $IO: `PriceMissing`,
 * `WrongPriceAccount`, `PriceStale`, `PriceUncertain`, `PriceUnusable`. By the token program where `source` has too little.
 * @param mint `config.ioMint` or `config.usdcMint`
 * @param node the node of a direct job
 * @param price an account with a fresh price of $IO, for a market job in it
 * @param source a token account of the client; his associated one where none is given
 */
export async function postJob(input: {
  client: PublicKey;
  terms: JobTerms;
  class: PublicKey;
  mint: PublicKey;
  node?: PublicKey;
  price?: PublicKey;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { client, terms, class: deviceClass, mint, node, price, source = associatedAddress(client, mint) } = input;
  const id = toBN(terms.id, "terms.id");
  const job = jobAddress(client, id);
  return build(
    "postJob",
    { terms: { ...terms, id } },
    {
      client,
      config: configAddress(),
      class: deviceClass,
      ...(node && { node }),
      ...(price && { price }),
      mint,
      job,
      vault: vaultAddress(job, mint),
      source,
    },
  );
}

/**
 * The operator takes a job for an eligible node and pays the bond: for the named node of a direct job, as the first on the market,
 * or where his bid was awarded. Pause does not stop it.
 *
 * Refused: `NotOperator`, `JobReposted`, `WrongJobStatus`, `WrongNode`, `DeadlinePassed`, `BidNotAwarded`, and what keeps the node from the job:
 * `WrongClass`, `NodeIsRetired`, `StakeNotMet`, `TooFewProcessors`, `TierTooLow`, `RegionExcluded`, `ReputationTooLow`. By the
 * token program where `source` has too little.
 * @param job as the operator has read it: another one that was posted under its id is refused
 * @param source a token account of the operator; his associated one where none is given
 */
export async function acceptJob(input: {
  operator: PublicKey;
  job: Pick<At<Job>, "address" | "mint" | "class" | "postedAt">;
  node: Pick<NodeRef, "address">;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { operator, job, node, source = associatedAddress(operator, job.mint) } = input;
  const accounts = { operator, config: configAddress(), class: job.class, node: node.address, job: job.address };
  return build(
    "acceptJob",
    { postedAt: job.postedAt },
    { ...accounts, vault: vaultAddress(job.address, job.mint), source },
  );
}

/** What the end of a job concerns beside it, as far as it has a node that holds it. */
function held({ status, node, class: deviceClass }: Ending): { node?: PublicKey; class?: PublicKey } {
  const isHeld = status === "assigned" || status === "running";
  return isHeld && node ? { node, class: deviceClass } : {};
}

type Ending = Pick<At<Job>, "address" | "status" | "node" | "class">;

/**
 * The client ends his job: for nothing before it runs, for what was served in the first 10 minutes, later for an hour at the least.
 * After the heartbeat deadline it ends as silent. Pause does not stop it.
 *
 * Refused: `NotClient`, `WrongJobStatus`, `JobNotComplete` beyond its end while the node may still complete it, `TargetMissing`
 * where it was taken since it was fetched.
 */
export async function cancelJob(input: { client: PublicKey; job: Ending }): Promise<TransactionInstruction> {
  const { client, job } = input;
  return build("cancelJob", {}, { client, job: job.address, ...held(job) });
}

/**
 * The operator ends his node's job; the client gets the bond, unless it is complete. Pause does not stop it.
 *
 * Refused: `NotOperator`, `WrongJobStatus`.
 */
export async function stopJob(input: {
  operator: PublicKey;
  job: Pick<At<Job>, "address" | "node" | "class">;
}): Promise<TransactionInstruction> {
  const { operator, job } = input;
  return build("stopJob", {}, { operator, job: job.address, node: nodeOf(job), class: job.class });
}

/**
 * Anyone ends a job whose time is up and whose last heartbeat lies in its last 10 minutes or later. Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `JobNotComplete`.
 */
export async function finishJob(input: {
  job: Pick<At<Job>, "address" | "node" | "class">;
}): Promise<TransactionInstruction> {
  const { job } = input;
  return build("finishJob", {}, { job: job.address, node: nodeOf(job), class: job.class });
}

/**
 * Anyone ends a job whose deadline has passed: nobody took it, accepted it or started it, or its node is silent. Pause does not
 * stop it.
 *
 * Refused: `WrongJobStatus`, `DeadlineNotPassed`, `TargetMissing` where it was taken since it was fetched.
 */
export async function expireJob(input: { job: Ending & Pick<Job, "client"> }): Promise<TransactionInstruction> {
  const { job } = input;
  const forfeited =
    job.status === "awarded" ? { bid: bidAddress(job.address, nodeOf(job)), client: job.client } : undefined;
  return build("expireJob", {}, { job: job.address, ...held(job), ...forfeited });
}
