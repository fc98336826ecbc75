import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import type { At } from "../accounts/account.ts";
import type { Bid } from "../accounts/bid.ts";
import type { Job } from "../accounts/job.ts";
import { bidAddress, configAddress } from "../pda.ts";
import type { NodeRef } from "../types.ts";
import { build } from "./build.ts";

/**
 * The operator bids for an auctioned job with an eligible node, and pays the job's bid deposit in lamports and the bid's rent. Both
 * come back unless the bid is awarded and not accepted. Pause stops it.
 *
 * Refused: `Paused`, `NotOperator`, `JobReposted`, `WrongJobStatus`, `NotAnAuction`, `DeadlinePassed`, `OverMaxRate`, `JobTooSmall`,
 * `AccountExists` where the node has a bid, and what keeps the node from the job: `WrongClass`, `NodeIsRetired`, `StakeNotMet`,
 * `TooFewProcessors`, `TierTooLow`, `RegionExcluded`, `ReputationTooLow`.
 * @param job as the operator has read it: another one that was posted under its id is refused
 * @param rate base units of the job's mint per hour for the whole job
 */
export async function placeBid(input: {
  operator: PublicKey;
  job: Pick<At<Job>, "address" | "class" | "postedAt">;
  node: Pick<NodeRef, "address">;
  rate: BN;
}): Promise<TransactionInstruction> {
  const { operator, job, node, rate } = input;
  const bid = bidAddress(job.address, node.address);
  const accounts = { operator, config: configAddress(), class: job.class, node: node.address, job: job.address };
  return build("placeBid", { rate, postedAt: job.postedAt }, { ...accounts, bid });
}

/**
 * Returns a bid's deposit and rent: while the job is posted by its bidder, unless it is the best; later by anyone, unless it is
 * awarded. Pause does not stop it.
 *
 * Refused: `NotBidder`, `BidIsBest`, `BidIsAwarded`, `WrongRentPayer`.
 * @param bid a fetched bid is one
 */
export async function withdrawBid(input: {
  authority: PublicKey;
  job: PublicKey;
  bid: Pick<Bid, "node" | "payer">;
}): Promise<TransactionInstruction> {
  const { authority, job, bid } = input;
  return build("withdrawBid", {}, { authority, job, bid: bidAddress(job, bid.node), payer: bid.payer });
}

/**
 * The client awards any bid before the deadline; in the 20 minutes after it anyone awards the best, and if its node is not eligible
 * then, the job ends as not accepted. Pause does not stop it.
 *
 * Refused: `BidTooDear`, `WrongJobStatus`, `NotClient`, `NodeNotEligible`, `DeadlinePassed`, `BidIsNotBest`.
 * @param bid its node, and the most that it may ask for; a fetched bid is one. After the deadline `job.bestNode` at `job.bestRate`
 */
export async function awardBid(input: {
  authority: PublicKey;
  job: Pick<At<Job>, "address" | "class">;
  bid: Pick<Bid, "node" | "rate">;
}): Promise<TransactionInstruction> {
  const { authority, job, bid } = input;
  const { node, rate: maxRate } = bid;
  const accounts = { authority, config: configAddress(), class: job.class, node, job: job.address };
  return build("awardBid", { maxRate }, { ...accounts, bid: bidAddress(job.address, node) });
}
