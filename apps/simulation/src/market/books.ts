/** What the chain's events and accounts said of jobs and class rates. */
import { type At, type Exit, type IoNetEvent, type Job, vaultAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { big, sum } from "../amounts.ts";
import type { Network } from "../network.ts";
import { balance } from "../tokens.ts";
import type { WorldClass } from "../world.ts";
import { type Deal, type Money, moneys } from "./steps.ts";

/** How a job ended, from its account before that was closed. */
export interface Ended {
  deal: Deal;
  exit: Exit;
  billed: bigint;
  /** All that it paid to the treasury. */
  fees: bigint;
}

/** Base units of one money. */
export interface Flow {
  /** Costs and fees, bonds and deposits of disputes. */
  paidIn: bigint;
  /** To payout owners. */
  earned: bigint;
  /** To clients and operators. */
  refunded: bigint;
  /** What the SDK's ledger of each job promised for both. */
  quoted: bigint;
  /** To the treasury, by source: client's and supplier's reservation, client's and supplier's facilitation. */
  fees: bigint[];
}

/** What happened to jobs beside their ends, by the name of the event. */
export const happenings = [
  "bidPlaced",
  "jobAccepted",
  "jobExtended",
  "jobRated",
  "jobDisputed",
  "disputeResolved",
  "disputeExpired",
] as const;

/** A step of a class's rate. */
export interface Repriced {
  rate: bigint;
  /** Basis points; `null` where nothing was attested. */
  utilisation: number | null;
}

export class Books {
  readonly ended: Ended[] = [];
  readonly flows: Record<Money, Flow>;
  /** How often. */
  readonly counts: Record<(typeof happenings)[number], number>;
  /** By class, in the order of `World.classes` that somebody wants. */
  readonly rates: Repriced[][];
  readonly #network: Network;
  readonly #classes: WorldClass[];
  /** Where each open job is paid in $IO; by address. */
  readonly #open = new Map<string, { vault: PublicKey; money: Money }>();

  constructor(network: Network, classes: WorldClass[]) {
    this.#network = network;
    this.#classes = classes;
    this.rates = classes.map(() => []);
    const empty = (): Flow => ({ paidIn: 0n, earned: 0n, refunded: 0n, quoted: 0n, fees: [0n, 0n, 0n, 0n] });
    this.counts = Object.fromEntries(happenings.map((name) => [name, 0])) as Books["counts"];
    this.flows = { usdc: empty(), io: empty() };
  }

  /** Base units of $IO in the vaults of open jobs. */
  get lockedIo(): bigint {
    const vaults = [...this.#open.values()].filter(({ money }) => money === "io");
    return sum(vaults.map(({ vault }) => balance(this.#network.chain, vault)));
  }

  write(events: IoNetEvent[]): void {
    for (const event of events) this.#writeOne(event);
  }

  /** A job is about to be closed. */
  closing(deal: Deal, { exit, billed, feesSwept }: At<Job>): void {
    this.ended.push({ deal, exit, billed: big(billed), fees: sum(feesSwept.map(big)) });
  }

  #writeOne({ name, data }: IoNetEvent): void {
    if (name in this.counts) this.counts[name as keyof Books["counts"]] += 1;
    switch (name) {
      case "jobPosted": {
        const money = moneys.find((one) => this.#mintOf(one).equals(data.mint))!;
        this.#open.set(data.job.toBase58(), { vault: vaultAddress(data.job, data.mint), money });
        this.#flowOf(data).paidIn += big(data.deposited);
        break;
      }
      case "jobAccepted":
        this.#flowOf(data).paidIn += big(data.bond);
        break;
      case "jobExtended":
        this.#flowOf(data).paidIn += big(data.amount);
        break;
      case "jobDisputed":
        this.#flowOf(data).paidIn += big(data.deposit);
        break;
      case "earningsWithdrawn":
        this.#flowOf(data).earned += big(data.amount);
        break;
      case "refundWithdrawn":
        this.#flowOf(data).refunded += big(data.amount);
        break;
      case "feesSwept":
        this.#addFees(data);
        break;
      case "jobClosed":
        this.#addFees(data);
        this.ended.at(-1)!.fees += sum(data.fees.map(big));
        this.#open.delete(data.job.toBase58());
        break;
      case "classRepriced": {
        const i = this.#classes.findIndex(({ address }) => address.equals(data.class));
        this.rates[i]!.push({ rate: big(data.new), utilisation: data.utilisationBps });
      }
    }
  }

  #addFees({ job, fees }: { job: PublicKey; fees: BN[] }): void {
    const flow = this.#flowOf({ job });
    flow.fees = flow.fees.map((total, i) => total + big(fees[i]!));
  }

  #flowOf({ job }: { job: PublicKey }): Flow {
    return this.flows[this.#open.get(job.toBase58())!.money];
  }

  #mintOf(money: Money): PublicKey {
    return money === "io" ? this.#network.world.ioMint : this.#network.world.usdcMint;
  }
}
