/** Jobs and what is done to them, step by step. Nothing here touches the chain. */
import type { JobKind, Side } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Person } from "../people.ts";
import type { WorldClass, WorldNode } from "../world.ts";

export type Money = "usdc" | "io";

export const moneys: readonly Money[] = ["usdc", "io"];
export const ways: readonly JobKind[] = ["direct", "market", "auction"];

/** A job as its client wants it. */
export interface Deal {
  /** Its place among all jobs, and the client's number for it. */
  index: number;
  address: PublicKey;
  client: Person;
  class: WorldClass;
  way: JobKind;
  money: Money;
  /** Of a direct job. */
  node: WorldNode | undefined;
  processors: number;
  hours: number;
  /** Basis points. */
  complexity: number;
  urgency: number;
  minReputation: number;
  /** Base units of the money per hour for the whole job. */
  maxRate: bigint;
}

export type JobStep =
  | { kind: "post" | "start" | "heartbeat" | "cancel" | "stop" | "finish" | "expire" }
  | { kind: "bid"; node: WorldNode; rate: bigint }
  | { kind: "award" | "accept" | "returnBid"; node: WorldNode }
  | { kind: "extend"; secs: number }
  | { kind: "dispute"; side: Side }
  | { kind: "refund"; side: Side }
  | { kind: "resolve"; billed: bigint; winner: Side }
  | { kind: "expireDispute" }
  | { kind: "earnings" }
  | { kind: "sweep" | "close" }
  | { kind: "rate"; stars: number };
