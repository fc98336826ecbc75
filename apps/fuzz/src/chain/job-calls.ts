/** Actions on jobs as instructions. */
import * as sdk from "@io-net/sdk";
import { createTransferInstruction } from "@solana/spl-token";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { JobAction } from "../actions.ts";
import * as cast from "../cast.ts";
import { type JobName, jobKey, type Mint } from "../model/job/terms.ts";
import type { JobLedger } from "./job-ledger.ts";

type Kind = JobAction["kind"];
type Of<K> = Extract<JobAction, { kind: K }>;
type Call = TransactionInstruction | Promise<TransactionInstruction>;

const bn = (amount: bigint | number) => new BN(amount.toString());
const { actors } = cast;

export function jobCallOf(action: JobAction, ledger: JobLedger): Call {
  return calls[action.kind](action as never, ledger);
}

const calls: { [K in Kind]: (action: Of<K>, ledger: JobLedger) => Call } = {
  post: ({ job, mint, class: id, node, terms, price }) => {
    const offer = { ...terms, id: job.id, maxRate: bn(terms.maxRate), bidDeposit: bn(terms.bidDeposit), warning: 0 };
    const optional = {
      ...(node !== undefined && { node: cast.nodes[node]!.ref.address }),
      ...(price && { price: cast.priceAccount }),
    };
    const deviceClass = sdk.classAddress(id);
    return sdk.postJob({
      client: actors[job.client]!,
      terms: offer,
      class: deviceClass,
      mint: cast.mints[mint],
      ...optional,
    });
  },
  placeBid: ({ job, node, rate, misread }, ledger) => {
    const read = refOf(job, ledger, misread);
    return sdk.placeBid({ operator: operatorOf(node), job: read, node: cast.nodes[node]!.ref, rate: bn(rate) });
  },
  withdrawBid: ({ job, node, by }) => {
    const bid = { node: cast.nodes[node]!.ref.address, payer: operatorOf(node) };
    return sdk.withdrawBid({ authority: actors[by]!, job: cast.jobAddressOf(job), bid });
  },
  award: ({ job, node, by, maxRate }, ledger) => {
    const bid = { node: cast.nodes[node]!.ref.address, rate: bn(maxRate) };
    return sdk.awardBid({ authority: actors[by]!, job: refOf(job, ledger), bid });
  },
  accept: ({ job, node, misread }, ledger) => {
    const read = refOf(job, ledger, misread);
    return sdk.acceptJob({ operator: operatorOf(node), job: read, node: cast.nodes[node]!.ref });
  },
  start: ({ job, node }, ledger) => sdk.startJob({ device: cast.nodes[node]!.device, job: refOf(job, ledger) }),
  heartbeat: ({ job, node }, ledger) => sdk.heartbeat({ device: cast.nodes[node]!.device, job: refOf(job, ledger) }),
  extend: ({ job, by, secs, withOperator }, ledger) => {
    const ref = refOf(job, ledger);
    const operator = withOperator ? { operator: ref.operator } : {};
    return sdk.extendJob({ authority: actors[by]!, job: ref, secs, ...operator });
  },
  cancelJob: ({ job, by }, ledger) => sdk.cancelJob({ client: actors[by]!, job: refOf(job, ledger) }),
  stop: ({ job, by }, ledger) => sdk.stopJob({ operator: actors[by]!, job: refOf(job, ledger) }),
  finish: ({ job }, ledger) => sdk.finishJob({ job: refOf(job, ledger) }),
  expire: ({ job }, ledger) => sdk.expireJob({ job: refOf(job, ledger) }),
  dispute: ({ job, by }, ledger) => sdk.disputeJob({ authority: actors[by]!, job: refOf(job, ledger) }),
  resolve: ({ job, by, billed, winner }, ledger) =>
    sdk.resolveDispute({ resolver: actors[by]!, job: refOf(job, ledger), decision: { billed: bn(billed), winner } }),
  expireDispute: ({ job }, ledger) => sdk.expireDispute({ job: refOf(job, ledger) }),
  withdrawEarnings: ({ job, by, to }, ledger) => {
    const ref = refOf(job, ledger);
    const { payoutOwner } = cast.nodes[ref.place]!;
    return sdk.withdrawEarnings({ authority: actors[by]!, job: ref, payoutOwner, ...destination(ref, to) });
  },
  withdrawRefund: ({ job, by, side, to }, ledger) => {
    const ref = refOf(job, ledger);
    return sdk.withdrawRefund({ authority: actors[by]!, job: ref, side, ...destination(ref, to) });
  },
  sweepFees: ({ job }, ledger) => sdk.sweepFees({ job: refOf(job, ledger) }),
  rate: ({ job, by, stars }, ledger) => sdk.rateJob({ client: actors[by]!, job: refOf(job, ledger), stars }),
  closeJob: ({ job }, ledger) => sdk.closeJob({ job: refOf(job, ledger) }),
  donateToJob: ({ job, by, amount }, ledger) => {
    const { address, mint, currency } = refOf(job, ledger);
    return createTransferInstruction(walletOf(by, currency), sdk.vaultAddress(address, mint), actors[by]!, amount);
  },
  setAllowance: ({ client, delegate, mint, dailyLimit, expiresAt, approved }) => {
    const terms = { dailyLimit: bn(dailyLimit), expiresAt: bn(expiresAt), approved: bn(approved) };
    const source = walletOf(client, mint);
    return sdk.setAllowance({ client: actors[client]!, delegate: actors[delegate]!, terms, source });
  },
  revokeAllowance: ({ client, delegate }) =>
    sdk.revokeAllowance({ client: actors[client]!, delegate: actors[delegate]! }),
  repriceClass: ({ class: id }) => sdk.repriceClass({ class: sdk.classAddress(id) }),
};

/** The job as builders know it. One that is not there, or has no node yet, is given the first node and the first operator. */
function refOf(name: JobName, ledger: JobLedger, misread = 0) {
  const state = ledger.jobs.get(jobKey(name));
  const place = state?.node ?? 0;
  const currency = state?.mint ?? "io";
  return {
    address: cast.jobAddressOf(name),
    client: actors[name.client]!,
    mint: cast.mints[currency],
    class: state?.class ?? cast.nodes[0]!.ref.class,
    node: cast.nodes[place]!.ref.address,
    operator: actors[state?.operator ?? 0]!,
    postedAt: bn((state?.postedAt ?? 0) + misread),
    status: state?.status ?? "posted",
    place,
    currency,
  };
}

const operatorOf = (node: number) => cast.nodes[node]!.operator;
const walletOf = (actor: number, mint: Mint) => (mint === "io" ? cast.wallets : cast.usdcWallets)[actor]!;
const destination = ({ currency }: { currency: Mint }, to: number | undefined) =>
  to === undefined ? {} : { destination: walletOf(to, currency) };
