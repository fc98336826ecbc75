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

/** What came of one attestation: `"counted"`, `"passed"`, `"stakeNotMet"`, ... */
export type AttestOutcome = Defined<"attestOutcome">;

/** The keys that act for the protocol; slasher and resolver differ. */
export type Roles = Defined<"roles">;

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
