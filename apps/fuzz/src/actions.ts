import type { JobName, Mint, Price, Side, Wish } from "./model/job/terms.ts";

/** What can happen in a run. Each action holds all that it needs, so that a run can be cut short, printed and repeated. */

/** Base units and shares are bigint; actors and nodes are places in the cast, `index` is a ticket's number. */
export type Action = StakeAction | JobAction | BuybackAction;

export type StakeAction =
  | { kind: "stake"; actor: number; node: number; amount: bigint }
  | { kind: "request"; actor: number; node: number; index: number; shares: bigint }
  | { kind: "cancel"; actor: number; node: number; index: number }
  | { kind: "withdraw"; actor: number; node: number; index: number }
  | { kind: "move"; actor: number; node: number; index: number; to: number }
  | { kind: "claim"; actor: number; node: number }
  | { kind: "compound"; actor: number; node: number }
  | { kind: "close"; actor: number; node: number }
  | { kind: "announce"; node: number; bps: number }
  | { kind: "claimCommission"; node: number }
  | { kind: "retire"; node: number }
  | { kind: "open"; node: number; code: number; hour: number; fractionBps: number }
  | { kind: "overturn"; node: number; slash: SlashName }
  | { kind: "burn"; node: number; slash: SlashName }
  /** To a node's vault, or to the reserve where none is named. */
  | { kind: "donate"; actor: number; node?: number; amount: bigint }
  | { kind: "pause"; secs: number }
  /** Queued, and applied two days later, in which the chain halts, so that jobs see it running. */
  | { kind: "changeFee"; fee: FeeName; value: bigint }
  /** Slots pass at 2.5 a second, or fewer where the chain halts. */
  | { kind: "pass"; secs: number; slots?: number }
  | { kind: "settle"; node: number }
  /** Closes all hours that can be closed; or only up to one that many hours before the last. */
  | { kind: "closeHours"; short: number }
  /** The nodes prove the running hour; then it passes, and each verifier that saw something attests it. */
  | { kind: "work"; nodes: number[]; seen: (Sight | null)[]; after: number };

/** Jobs, bids and allowances. `by` signs, or of `node` its operator or device; `to` is whose account is to be paid, else the payee's.
 * Who misread a job means one posted so many seconds later. */
export type JobAction =
  | Of<"post", { job: JobName; mint: Mint; class: number; node?: number; terms: Wish; price?: Price }>
  | Of<"placeBid", { job: JobName; node: number; rate: bigint; misread: number }>
  | Of<"withdrawBid", { job: JobName; node: number; by: number }>
  | Of<"award", { job: JobName; node: number; by: number; maxRate: bigint }>
  | Of<"accept", { job: JobName; node: number; misread: number }>
  | Of<"start" | "heartbeat", { job: JobName; node: number }>
  | Of<"extend", { job: JobName; by: number; secs: number; withOperator: boolean }>
  | Of<"cancelJob" | "stop" | "dispute", { job: JobName; by: number }>
  | Of<"finish" | "expire" | "expireDispute" | "sweepFees" | "closeJob", { job: JobName }>
  | Of<"resolve", { job: JobName; by: number; billed: bigint; winner: Side }>
  | Of<"withdrawEarnings", { job: JobName; by: number; to?: number }>
  | Of<"withdrawRefund", { job: JobName; by: number; side: Side; to?: number }>
  | Of<"rate", { job: JobName; by: number; stars: number }>
  | Of<"donateToJob", { job: JobName; by: number; amount: bigint }>
  | Of<"setAllowance", { client: number; delegate: number; mint: Mint } & Terms>
  | Of<"revokeAllowance", { client: number; delegate: number }>
  | Of<"repriceClass", { class: number }>;

/** The treasury's buyback. `by` signs; an auction is named by its period. */
export type BuybackAction =
  | { kind: "burnFees" }
  | { kind: "openAuction"; by: number; period: number }
  /** Out of the $IO of `source`, to the USDC account of `to` or to the vault that pays: the seller's own where they are not named. */
  | Of<"fillAuction", { period: number; by: number; price: Price } & Offer>
  /** To `payee`, who should be its opener. */
  | { kind: "closeAuction"; period: number; payee: number }
  | { kind: "donateToTreasury"; by: number; mint: Mint; amount: bigint };

interface Offer {
  usdc: bigint;
  maxIo: bigint;
  source?: number;
  to?: number | "vault";
}

type Of<K, Fields> = K extends string ? { kind: K } & Fields : never;
type Terms = { dailyLimit: bigint; expiresAt: number; approved: bigint };

/** Fees, the bond, and what bounds auctions. */
export type FeeName =
  | ("clientFee" | "supplierFee" | "clientUsdcFee" | "supplierUsdcFee" | "bondBps")
  | ("minFill" | "maxLot");

export interface SlashName {
  node: number;
  code: number;
  hour: number;
}

export interface Sight {
  minutes: number;
  tier: number;
}

export type Kind = Action["kind"];

/** The instructions of jobs, by action. */
export const jobKinds = [
  ...(["post", "placeBid", "withdrawBid", "award", "accept", "start", "heartbeat", "extend"] as const),
  ...(["cancelJob", "stop", "finish", "expire", "dispute", "resolve", "expireDispute"] as const),
  ...(["withdrawEarnings", "withdrawRefund", "sweepFees", "rate", "closeJob"] as const),
  ...(["setAllowance", "revokeAllowance", "repriceClass"] as const),
] satisfies JobAction["kind"][];

/** The instructions of staking and slashing that can be refused again and again. */
export const stakeKinds = [
  ...(["stake", "request", "cancel", "withdraw", "move", "claim", "compound", "close"] as const),
  ...(["announce", "claimCommission", "open", "overturn", "burn"] as const),
] satisfies StakeAction["kind"][];

/** The instructions of the buyback. */
export const buybackKinds = [
  "burnFees",
  "openAuction",
  "fillAuction",
  "closeAuction",
] satisfies BuybackAction["kind"][];

/** What must have been seen both to succeed and to be refused, and often. */
export const tried: Kind[] = [...stakeKinds, ...jobKinds, ...buybackKinds];

const ofJobs = new Set<Kind>([...jobKinds, "donateToJob"]);
const ofBuyback = new Set<Kind>([...buybackKinds, "donateToTreasury"]);

export const isOfJobs = (action: Action): action is JobAction => ofJobs.has(action.kind);

export const isOfBuyback = (action: Action): action is BuybackAction => ofBuyback.has(action.kind);

/** An action as source text. */
export function written(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    return `{ ${Object.entries(value)
      .map(([name, field]) => `${name}: ${written(field)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
