/** The whole run reckoned a second time from the rules alone, to compare the chain with. */
import type { PoolKind } from "@io-net/sdk";
import type { HourConduct } from "../conduct.ts";
import { attestedAt, closedAt } from "../hours.ts";
import type { Oracle } from "../market/oracle.ts";
import type { Step } from "../staking/steps.ts";
import { poolKinds, type World } from "../world.ts";
import { OwnBuyback } from "./buyback.ts";
import { OwnJobs } from "./jobs.ts";
import { OwnNode } from "./node.ts";
import { OwnPool, type Passed } from "./pool.ts";
import { emissionHours, type OwnSchedule } from "./schedule.ts";

const hourSeconds = 3_600;

export const burnSources = ["slashed", "bought", "fees"] as const;
export type BurnSource = (typeof burnSources)[number];

export interface Burn {
  source: BurnSource;
  /** Seconds of the emission. */
  at: number;
  amount: bigint;
}

export class Reckoning {
  readonly schedule: OwnSchedule;
  /** Base units that each person should have in his token account, by name. */
  readonly wallets: Map<string, bigint>;
  /** All that was burned, in order. */
  readonly burns: Burn[] = [];
  /** By the end of each month, genesis first. */
  readonly burnedByMonth: Record<BurnSource, bigint>[] = [];
  left = 0n;
  moved = 0n;
  compounded = 0n;
  /** Where there is a market. */
  readonly jobs: OwnJobs | undefined;
  readonly buyback: OwnBuyback | undefined;
  readonly #world: World;
  readonly nodes: OwnNode[];
  /** By name of the node, basis points. */
  readonly #fractions = new Map<string, bigint>();
  readonly #pools = { gpu: new OwnPool(), cpu: new OwnPool() };

  constructor(schedule: OwnSchedule, world: World, oracle: Oracle | undefined) {
    this.schedule = schedule;
    this.#world = world;
    this.nodes = world.nodes.map((node) => new OwnNode(node));
    this.wallets = new Map(world.people.map(({ name, purse }) => [name, purse]));
    for (const { holdings } of world.nodes) for (const { owner, stake } of holdings) this.#receive(owner.name, -stake);
    if (!oracle) return;
    const jobs = new OwnJobs(world, oracle, (name, amount) => this.#receive(name, amount));
    this.jobs = jobs;
    this.buyback = new OwnBuyback(
      oracle,
      (money, name, amount) => jobs.receive(money, name, amount),
      (source, at, amount) => this.burns.push({ source, at, amount }),
    );
  }

  /** Closes an hour in both pools; without conduct nobody worked in it. */
  close(hour: number, conduct?: HourConduct): void {
    const parts = split(this.schedule.ofHour(hour));
    const allowances = hour < emissionHours ? parts : split(this.schedule.ofHour(emissionHours - 1));
    for (const pool of poolKinds) {
      this.#pools[pool].close(hour, parts[pool], allowances[pool], conduct ? this.#passed(hour, pool, conduct) : []);
    }
  }

  #passed(hour: number, pool: PoolKind, { proves, attesters }: HourConduct): Passed[] {
    const seen = hour * hourSeconds + hourSeconds + attestedAt;
    return this.#world.nodes
      .filter(({ ref }) => ref.pool === pool)
      .map((of) => ({ of, isHired: this.jobs?.hired.isHired(of, hour, seen) ?? false }))
      .filter(({ of, isHired }) => proves[of.index] || isHired)
      .map(({ of, isHired }) => {
        const node = this.nodes[of.index]!;
        if (node.passes) this.jobs?.hired.attest(of, hour);
        const weight = node.weight(
          attesters.map(({ saw }) => saw[of.index]!),
          isHired,
        );
        return { weight, credit: (reward: bigint) => node.credit(hour, reward) };
      })
      .filter(({ weight }) => weight > 0n);
  }

  /** Everyone claims everything. */
  pay(): void {
    for (const [name, amount] of this.nodes.flatMap((node) => node.claim())) {
      this.#receive(name, amount);
    }
  }

  /** What a step changes; its amounts are reckoned here. */
  take(step: Step): void {
    const node = this.#node(step.node);
    switch (step.kind) {
      case "join": {
        const { required } = this.#world.nodes.find(({ label }) => label === step.node)!;
        const amount = (required * perTenThousand(step.times)) / 10_000n;
        this.#receive(step.who, -amount);
        node.enter(step.who, amount);
        break;
      }
      case "request":
        node.request(step.who, step.event, perTenThousand(step.part));
        break;
      case "withdraw": {
        const amount = node.take(step.event);
        this.left += amount;
        this.#receive(step.who, amount);
        break;
      }
      case "cancel":
        node.enter(step.who, node.take(step.event));
        break;
      case "move": {
        const amount = node.take(step.event);
        this.moved += amount;
        this.#node(step.to).enter(step.who, amount);
        break;
      }
      case "compound": {
        const amount = node.claimOf(step.who);
        this.compounded += amount;
        if (amount > 0n) node.enter(step.who, amount);
        break;
      }
      case "announce":
        node.rate.announce(step.hour, perTenThousand(step.percent / 100));
        break;
      case "open":
        this.#fractions.set(step.node, perTenThousand(step.percent / 100));
        break;
      case "burn":
        this.burns.push({
          source: "slashed",
          at: step.hour * hourSeconds + closedAt,
          amount: node.slash(this.#fractions.get(step.node)!),
        });
    }
  }

  /** A month ended, or began with genesis. */
  recordBurned(): void {
    const [slashed, bought, fees] = burnSources.map((source) => this.burned(source));
    this.burnedByMonth.push({ slashed: slashed!, bought: bought!, fees: fees! });
  }

  /** Base units burned so far, of one source or of all. */
  burned(of?: BurnSource): bigint {
    return this.burns.reduce((total, { source, amount }) => (source === (of ?? source) ? total + amount : total), 0n);
  }

  #node(label: string): OwnNode {
    return this.nodes[this.#world.nodes.findIndex((node) => node.label === label)]!;
  }

  #receive(name: string, amount: bigint): void {
    this.wallets.set(name, (this.wallets.get(name) ?? 0n) + amount);
  }

  get carried(): bigint {
    return this.#pools.gpu.carried + this.#pools.cpu.carried;
  }

  get dust(): bigint {
    return this.nodes.reduce((total, node) => total + node.dust, this.#pools.gpu.dust + this.#pools.cpu.dust);
  }
}

const perTenThousand = (part: number): bigint => BigInt(Math.round(part * 10_000));

/** GPU devices get 80 % of an hour, rounded down. */
function split(emission: bigint): { gpu: bigint; cpu: bigint } {
  const gpu = (emission * 8_000n) / 10_000n;
  return { gpu, cpu: emission - gpu };
}
