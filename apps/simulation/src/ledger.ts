/** What the chain says at the end of each month, and what device classes earned while they were measured. */
import { decodeRewardPool, poolAddress } from "@io-net/sdk";
import { big, sum } from "./amounts.ts";
import type { Network } from "./network.ts";
import type { Payday, Payout } from "./payday.ts";
import { type SupplyTotals, supplyAfter } from "./supply.ts";
import { balance } from "./tokens.ts";
import { poolKinds } from "./world.ts";

/** Totals since the start, in base units. */
export interface Totals {
  /** Hours closed. */
  hours: number;
  released: bigint;
  paid: bigint;
  carried: bigint;
}

export class Ledger {
  /** At the end of each month, then at the end of the run. */
  readonly months: Totals[] = [];
  /** At genesis, then at the end of each month. */
  readonly supplies: SupplyTotals[] = [];
  /** By node, while device classes are measured. */
  readonly measured: Payout[];
  /** What claims should have paid by their quotes. */
  quoted = 0n;
  readonly #network: Network;
  readonly #heldBefore: bigint;

  constructor(network: Network) {
    this.#network = network;
    this.#heldBefore = this.#held();
    this.measured = network.world.nodes.map(() => ({ commission: 0n, rewards: 0n }));
  }

  recordPayday({ payouts, quoted }: Payday, isMeasured: boolean): void {
    this.quoted += quoted;
    if (!isMeasured) return;
    payouts.forEach(({ commission, rewards }, i) => {
      this.measured[i]!.commission += commission;
      this.measured[i]!.rewards += rewards;
    });
  }

  recordMonth(): void {
    this.months.push(this.now());
  }

  async recordSupply(): Promise<void> {
    this.supplies.push(await supplyAfter(this.supplies.length, this.#network));
  }

  /** Paid is what has arrived in the token accounts of operators and stakers. */
  now(): Totals {
    const pools = poolKinds.map((pool) => decodeRewardPool(this.#network.data(poolAddress(pool))));
    return {
      hours: Math.min(...pools.map(({ nextHour }) => nextHour.toNumber())),
      released: sum(pools.map(({ released }) => big(released))),
      paid: this.#held() - this.#heldBefore,
      carried: sum(pools.map(({ carry }) => big(carry))),
    };
  }

  #held(): bigint {
    const { chain, world } = this.#network;
    return sum(world.people.map(({ wallet }) => balance(chain, wallet)));
  }
}
