/** What instructions, accounts and events are made of. Amounts are base units, times unix seconds. */
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import type { Defined } from "./borsh/value.ts";

/** Which nodes a pool pays: `"gpu"` or `"cpu"`. */
export type PoolKind = Defined<"poolKind">;

/** What an administrator may set: `"quorum"`, `"stakeUnit"`, ... */
export type Parameter = Defined<"parameter">;

/** A parameter with the value it is to have. */
export type ParameterValue = Defined<"parameterValue">;

/** Life of a node; `"retired"` is final. The IDL has only its byte. */
export type NodeStatus = "active" | "retired";

/** Life of a slash; the last two are final. The IDL has only its byte. */
export type SlashStatus = "open" | "overturned" | "burned";

/**
 * What a slasher brings against a node: the kind by the published list of offences, the work hour in which it happened, 1 to 5,000
 * basis points of both pools, and the 32 bytes of the published evidence's hash.
 */
export interface Offence {
  code: number;
  hour: BN | number;
  fractionBps: number;
  evidence: Uint8Array;
}

/** What came of one attestation: `"counted"`, `"passed"`, `"stakeNotMet"`, ... */
export type AttestOutcome = Defined<"attestOutcome">;

/** The keys that act for the protocol; slasher and resolver differ. */
export type Roles = Defined<"roles">;

/** A role that the admin fills through the queue and clears at once. */
export type Role = Defined<"role">;

/**
 * Where prices of $IO in USD come from: the two programs that may own a price account (the second the default key where there is
 * one) and the 32 bytes of Pyth's id of the feed.
 */
export type OracleTerms = Defined<"oracleTerms">;

/**
 * What only the queue changes, with its new value: a parameter, who has a role, a new class or the terms of one by its number,
 * a verifier by the key that it will sign with, the GPU pool's share of the coming hours in basis points, or where prices come
 * from.
 * @example
 * const change: Change = { kind: "parameter", parameter: "minStake", value: new BN(10_000_000_000) };
 */
export type Change = Defined<"change">;

/** What applying or cancelling a queued change must know of it. A fetched `ParamChange` is one. */
export interface QueuedChange {
  index: BN | number;
  change: Change;
  /** Who paid for the account and gets the rent back. */
  rentPayer: PublicKey;
}

/** First month in base units, and the factor `numerator / denominator` of each further month. */
export type Schedule = Defined<"schedule">;

/** What a device class begins with: multiplier in basis points, proof in leading zero bits, rates in micro-USD per processor-hour. */
export type ClassTerms = Defined<"classTerms">;

/** What may be changed of a device class; a rate outside the new floor and ceiling moves to the nearer one. */
export type ClassUpdate = Defined<"classUpdate">;

/** What an operator may change of a node: region 0..31, asking rates in base units per processor-hour (0 = none), payout owner. */
export type NodeOffer = Defined<"nodeOffer">;

/** What registration fixes: the operator's own number for the node, 1 to 1,024 processors, commission up to 9,500 basis points. */
export interface NodeTerms {
  id: BN | number;
  processors: number;
  commissionBps: number;
  offer: NodeOffer;
}

/** What a verifier says of one node's hour: uptime 0..60 minutes, connectivity tier 1..4. */
export interface AttestationItem {
  node: PublicKey;
  minutes: number;
  tier: number;
}

/** What an instruction must know of a node beyond its address. A fetched node is one; `nodeRef` makes one offline. */
export interface NodeRef {
  address: PublicKey;
  class: PublicKey;
  pool: PoolKind;
}

/** A row of the allocation table; `ALLOCATIONS` tells what it unlocks when. */
export type AllocationRow = Defined<"allocationRow">;

/**
 * What a grant unlocks when: amounts in base units, start in unix seconds. `atOnce` of `total` unlocks at the start, the rest in
 * equal tranches at the ends of the months of 2,629,800 s from `firstMonth` (1 is the first) on. Without tranches, `firstMonth`
 * is 0 and all unlocks at once.
 */
export type VestingTerms = Defined<"vestingTerms">;

/** What an instruction must know of a vesting. A fetched one is one. */
export interface VestingRef {
  address: PublicKey;
  mint: PublicKey;
  beneficiary: PublicKey;
}

/** What an airdrop is for good: the root of its tree, the sum of its leaves in base units, claims from `startsAt` until `endsAt`. */
export type AirdropTerms = Defined<"airdropTerms">;

/** What an instruction must know of an airdrop. A fetched one is one. */
export interface AirdropRef {
  address: PublicKey;
  mint: PublicKey;
  funder: PublicKey;
}

/** How a job finds its node: a named one at its asking rate, the first to accept at the class's rate, or one of the bidders. */
export type JobKind = Defined<"jobKind">;

/**
 * What a client asks for. `maxRate` is base units per hour for the whole job, times are seconds, `regions` a bit each;
 * `complexityBps` and `urgencyBps` count in a market job only (10,000 is 1), `bidDeposit` is lamports and 0 where it is no
 * auction, `warning` 0 for none. The IDL tells the bounds of each.
 */
export interface JobTerms extends Omit<Defined<"jobTerms">, "id"> {
  /** The client's own number for the job. */
  id: BN | number;
}

/** What the resolver decides: base units that the node is paid in all, before its fees, and who gets the bond and the other's deposit. */
export type Decision = Defined<"decision">;

/** What a delegate may spend: base units per day of UTC, until when (unix seconds), and base units that all delegates may take in all. */
export type AllowanceTerms = Defined<"allowanceTerms">;
