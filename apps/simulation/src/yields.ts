/** What stake earned in each year and in the measured hours: rewards after commission over the stake held, hour by hour. */
import {
  apr,
  configAddress,
  decodeConfig,
  decodeDeviceClass,
  decodeEmission,
  decodeNode,
  decodeRewardPool,
  emissionAddress,
  poolAddress,
} from "@io-net/sdk";
import { big, sum } from "./amounts.ts";
import { emissionHours } from "./calendar.ts";
import type { Network } from "./network.ts";
import type { Payout } from "./payday.ts";
import type { WorldNode } from "./world.ts";

const years = 20;
const hoursPerYear = emissionHours / years;

/** Some hours; the lists are by node. */
export interface Span {
  from: number;
  to: number;
  /** Hours worked. */
  worked: number;
  commission: bigint[];
  rewards: bigint[];
  /** Active stake in base units, added up over all hours. */
  stakeHours: bigint[];
  /** The SDK's forecast after the first hour of work, in basis points, with the stake it was made for. */
  forecast: { bps: number; stake: bigint }[];
}

export class Yields {
  readonly years: Span[];
  readonly measured: Span;
  readonly #network: Network;
  /** Active stake by node, as last read. */
  #stakes: bigint[];

  constructor(network: Network, [from, to]: readonly [from: number, to: number]) {
    this.#network = network;
    this.years = Array.from({ length: years }, (_, i) => this.#span(i * hoursPerYear, (i + 1) * hoursPerYear));
    this.measured = this.#span(from, to);
    this.#stakes = this.#read();
  }

  /** Stake came or went. */
  changed(): void {
    this.#stakes = this.#read();
  }

  /** An hour was worked and closed. */
  worked(hour: number): void {
    for (const span of this.#spansOf(hour)) {
      span.worked += 1;
      if (span !== this.measured && span.worked === 1) span.forecast = this.#forecast();
    }
  }

  /** From one hour to before another, in which no stake came or went. */
  held(from: number, to: number): void {
    for (const { stakeHours } of this.#spansOf(from)) {
      this.#stakes.forEach((stake, i) => {
        stakeHours[i]! += stake * BigInt(to - from);
      });
    }
  }

  /** Rewards that were earned before an hour were paid, or staked. */
  paid(before: number, { index }: WorldNode, { commission, rewards }: Payout): void {
    for (const span of this.#spansOf(before - 1)) {
      span.commission[index]! += commission;
      span.rewards[index]! += rewards;
    }
  }

  #read(): bigint[] {
    const { world } = this.#network;
    return world.nodes.map(({ ref }) => big(decodeNode(this.#network.data(ref.address)).activeStake));
  }

  #spansOf(hour: number): Span[] {
    return [...this.years, this.measured].filter(({ from, to }) => from <= hour && hour < to);
  }

  #span(from: number, to: number): Span {
    const { nodes } = this.#network.world;
    const zeros = () => nodes.map(() => 0n);
    return { from, to, worked: 0, commission: zeros(), rewards: zeros(), stakeHours: zeros(), forecast: [] };
  }

  #forecast(): Span["forecast"] {
    const { chain, world } = this.#network;
    const data = (address: WorldNode["device"]) => this.#network.data(address);
    const config = decodeConfig(data(configAddress()));
    const emission = decodeEmission(data(emissionAddress()));
    const at = chain.now();
    return world.nodes.map(({ ref }) => {
      const node = decodeNode(data(ref.address));
      const pool = decodeRewardPool(data(poolAddress(ref.pool)));
      const bps = apr({ node, class: decodeDeviceClass(data(ref.class)), config, pool, emission, at });
      return { bps, stake: big(node.activeStake) };
    });
  }
}

/** Percent a year, to four decimals, that holders of some nodes really got in a span. */
export function aprOf(span: Span, nodes: WorldNode[]): number {
  const stakeHours = sum(nodes.map(({ index }) => span.stakeHours[index]!));
  const rewards = sum(nodes.map(({ index }) => span.rewards[index]!));
  return stakeHours === 0n ? 0 : Number((rewards * BigInt(hoursPerYear) * 1_000_000n) / stakeHours) / 10_000;
}

/** The forecast for some nodes, by their stake. */
export function forecastOf(span: Span, nodes: WorldNode[]): number {
  const each = nodes.flatMap(({ index }) => span.forecast[index] ?? []);
  const stake = sum(each.map((one) => one.stake));
  const weighed = sum(each.map((one) => BigInt(one.bps) * one.stake));
  return stake === 0n ? 0 : Number((weighed * 100n) / stake) / 10_000;
}
