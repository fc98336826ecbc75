/** Every action of the table of a job as an instruction, by whoever usually takes it. */
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import type { World, WorldNode } from "./world.ts";

export interface Who {
  /** Signs instead of who usually does. */
  by?: Keypair;
  /** Instead of the market's first. */
  node?: WorldNode;
  rate?: BN;
  secs?: number;
  stars?: number;
  side?: sdk.Side;
  decision?: { billed: BN; winner: sdk.Side };
  /** Signs an extension too. */
  operator?: Keypair;
  /** The signer of an extension is a delegate. */
  allowance?: boolean;
  source?: PublicKey;
  destination?: PublicKey;
}

/** Who is there, and what is asked. */
interface Scene extends Omit<Who, "node"> {
  world: World;
  job: sdk.At<sdk.Job>;
  node: WorldNode;
  client: Keypair;
}

export interface Act {
  call: Promise<TransactionInstruction>;
  signers: Keypair[];
}

type Acts = Record<sdk.JobAction, (scene: Scene) => Act>;

const signed = (by: Keypair, call: Act["call"], ...others: Keypair[]): Act => ({ call, signers: [by, ...others] });
const free = (call: Act["call"]): Act => ({ call, signers: [] });
const from = ({ source }: Scene) => source && { source };
const to = ({ destination }: Scene) => destination && { destination };

export const ACTS: Acts = {
  placeBid: (it) => {
    const { job, node, by = node.operator, rate = job.maxRate } = it;
    return signed(by, sdk.placeBid({ operator: by.publicKey, job, node, rate }));
  },
  withdrawBid: ({ job, node, by = node.operator }) => {
    const bid = { node: node.address, payer: node.operator.publicKey };
    return signed(by, sdk.withdrawBid({ authority: by.publicKey, job: job.address, bid }));
  },
  award: ({ job, node, client, by = client, rate = job.maxRate }) =>
    signed(by, sdk.awardBid({ authority: by.publicKey, job, bid: { node: node.address, rate } })),
  accept: (it) => {
    const { job, node, by = node.operator } = it;
    return signed(by, sdk.acceptJob({ operator: by.publicKey, job, node, ...from(it) }));
  },
  start: ({ job, node, by = node.device }) =>
    signed(by, sdk.startJob({ device: by.publicKey, job, node: node.address })),
  heartbeat: ({ job, node, by = node.device }) => signed(by, sdk.heartbeat({ device: by.publicKey, job })),
  extend: (it) => {
    const { job, client, by = client, secs = 3_600, operator, allowance } = it;
    const agreed = operator && { operator: operator.publicKey };
    const call = sdk.extendJob({
      ...{ authority: by.publicKey, job, secs },
      ...{ ...agreed, ...(allowance !== undefined && { allowance }), ...from(it) },
    });
    return signed(by, call, ...(operator ? [operator] : []));
  },
  cancel: ({ job, client, by = client }) => signed(by, sdk.cancelJob({ client: by.publicKey, job })),
  stop: ({ job, node, by = node.operator }) => signed(by, sdk.stopJob({ operator: by.publicKey, job })),
  finish: ({ job }) => free(sdk.finishJob({ job })),
  expire: ({ job }) => free(sdk.expireJob({ job })),
  dispute: (it) => {
    const { job, client, by = client } = it;
    return signed(by, sdk.disputeJob({ authority: by.publicKey, job, ...from(it) }));
  },
  resolve: ({ world, job, by = world.resolver, decision = { billed: job.cost, winner: "node" } }) =>
    signed(by, sdk.resolveDispute({ resolver: by.publicKey, job, decision })),
  expireDispute: ({ job }) => free(sdk.expireDispute({ job })),
  withdrawEarnings: (it) => {
    const { world, job, node, by = world.chain.payer } = it;
    const { payoutOwner } = node;
    return signed(by, sdk.withdrawEarnings({ authority: by.publicKey, job, payoutOwner, ...to(it) }));
  },
  withdrawRefund: (it) => {
    const { world, job, by = world.chain.payer, side = "client" } = it;
    return signed(by, sdk.withdrawRefund({ authority: by.publicKey, job, side, ...to(it) }));
  },
  sweepFees: ({ job }) => free(sdk.sweepFees({ job })),
  rate: ({ job, client, by = client, stars = 5 }) => signed(by, sdk.rateJob({ client: by.publicKey, job, stars })),
  close: ({ job }) => free(sdk.closeJob({ job })),
};
