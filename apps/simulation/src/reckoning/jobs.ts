/** All jobs by economics.md, sections 5 and 7, and what they make of wallets, treasury and class rates. */
import type { Exit } from "@io-net/sdk";
import type { Oracle } from "../market/oracle.ts";
import type { Deal, JobStep, Money } from "../market/steps.ts";
import type { World, WorldNode } from "../world.ts";
import { OwnHired } from "./hired.ts";
import { OwnJob } from "./job.ts";
import { OwnRate } from "./rates.ts";

const hourSeconds = 3_600;
const up = (product: bigint, by: bigint): bigint => (product + by - 1n) / by;

interface Lease {
  deal: Deal;
  own: OwnJob;
  status: "posted" | "awarded" | "assigned" | "running" | "over";
  node: WorldNode | undefined;
  bids: Map<WorldNode, bigint>;
}

/** How a job ended. */
export interface OwnEnd {
  exit: Exit;
  billed: bigint;
  fees: bigint;
}

export class OwnJobs {
  /** By name; $IO is in the wallets of the reckoning. */
  readonly usdc: Map<string, bigint>;
  /** Client's and supplier's reservation, client's and supplier's facilitation. */
  readonly fees: Record<Money, bigint[]> = { usdc: [0n, 0n, 0n, 0n], io: [0n, 0n, 0n, 0n] };
  /** By number of the job. */
  readonly ends = new Map<number, OwnEnd>();
  /** By name of the class. */
  readonly rates: Map<string, OwnRate>;
  readonly hired = new OwnHired();
  readonly #oracle: Oracle;
  readonly #receiveIo: (name: string, amount: bigint) => void;
  readonly #leases = new Map<number, Lease>();

  constructor(world: World, oracle: Oracle, receiveIo: (name: string, amount: bigint) => void) {
    this.#oracle = oracle;
    this.#receiveIo = receiveIo;
    this.usdc = new Map(world.people.map(({ name, usdcPurse }) => [name, usdcPurse ?? 0n]));
    this.rates = new Map(world.classes.map(({ name, rate, bounds }) => [name, new OwnRate(rate, bounds)]));
  }

  /** Once the hour before is attested. */
  reprice(at: number, classes: { name: string }[]): void {
    const before = Math.floor(at / hourSeconds) - 1;
    for (const { name } of classes) this.rates.get(name)!.reprice(at, this.hired.attested(name, before));
  }

  take(at: number, deal: Deal, step: JobStep): void {
    if (step.kind === "post") this.#post(at, deal);
    else this.#change(at, this.#leases.get(deal.index)!, step);
  }

  #post(at: number, deal: Deal): void {
    const own = new OwnJob(this.#rateOf(at, deal), deal.hours, deal.money === "usdc");
    this.#leases.set(deal.index, { deal, own, status: "posted", node: deal.node, bids: new Map() });
    this.receive(deal.money, deal.client.name, -own.paidByClient);
  }

  #rateOf(at: number, deal: Deal): bigint {
    const { class: wanted, way, money, node, processors, complexity, urgency, maxRate } = deal;
    if (way === "auction") return maxRate;
    if (way === "direct") return BigInt(processors) * (money === "io" ? node!.askingIo : BigInt(wanted.rate));
    const { rate } = this.rates.get(wanted.name)!;
    const inUsd = up(rate * BigInt(processors) * BigInt(complexity) * BigInt(urgency), 100_000_000n);
    const { price, spread } = this.#oracle.quoteAt(at);
    return money === "usdc" ? inUsd : up(inUsd * 10_000_000_000n, price - spread);
  }

  #change(at: number, lease: Lease, step: Exclude<JobStep, { kind: "post" }>): void {
    const { deal, own, bids } = lease;
    switch (step.kind) {
      case "bid":
        bids.set(step.node, step.rate);
        return;
      case "award":
        own.rate = bids.get(step.node)!;
        lease.status = "awarded";
        return;
      case "accept":
        lease.node = step.node;
        lease.status = "assigned";
        this.receive(deal.money, step.node.operator.name, -own.takeBond());
        return;
      case "start":
        own.start = at;
        lease.status = "running";
        this.rates.get(deal.class.name)!.hire(deal.index, deal.processors, at);
        this.#beat(at, lease);
        return;
      case "heartbeat":
        this.#beat(at, lease);
        return;
      case "extend":
        this.receive(deal.money, deal.client.name, -own.extend(step.secs));
        return;
      case "dispute": {
        const who = step.side === "client" ? deal.client : lease.node!.operator;
        this.receive(deal.money, who.name, -own.dispute(step.side));
        if (lease.status === "running") this.#end(at, lease, step.side === "client" ? own.leftAt(at) : "stopped");
        return;
      }
      case "resolve":
        own.resolve(step.billed, step.winner);
        return;
      case "cancel":
      case "stop":
      case "finish":
      case "expire":
        this.#end(at, lease, exitOf(at, lease, step.kind));
        return;
      case "close":
        this.#close(lease);
    }
  }

  #beat(at: number, { deal, own, node }: Lease): void {
    own.beat = at;
    this.hired.tell(at, { node: node!, money: deal.money, rate: own.rate, start: own.start, end: own.end });
  }

  #end(at: number, lease: Lease, exit: Exit): void {
    const { deal, own } = lease;
    if (lease.status === "running") this.rates.get(deal.class.name)!.unhire(deal.index, at, own.end);
    lease.status = "over";
    own.exit = exit;
  }

  #close({ deal, own, node }: Lease): void {
    const { billed, client, operator, fees } = own.outcome();
    this.receive(deal.money, deal.client.name, client);
    if (operator > 0n) this.receive(deal.money, node!.operator.name, operator);
    this.fees[deal.money] = this.fees[deal.money].map((total, i) => total + fees[i]!);
    this.ends.set(deal.index, { exit: own.exit, billed, fees: fees.reduce((sum, fee) => sum + fee) });
  }

  /** Base units of a money that somebody gets, or gives. */
  receive(money: Money, name: string, amount: bigint): void {
    if (money === "io") this.#receiveIo(name, amount);
    else this.usdc.set(name, (this.usdc.get(name) ?? 0n) + amount);
  }
}

/** The row of the table of exits that an end is, by who makes it and when. */
function exitOf(at: number, { own, status }: Lease, by: "cancel" | "stop" | "finish" | "expire"): Exit {
  switch (by) {
    case "cancel":
      return status === "running" ? own.leftAt(at) : status === "assigned" ? "cancelledAssigned" : "withdrawn";
    case "stop":
      return "stopped";
    case "finish":
      return "complete";
    case "expire":
      if (status === "running") return "silent";
      return status === "assigned" ? "notStarted" : status === "awarded" ? "notAccepted" : "noTaker";
  }
}
