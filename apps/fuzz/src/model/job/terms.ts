/** What jobs are made of, in the words of the protocol. */

export type Mint = "io" | "usdc";
export type Way = "direct" | "market" | "auction";
export type Status = "posted" | "awarded" | "assigned" | "running" | "disputed" | "ended" | "refunded";
export type Side = "client" | "node";
export type Exit =
  | ("noTaker" | "withdrawn" | "notAccepted" | "cancelledAssigned" | "notStarted")
  | ("trial" | "cancelled" | "complete" | "stopped" | "silent" | "resolved");

/** A job by its address: the client's place in the cast and his own number for it. */
export interface JobName {
  client: number;
  id: number;
}

export const jobKey = ({ client, id }: JobName): string => `${client}/${id}`;

/** What a client asks for. Seconds, basis points, lamports; rates an hour for the whole job. */
export interface Wish {
  kind: Way;
  processors: number;
  tier: number;
  regions: number;
  minReputation: number;
  duration: number;
  longestExtension: number;
  maxRate: bigint;
  deadline: number;
  complexityBps: number;
  urgencyBps: number;
  bidDeposit: bigint;
}

/** A price account as it is forged: `price * 10^exponent` USD for one $IO, published `age` seconds ago. */
export interface Price {
  price: bigint;
  confidence: bigint;
  exponent: number;
  age: number;
  flaw?: "partial" | "feed" | "owner" | "data";
}

/** A time with its slot. */
export interface Moment {
  now: number;
  slot: bigint;
}

/** Whether so many seconds and so many slots have both passed: a halt of the chain lets only seconds pass. */
export function isOver(at: Moment, since: Moment, secs: number, slots: bigint): boolean {
  return at.now >= since.now + secs && at.slot >= since.slot + slots;
}
