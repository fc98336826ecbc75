import type { SlashName } from "../actions.ts";
import type { ModelAuction } from "./auction.ts";
import { reserve } from "./emission.ts";
import type { ModelAllowance } from "./job/allowances.ts";
import type { Job } from "./job/job.ts";
import { type ClassTerms, ModelClass } from "./job/market.ts";
import { type Exit, type JobName, jobKey, type Mint, type Moment } from "./job/terms.ts";
import { ModelNode, type NodeTerms } from "./node.ts";
import { HourPool, type Kind } from "./pool.ts";
import { hourSecs, rules as published, type Rules } from "./rules.ts";

export interface ModelSlash {
  status: "open" | "overturned" | "burned";
  burned: bigint;
}

export interface WorldTerms {
  /** Start of hour 0, unix seconds. */
  startedAt: number;
  nodes: NodeTerms[];
  /** Slot at that time. */
  slot: bigint;
  /** By class: whose pool it is of, and what it costs. */
  classes: (ClassTerms & { pool: Kind })[];
  /** Base units of each actor, in $IO and in USDC. */
  wallets: bigint[];
  usdc: bigint[];
  /** Which actors slash and resolve. */
  slasher: number;
  resolver: number;
  /** Other rules than the published ones, to see a run fail. */
  rules?: Partial<Rules>;
}

/** Everything that the model knows: nodes, hours, purses and the clock. */
export class ModelWorld {
  readonly rules: Rules;
  readonly terms: WorldTerms;
  readonly pools: Record<Kind, HourPool>;
  readonly nodes: ModelNode[];
  readonly classes: ModelClass[];
  readonly wallets: bigint[];
  readonly usdc: bigint[];
  /** Of each actor. Only actions on jobs and of the buyback foretell them; those of stakers are taken from the chain. */
  lamports: bigint[] = [];
  /** By `jobKey`. */
  readonly jobs = new Map<string, Job>();
  /** How often jobs ended by which row of the table. */
  readonly exits = new Map<Exit, number>();
  /** By client and delegate. */
  readonly allowances = new Map<string, ModelAllowance>();
  /** By client and mint: what his delegates may take of the token account in all. */
  readonly approved = new Map<string, bigint>();
  /** What the treasury's vaults hold, and the fees that came in by source. */
  readonly treasury: Record<Mint, Treasury> = { io: noFees(), usdc: noFees() };
  /** By period, until they are closed; and the last that was opened. */
  readonly auctions = new Map<number, ModelAuction>();
  lastAuction: ModelAuction | undefined;
  /** USDC that auctions paid, $IO that they bought, and $IO that was burned as fees: base units. */
  readonly buyback = { spent: 0n, bought: 0n, fees: 0n };
  readonly slashes = new Map<string, ModelSlash>();
  reserve = reserve;
  /** Base units given to the reserve. */
  donated = 0n;
  /** By slashes. */
  slashed = 0n;
  now: number;
  slot: bigint;
  pausedUntil: number | undefined;

  constructor(terms: WorldTerms) {
    this.terms = terms;
    this.rules = { ...published, ...terms.rules };
    this.pools = { gpu: new HourPool("gpu", this.rules), cpu: new HourPool("cpu", this.rules) };
    this.classes = terms.classes.map((one) => new ModelClass(one, terms.startedAt));
    this.nodes = terms.nodes.map((node) => {
      const pool = this.pools[terms.classes[node.class]!.pool];
      return new ModelNode(node, this.classes[node.class]!, pool, this.rules, terms.startedAt);
    });
    this.wallets = [...terms.wallets];
    this.usdc = [...terms.usdc];
    this.now = terms.startedAt;
    this.slot = terms.slot;
  }

  /** The hour that runs. */
  hour(): number {
    return Math.floor((this.now - this.terms.startedAt) / hourSecs);
  }

  /** The last hour that can be closed, -1 for none: its end and the attestation are over. */
  lastClosable(): number {
    return Math.floor((this.now - this.terms.startedAt - this.rules.attestation) / hourSecs) - 1;
  }

  /** Of auctions, since the emission's start. */
  period(): number {
    return Math.floor((this.now - this.terms.startedAt) / this.rules.auctionPeriod);
  }

  /** Base units of $IO that are gone. */
  burned(): bigint {
    return this.slashed + this.buyback.bought + this.buyback.fees;
  }

  moment(): Moment {
    return { now: this.now, slot: this.slot };
  }

  job(name: JobName): Job | undefined {
    return this.jobs.get(jobKey(name));
  }

  allowance(client: number, delegate: number): ModelAllowance | undefined {
    return this.allowances.get(`${client}/${delegate}`);
  }

  /** What the actors have of a mint. */
  purse(mint: Mint): bigint[] {
    return mint === "io" ? this.wallets : this.usdc;
  }

  isPaused(): boolean {
    return this.pausedUntil !== undefined && this.now < this.pausedUntil;
  }

  /** Whether an actor has signed for a node. Its payout owner has not: the operator names him alone. */
  isParty(actor: number, node: number): boolean {
    return actor === this.nodes[node]!.terms.operator;
  }
}

interface Treasury {
  balance: bigint;
  /** The client's reservation and facilitation fees, and both of the supplier's. */
  client: bigint;
  usdc: bigint;
  supplier: bigint;
}

const noFees = (): Treasury => ({ balance: 0n, client: 0n, usdc: 0n, supplier: 0n });

const sizes = { job: 528n, vault: 165n, bid: 152n, allowance: 160n, auction: 128n };

/** Lamports that an account must hold to stay: for its bytes and 128 more. */
export const rentOf = (account: keyof typeof sizes): bigint => (sizes[account] + 128n) * 6_960n;

export const slashKey = ({ node, code, hour }: SlashName): string => `${node}/${code}/${hour}`;
