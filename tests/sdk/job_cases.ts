/** Jobs from posting to rating, and each of their forms. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { type Case, config, ioMint, owner, systemProgram, tokenProgram } from "./cast.ts";
import { key } from "./keys.ts";

const [operator, device, resolver, anyone] = [key(2), key(3), key(23), key(71)];
const node = sdk.nodeRef(operator, 11, 3, "cpu");
const { address } = node;
const deviceClass = sdk.classAddress(3);
const id = new BN("18446744073709551615");

/** What Anchor is told is the same but for the kind. */
export const terms: sdk.JobTerms = {
  ...{ id, kind: "direct", processors: 1_024, tier: 4, regions: 4_294_967_295, minReputation: 10_000 },
  ...{ duration: 31_536_000, longestExtension: 60, maxRate: new BN("9007199254740993"), deadline: 604_800 },
  ...{ complexityBps: 40_000, urgencyBps: 30_000, bidDeposit: new BN(10_000_000), warning: 3_600 },
};

const at = sdk.jobAddress(owner, id);
const vault = sdk.vaultAddress(at, ioMint);
const bid = sdk.bidAddress(at, address);

/** A job as builders need it; `status` decides what its end concerns. */
export const job = {
  ...{ address: at, client: owner, mint: ioMint, class: deviceClass, node: address, operator },
  postedAt: new BN("9007199254740995"),
};
export const running = { ...job, status: "running" as const };

const posted = { client: owner, config, class: deviceClass, mint: ioMint, job: at, vault, tokenProgram, systemProgram };
const source = sdk.associatedAddress(owner, ioMint);
const held = { node: address, class: deviceClass };
const nobody = { node: null, class: null, bid: null, client: null };

export const jobCases: Record<string, Case> = {
  postJob: {
    built: sdk.postJob({ client: owner, terms, class: deviceClass, mint: ioMint, node: address }),
    args: [{ ...terms, kind: { direct: {} } }],
    accounts: { ...posted, node: address, price: null, source },
  },
  placeBid: {
    built: sdk.placeBid({ operator, job, node, rate: new BN(5) }),
    args: [new BN(5), job.postedAt],
    accounts: { operator, config, ...held, job: at, bid, systemProgram },
  },
  withdrawBid: {
    built: sdk.withdrawBid({ authority: anyone, job: at, bid: { node: address, payer: operator } }),
    args: [],
    accounts: { authority: anyone, job: at, bid, payer: operator },
  },
  awardBid: {
    built: sdk.awardBid({ authority: anyone, job, bid: { node: address, rate: new BN(6) } }),
    args: [new BN(6)],
    accounts: { authority: anyone, config, ...held, job: at, bid },
  },
  acceptJob: {
    built: sdk.acceptJob({ operator, job, node }),
    args: [job.postedAt],
    accounts: {
      ...{ operator, config, ...held, job: at, vault, tokenProgram },
      source: sdk.associatedAddress(operator, ioMint),
    },
  },
  startJob: {
    built: sdk.startJob({ device, job }),
    args: [],
    accounts: { device, ...held, job: at },
  },
  heartbeat: {
    built: sdk.heartbeat({ device, job }),
    args: [],
    accounts: { device, config, node: address, job: at },
  },
  extendJob: {
    built: sdk.extendJob({ authority: owner, job, secs: 3_600 }),
    args: [3_600],
    accounts: {
      ...{ authority: owner, job: at, vault, source, tokenProgram },
      ...{ allowance: null, spender: null, operator: null },
    },
  },
  cancelJob: {
    built: sdk.cancelJob({ client: owner, job: running }),
    args: [],
    accounts: { client: owner, job: at, ...held },
  },
  stopJob: {
    built: sdk.stopJob({ operator, job }),
    args: [],
    accounts: { operator, job: at, ...held },
  },
  finishJob: { built: sdk.finishJob({ job }), args: [], accounts: { job: at, ...held } },
  expireJob: { built: sdk.expireJob({ job: running }), args: [], accounts: { ...nobody, job: at, ...held } },
  disputeJob: {
    built: sdk.disputeJob({ authority: owner, job }),
    args: [],
    accounts: { authority: owner, job: at, ...held, vault, source, tokenProgram },
  },
  resolveDispute: {
    built: sdk.resolveDispute({ resolver, job, decision: { billed: new BN(7), winner: "node" } }),
    args: [{ billed: new BN(7), winner: { node: {} } }],
    accounts: { resolver, config, node: address, job: at },
  },
  expireDispute: { built: sdk.expireDispute({ job }), args: [], accounts: { job: at, node: address } },
  rateJob: {
    built: sdk.rateJob({ client: owner, job, stars: 5 }),
    args: [5],
    accounts: { client: owner, job: at, node: address },
  },
};

/** Instructions whose accounts depend on the job and on who asks, in their other forms. */
export const otherForms: Record<string, Case & { name: string }> = {
  "a market job is posted with a price, from another account": {
    name: "postJob",
    built: sdk.postJob({
      ...{ client: owner, terms: { ...terms, kind: "market" }, class: deviceClass, mint: ioMint },
      ...{ price: key(72), source: key(73) },
    }),
    args: [{ ...terms, kind: { market: {} } }],
    accounts: { ...posted, node: null, price: key(72), source: key(73) },
  },
  "a delegate extends by his allowance, from the client's account": {
    name: "extendJob",
    built: sdk.extendJob({ authority: anyone, job, secs: 1 }),
    args: [1],
    accounts: {
      ...{ authority: anyone, job: at, vault, source, tokenProgram, operator: null },
      ...{ allowance: sdk.allowanceAddress(owner, anyone), spender: sdk.spenderAddress(owner) },
    },
  },
  "the operator agrees to an extension": {
    name: "extendJob",
    built: sdk.extendJob({ authority: owner, job, secs: 1, operator }),
    args: [1],
    accounts: {
      ...{ authority: owner, job: at, vault, source, tokenProgram, operator },
      ...{ allowance: null, spender: null },
    },
  },
  "a posted job is cancelled, of a named node too": {
    name: "cancelJob",
    built: sdk.cancelJob({ client: owner, job: { ...job, status: "posted" } }),
    args: [],
    accounts: { client: owner, job: at, node: null, class: null },
  },
  "an assigned job is cancelled": {
    name: "cancelJob",
    built: sdk.cancelJob({ client: owner, job: { ...job, status: "assigned" } }),
    args: [],
    accounts: { client: owner, job: at, ...held },
  },
  "a job that nobody took expires": {
    name: "expireJob",
    built: sdk.expireJob({ job: { ...job, node: null, status: "posted" } }),
    args: [],
    accounts: { ...nobody, job: at },
  },
  "an award that was not accepted expires": {
    name: "expireJob",
    built: sdk.expireJob({ job: { ...job, status: "awarded" } }),
    args: [],
    accounts: { job: at, node: null, class: null, bid, client: owner },
  },
};
