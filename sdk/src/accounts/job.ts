import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { byteOf, nameOf } from "../borsh/codec.ts";
import type { Defined } from "../borsh/value.ts";
import type { JobStatus } from "../job-table.ts";
import type { Exit, FeeRates, Side } from "../math/job.ts";
import type { JobKind } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { exits, jobKinds, jobStatuses, keyOf, sideOf } from "./stored.ts";

/**
 * A rented node, or the wish for one: terms fixed at posting, one vault that holds its money, and what became of it. Amounts are
 * base units of the mint, times unix seconds, and 0 where they have not come yet.
 */
export interface Job {
  /** Pays, and gets the rent. */
  client: PublicKey;
  /** $IO or USDC. */
  mint: PublicKey;
  /** Token account that holds all money of this job and of no other. */
  vault: PublicKey;
  class: PublicKey;
  /** The named, awarded or assigned node; `null` where there is none yet. */
  node: PublicKey | null;
  /** Of that node, once it has accepted: gets bond and deposits back. */
  operator: PublicKey | null;
  /** The node of the best bid; `null` where there is no bid. */
  bestNode: PublicKey | null;
  /** The client's own number for the job. */
  id: BN;
  /** Most that the client pays per hour for the whole job. */
  maxRate: BN;
  /** What he pays per hour; in an auction his maximum until a bid is awarded. */
  rate: BN;
  /** Of the whole time at that rate: what is reserved. */
  cost: BN;
  /** Smallest cost of a job when it was posted. */
  minCost: BN;
  /** Paid in by the client for cost and fees. */
  deposited: BN;
  /** Paid in by the operator. */
  bond: BN;
  /** Paid in by who disputed. */
  disputeDeposit: BN;
  /** Part of the cost that is owed once the job has ended. */
  billed: BN;
  /** Earnings, before the supplier's fee, that were withdrawn. */
  earningsTaken: BN;
  /** Paid to the payout owner, after it. */
  supplierTaken: BN;
  /** Paid to the client. */
  clientTaken: BN;
  /** Paid to the operator. */
  operatorTaken: BN;
  /** Fees that went to the treasury: client's and supplier's reservation, client's and supplier's facilitation. */
  feesSwept: BN[];
  bestRate: BN;
  /** Lamports that a bid deposits. */
  bidDeposit: BN;
  postedAt: BN;
  /** Until when it waits for a node. */
  deadline: BN;
  /** When it was awarded, or assigned. */
  phaseAt: BN;
  /** Slot at that time. */
  phaseSlot: BN;
  startedAt: BN;
  /** When the paid time is over. */
  endsAt: BN;
  heartbeatAt: BN;
  /** Slot at that time. */
  heartbeatSlot: BN;
  /** When it can be disputed no more, and all is paid. */
  finalAt: BN;
  disputedAt: BN;
  /** Seconds paid for. */
  duration: number;
  /** Seconds that the client may still add without the operator. */
  extensionLeft: number;
  /** Bit by region. */
  regions: number;
  openBids: number;
  /** Seconds before the end in which a settlement warns; 0 = never. */
  warning: number;
  minReputation: number;
  processors: number;
  /** As they were when it was posted. */
  feeRates: FeeRates;
  bondBps: number;
  /** Least connectivity tier. */
  tier: number;
  kind: JobKind;
  status: JobStatus;
  /** Why it ended, or how it would if nobody decided its dispute; `"none"` before. */
  exit: Exit;
  /** Who gets the bond; `null` for nobody, or nobody yet, as in the next two. */
  bondTo: Side | null;
  disputedBy: Side | null;
  /** Who won the dispute. */
  wonBy: Side | null;
  /** 1 to 5 stars; 0 where it is not rated. */
  rating: number;
  /** Whether it is paid in USDC. */
  inUsdc: boolean;
  /** Whether its hours count as hired. */
  hires: boolean;
  /** Whether the warning was given. */
  warned: boolean;
  bump: number;
  vaultBump: number;
}

/** Which jobs to list: all that match every value given. */
export interface JobFilters {
  client?: PublicKey;
  node?: PublicKey;
  operator?: PublicKey;
  class?: PublicKey;
  mint?: PublicKey;
  status?: JobStatus;
}

const job = accountType("job", (raw): Job => {
  return {
    ...raw,
    node: keyOf(raw.node),
    operator: keyOf(raw.operator),
    bestNode: keyOf(raw.bestNode),
    feeRates: ratesOf(raw.feeRates),
    kind: nameOf(jobKinds, raw.kind),
    status: nameOf(jobStatuses, raw.status),
    exit: nameOf(exits, raw.exit),
    bondTo: sideOf(raw.bondTo),
    disputedBy: sideOf(raw.disputedBy),
    wonBy: sideOf(raw.wonBy),
    inUsdc: raw.inUsdc === 1,
    hires: raw.hires === 1,
    warned: raw.warned === 1,
  };
});

function ratesOf(stored: Defined<"job">["feeRates"]): FeeRates {
  const [clientBps, supplierBps, clientUsdcBps, supplierUsdcBps] = stored as [number, number, number, number];
  return { clientBps, supplierBps, clientUsdcBps, supplierUsdcBps };
}

/** Reads a job from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeJob = (data: Uint8Array): Job => job.decode(data);

/** The job at an address (`jobAddress`); `null` where there is none, or it was closed. @throws {AccountDataError} */
export const fetchJob = (connection: AccountFetcher, address: PublicKey): Promise<At<Job> | null> =>
  job.fetch(connection, address);

/**
 * All jobs, or those that match.
 * @example
 * const mine = await listJobs(connection, { client: wallet.publicKey, status: "running" });
 */
export const listJobs = (connection: AccountLister, { status, ...keys }: JobFilters = {}): Promise<At<Job>[]> =>
  job.list(connection, { ...keys, ...(status && { status: byteOf(jobStatuses, status, "status") }) });
