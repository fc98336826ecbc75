import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { byteOf, nameOf } from "../borsh/codec.ts";
import { toBN } from "../borsh/number.ts";
import type { Defined } from "../borsh/value.ts";
import { REPUTATION_IDLE_SECS } from "../constants.ts";
import { idle } from "../math/reputation.ts";
import type { NodeOffer, NodeStatus, PoolKind } from "../types.ts";
import { type AccountFetcher, type AccountLister, type At, accountType } from "./account.ts";
import { hourOf, pools, statuses, whole } from "./stored.ts";

/** The hour of a node that verifiers attest, and until it is settled its weight. */
export interface PendingHour {
  /** `null` where none was ever attested. */
  hour: number | null;
  /** What it weighs in the ring; 0 unless it passed, and after it was settled. */
  weight: BN;
  /** One bit for the index of each verifier that attested it. */
  attestedBy: number;
  /** Basis points by which its reward is divided; 0 unless it passed. */
  commissionBps: number;
  passed: boolean;
  /** Attested uptime by verifier index. */
  minutes: Uint8Array;
  /** Attested connectivity tier by verifier index. */
  tiers: Uint8Array;
}

/** A machine, or several alike, under one operator. With its address it is a `NodeRef`. */
export interface Node extends NodeOffer {
  operator: PublicKey;
  class: PublicKey;
  /** Signs proofs. */
  device: PublicKey;
  /** Token account that holds the stake. */
  vault: PublicKey;
  /** The operator's own number for it. */
  id: BN;
  /** Base units. */
  activeStake: BN;
  activeShares: BN;
  /** Shares of the operator's own position. */
  operatorShares: BN;
  /** Base units that wait to leave: they earn nothing, count for nothing, and can be slashed. */
  coolingStake: BN;
  coolingShares: BN;
  /** Rewards per share, Q64.64. */
  indexX64: BN;
  /** What the divisions of the index left over. */
  indexRemainder: BN;
  /** Base units that the payout owner may claim. */
  unclaimedCommission: BN;
  /** Unix seconds. */
  registeredAt: BN;
  /** When `nextCommissionBps` begins, unix seconds. */
  commissionAt: BN;
  /** When the open slash was opened, or the last one where none is open, unix seconds. */
  slashOpenedAt: BN;
  /** When the last slash ended, unix seconds; 0 where none ever did. */
  slashEndedAt: BN;
  /** When `reputation` last moved, or was brought up to date, unix seconds. */
  reputationMovedAt: BN;
  /** The latest even and the latest odd hour with a proof. */
  proofHours: (number | null)[];
  /** The latest even and the latest odd hour in which a job ran. */
  hiredHours: (number | null)[];
  pending: PendingHour;
  /** Jobs that ran to their end. */
  jobsCompleted: number;
  /** Jobs not started, stopped, gone silent, and disputes lost. */
  jobsFailed: number;
  /** Day since 1970 on which a completion last moved the reputation. */
  completedDay: number;
  /** And a rating. */
  ratedDay: number;
  processors: number;
  /** Processors that no job holds. */
  freeProcessors: number;
  /** Basis points before `commissionAt`; the function of that name tells the rate of a time. */
  commissionBps: number;
  /** And from then on. */
  nextCommissionBps: number;
  /** Fraction of the open slash in basis points; 0 where none is open. */
  slashBps: number;
  /** 0..10,000 at `reputationMovedAt`; `reputationAt` tells that of a time. */
  reputation: number;
  /** Connectivity tier 1..4 as last attested; 0 = never. */
  tier: number;
  /** The pool of its class. */
  pool: PoolKind;
  status: NodeStatus;
  bump: number;
  vaultBump: number;
}

/** Which nodes to list: all that match every value given. */
export interface NodeFilters {
  operator?: PublicKey;
  class?: PublicKey;
  device?: PublicKey;
  payoutOwner?: PublicKey;
  pool?: PoolKind;
  status?: NodeStatus;
}

const node = accountType("node", ({ pending, proofMarks, hiredMarks, indexX64, pool, status, ...raw }): Node => {
  return {
    ...raw,
    indexX64: whole(indexX64),
    proofHours: proofMarks.map(hourOf),
    hiredHours: hiredMarks.map(hourOf),
    pending: pendingHour(pending),
    pool: nameOf(pools, pool),
    status: nameOf(statuses, status),
  };
});

function pendingHour({ mark, passed, ...raw }: Defined<"pendingHour">): PendingHour {
  return { hour: hourOf(mark), passed: passed === 1, ...raw };
}

/**
 * The commission in force at a time (unix seconds) from the last whole hour on, as things stand, in basis points. An hour is
 * divided by that of its end, which `pending.commissionBps` keeps once it has passed.
 */
export const commissionAt = (of: Node, at: BN | number): number =>
  of.commissionAt.gt(toBN(at, "at")) ? of.commissionBps : of.nextCommissionBps;

/** The reputation of a node at a time (unix seconds), 0..10,000: every 30 idle days halve its distance to 5,000. */
export function reputationAt({ reputation, reputationMovedAt }: Node, at: BN | number): number {
  const periods = toBN(at, "at").sub(reputationMovedAt).div(REPUTATION_IDLE_SECS);
  return idle(reputation, Math.max(periods.toNumber(), 0));
}

/** Reads a node from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeNode = (data: Uint8Array): Node => node.decode(data);

/** The node at an address (`nodeAddress`); `null` where there is none. @throws {AccountDataError} */
export const fetchNode = (connection: AccountFetcher, address: PublicKey): Promise<At<Node> | null> =>
  node.fetch(connection, address);

/**
 * All nodes, or those that match.
 * @example
 * const mine = await listNodes(connection, { operator: wallet.publicKey, status: "active" });
 */
export async function listNodes(connection: AccountLister, filters: NodeFilters = {}): Promise<At<Node>[]> {
  const { pool, status, ...keys } = filters;
  return node.list(connection, {
    ...keys,
    ...(pool && { pool: byteOf(pools, pool, "pool") }),
    ...(status && { status: byteOf(statuses, status, "status") }),
  });
}
