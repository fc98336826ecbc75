/** Steps of jobs as instructions of the SDK. */
import * as sdk from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { Network } from "../network.ts";
import type { WorldNode } from "../world.ts";
import type { Oracle } from "./oracle.ts";
import type { Deal, JobStep } from "./steps.ts";

/** Lamports of a bid. */
const bidDeposit = 10_000_000;
/** Seconds to wait for a node, or for the award. */
export const waits = { direct: 3_600, market: 3_600, auction: 1_800 };
/** Seconds that a client may add. */
export const extension = 3_600;

export const jobOf = (network: Network, { address }: Pick<Deal, "address">): sdk.At<sdk.Job> => {
  return { address, ...sdk.decodeJob(network.data(address)) };
};

/** The node that holds a job, or held it. */
export const holderOf = (network: Network, deal: Deal): WorldNode | undefined => {
  const { node } = jobOf(network, deal);
  return node ? deal.class.nodes.find(({ ref }) => ref.address.equals(node)) : undefined;
};

export function instructionOf(
  network: Network,
  oracle: Oracle,
  deal: Deal,
  step: JobStep,
): Promise<TransactionInstruction> {
  const { stranger, resolver } = network.world;
  if (step.kind === "post") return posting(network, oracle, deal);
  const job = jobOf(network, deal);
  const client = deal.client.key;
  const node = holderOf(network, deal);
  const partyOf = (side: sdk.Side) => (side === "client" ? client : node!.operator.key);
  switch (step.kind) {
    case "bid": {
      const { operator, ref } = step.node;
      return sdk.placeBid({ operator: operator.key, job, node: ref, rate: new BN(step.rate.toString()) });
    }
    case "award":
      return sdk.awardBid({
        authority: isOpen(network, job) ? client : stranger,
        job,
        bid: { node: step.node.ref.address, rate: job.maxRate },
      });
    case "returnBid": {
      const bid = { node: step.node.ref.address, payer: step.node.operator.key };
      return sdk.withdrawBid({ authority: stranger, job: deal.address, bid });
    }
    case "accept":
      return sdk.acceptJob({ operator: step.node.operator.key, job, node: step.node.ref });
    case "start":
      return sdk.startJob({ device: node!.device, job });
    case "heartbeat":
      return sdk.heartbeat({ device: node!.device, job });
    case "extend":
      return sdk.extendJob({ authority: client, job, secs: step.secs });
    case "cancel":
      return sdk.cancelJob({ client, job });
    case "stop":
      return sdk.stopJob({ operator: node!.operator.key, job });
    case "finish":
      return sdk.finishJob({ job });
    case "expire":
      return sdk.expireJob({ job });
    case "dispute":
      return sdk.disputeJob({ authority: partyOf(step.side), job });
    case "resolve": {
      const decision = { billed: new BN(step.billed.toString()), winner: step.winner };
      return sdk.resolveDispute({ resolver, job, decision });
    }
    case "expireDispute":
      return sdk.expireDispute({ job });
    case "earnings":
      return sdk.withdrawEarnings({ authority: stranger, job, payoutOwner: node!.operator.key });
    case "refund":
      return sdk.withdrawRefund({ authority: stranger, job, side: step.side });
    case "sweep":
      return sdk.sweepFees({ job });
    case "rate":
      return sdk.rateJob({ client, job, stars: step.stars });
    case "close":
      return sdk.closeJob({ job });
  }
}

/** Until the deadline only the client awards. */
const isOpen = ({ chain }: Network, { deadline }: sdk.Job): boolean => deadline.gtn(chain.now());

function posting(network: Network, oracle: Oracle, deal: Deal): Promise<TransactionInstruction> {
  const { ioMint, usdcMint } = network.world;
  const { client, way, money, node } = deal;
  const mint = money === "io" ? ioMint : usdcMint;
  const price = way === "market" && money === "io" ? { price: oracle.publish(network) } : {};
  const named = node ? { node: node.ref.address } : {};
  return sdk.postJob({ client: client.key, terms: termsOf(deal), class: deal.class.address, mint, ...named, ...price });
}

function termsOf({ index, way, processors, hours, complexity, urgency, minReputation, maxRate }: Deal): sdk.JobTerms {
  return {
    id: index,
    kind: way,
    processors,
    tier: 0,
    regions: 1,
    minReputation,
    duration: hours * 3_600,
    longestExtension: extension,
    maxRate: new BN(maxRate.toString()),
    deadline: waits[way],
    complexityBps: complexity,
    urgencyBps: urgency,
    bidDeposit: new BN(way === "auction" ? bidDeposit : 0),
    warning: 0,
  };
}
