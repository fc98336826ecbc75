/** What the chain says at the end of each month, and what went where. */
import { decodeRewardPool, poolAddress, treasuryAddress, vaultAddress } from "@io-net/sdk";
import { big, sum } from "./amounts.ts";
import type { Market } from "./market/market.ts";
import type { Network } from "./network.ts";
import type { Payday } from "./payday.ts";
import { type Flows, noFlows } from "./staking/take.ts";
import { type SupplyTotals, supplyAfter } from "./supply.ts";
import { balance } from "./tokens.ts";
import { poolKinds, type WorldNode } from "./world.ts";
import { Yields } from "./yields.ts";

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
  readonly yields: Yields;
  /** Stake that came, went and was burned, by events. */
  readonly flows: Flows = noFlows();
  /** What claims and compounding should have paid by their quotes. */
  quoted = 0n;
  readonly #network: Network;
  readonly #market: Market | undefined;
  readonly #heldBefore: bigint;

  constructor(network: Network, measured: readonly [from: number, to: number], market?: Market) {
    this.#network = network;
    this.#market = market;
    this.#heldBefore = this.#held();
    this.yields = new Yields(network, measured);
  }

  /** All were paid what they earned before an hour. */
  recordPayday(before: number, { payouts, quoted }: Payday): void {
    this.quoted += quoted;
    this.#network.world.nodes.forEach((node, i) => {
      this.yields.paid(before, node, payouts[i]!);
    });
  }

  /** Somebody staked what he earned before an hour. */
  recordCompounded(before: number, node: WorldNode, rewards: bigint, quoted: bigint): void {
    this.quoted += quoted;
    this.yields.paid(before, node, { commission: 0n, rewards });
  }

  recordMonth(): void {
    this.months.push(this.now());
  }

  async recordSupply(): Promise<void> {
    this.supplies.push(await supplyAfter(this.supplies.length, this.#network));
  }

  /** Paid is what has arrived in the token accounts of operators and stakers, in stake, or went on from there into jobs and the burn. */
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
    const wallets = world.people.map(({ wallet }) => balance(chain, wallet));
    const vaults = world.nodes.map(({ vault }) => balance(chain, vault));
    const treasury = balance(chain, vaultAddress(treasuryAddress(), world.ioMint));
    return sum([...wallets, ...vaults, treasury, this.flows.burnedBySlashes, this.#market?.ioGone ?? 0n]);
  }
}
