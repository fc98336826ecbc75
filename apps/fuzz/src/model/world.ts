import type { SlashName } from "../actions.ts";
import { reserve } from "./emission.ts";
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
  /** By class: whose pool it is of. */
  classes: Kind[];
  /** Base units of each actor. */
  wallets: bigint[];
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
  readonly wallets: bigint[];
  readonly slashes = new Map<string, ModelSlash>();
  reserve = reserve;
  /** Base units given to the reserve. */
  donated = 0n;
  burned = 0n;
  now: number;
  pausedUntil: number | undefined;

  constructor(terms: WorldTerms) {
    this.terms = terms;
    this.rules = { ...published, ...terms.rules };
    this.pools = { gpu: new HourPool("gpu", this.rules), cpu: new HourPool("cpu", this.rules) };
    this.nodes = terms.nodes.map((node) => new ModelNode(node, this.pools[terms.classes[node.class]!], this.rules));
    this.wallets = [...terms.wallets];
    this.now = terms.startedAt;
  }

  /** The hour that runs. */
  hour(): number {
    return Math.floor((this.now - this.terms.startedAt) / hourSecs);
  }

  /** The last hour that can be closed, -1 for none: its end and the attestation are over. */
  lastClosable(): number {
    return Math.floor((this.now - this.terms.startedAt - this.rules.attestation) / hourSecs) - 1;
  }

  isPaused(): boolean {
    return this.pausedUntil !== undefined && this.now < this.pausedUntil;
  }

  /** Whether an actor has signed for a node. Its payout owner has not: the operator names him alone. */
  isParty(actor: number, node: number): boolean {
    return actor === this.nodes[node]!.terms.operator;
  }
}

export const slashKey = ({ node, code, hour }: SlashName): string => `${node}/${code}/${hour}`;
