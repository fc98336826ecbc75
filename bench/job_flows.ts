/** What is signed around a job, by whom, and how large it is: with the most accounts that each instruction can have. */
import {
  acceptJob,
  awardBid,
  cancelJob,
  classAddress,
  closeJob,
  disputeJob,
  expireDispute,
  expireJob,
  extendJob,
  finishJob,
  heartbeat,
  placeBid,
  rateJob,
  repriceClass,
  resolveDispute,
  revokeAllowance,
  setAllowance,
  startJob,
  stopJob,
  sweepFees,
  withdrawBid,
  withdrawEarnings,
  withdrawRefund,
} from "@io-net/sdk";
import BN from "bn.js";
import { openFor, row } from "./flow.ts";
import { keyOf } from "./keys.ts";
import { anyone, jobOf, newJob, tokensOf } from "./market.ts";
import type { Measured } from "./measure.ts";
import type { SizeRow } from "./report.ts";

const amount = new BN(1);

/** Of a job that has a node. */
export async function jobFlows({ world, jobs }: Measured): Promise<SizeRow[]> {
  const { market } = jobs;
  const { client, node } = market;
  const { operator, bank } = world;
  const { device } = node;
  const job = jobOf(bank, jobs.job);
  const [[, direct], [, priced]] = [
    await newJob(market, 10, { kind: "direct", money: "usdc" }),
    await newJob(market, 11, { kind: "market", money: "io" }),
  ];
  const bid = { node: node.address, payer: operator };
  const awarded = { ...job, status: "awarded" } as const;
  return Promise.all([
    row("post_job, direct", client, [direct]),
    row("post_job, market, in $IO", client, [priced]),
    row("place_bid", operator, [placeBid({ operator, job, node, rate: amount })]),
    row("award_bid", client, [awardBid({ authority: client, job, bid: { node: node.address, rate: amount } })]),
    row("withdraw_bid", anyone, [withdrawBid({ authority: anyone, job: job.address, bid })]),
    row("accept_job", operator, [acceptJob({ operator, job, node })]),
    row("start_job", device, [startJob({ device, job })]),
    row("heartbeat", device, [heartbeat({ device, job })]),
    row("cancel_job", client, [cancelJob({ client, job })]),
    row("stop_job", operator, [stopJob({ operator, job })]),
    row("finish_job", anyone, [finishJob({ job })]),
    row("expire_job, running", anyone, [expireJob({ job })]),
    row("expire_job, awarded", anyone, [expireJob({ job: awarded })]),
    row("dispute_job", client, [disputeJob({ authority: client, job })]),
    row("expire_dispute", anyone, [expireDispute({ job })]),
    row("rate_job", client, [rateJob({ client, job, stars: 5 })]),
    row("reprice_class", anyone, [repriceClass({ class: classAddress(world.classId) })]),
  ]);
}

/** What moves tokens of a job, or decides who gets them. */
export async function jobMoneyFlows({ world, jobs }: Measured): Promise<SizeRow[]> {
  const { market } = jobs;
  const { client, delegate, payoutOwner } = market;
  const { operator, bank } = world;
  const job = jobOf(bank, jobs.job);
  const [resolver, secs] = [keyOf("resolver"), 3_600];
  const open = (owner: typeof client) => openFor(job.mint, anyone, owner);
  const allowed = { dailyLimit: amount, expiresAt: amount, approved: amount };
  const decision = { billed: amount, winner: "client" } as const;
  return Promise.all([
    row("extend_job, by a delegate", delegate, [extendJob({ authority: delegate, job, secs })]),
    row("extend_job, beyond the longest", client, [extendJob({ authority: client, job, secs, operator })]),
    row("extend_job, by a delegate, beyond the longest", delegate, [
      extendJob({ authority: delegate, job, secs, operator }),
    ]),
    row("resolve_dispute", resolver, [resolveDispute({ resolver, job, decision })]),
    row("open token account, withdraw_earnings", anyone, [
      open(payoutOwner),
      withdrawEarnings({ authority: anyone, job, payoutOwner }),
    ]),
    row("open token account, withdraw_refund", anyone, [
      open(client),
      withdrawRefund({ authority: anyone, job, side: "client" }),
    ]),
    row("sweep_fees", anyone, [sweepFees({ job })]),
    row("close_job", anyone, [closeJob({ job })]),
    row("set_allowance", client, [
      setAllowance({ client, delegate, terms: allowed, source: tokensOf(market, client) }),
    ]),
    row("revoke_allowance", client, [revokeAllowance({ client, delegate })]),
  ]);
}
