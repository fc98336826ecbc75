/** The whole run reckoned a second time from the rules alone, to compare the chain with. */
import type { PoolKind } from "@io-net/sdk";
import type { HourConduct } from "../conduct.ts";
import { poolKinds, type World } from "../world.ts";
import { OwnNode } from "./node.ts";
import { OwnPool, type Passed } from "./pool.ts";
import { emissionHours, type OwnSchedule } from "./schedule.ts";

export class Reckoning {
  readonly schedule: OwnSchedule;
  /** Base units that each person should have received, by name. */
  readonly received = new Map<string, bigint>();
  readonly #world: World;
  readonly #nodes: OwnNode[];
  readonly #pools = { gpu: new OwnPool(), cpu: new OwnPool() };

  constructor(schedule: OwnSchedule, world: World) {
    this.schedule = schedule;
    this.#world = world;
    this.#nodes = world.nodes.map((node) => new OwnNode(node));
  }

  /** Closes an hour in both pools; without conduct nobody worked in it. */
  close(hour: number, conduct?: HourConduct): void {
    const parts = split(this.schedule.ofHour(hour));
    const allowances = hour < emissionHours ? parts : split(this.schedule.ofHour(emissionHours - 1));
    for (const pool of poolKinds) {
      this.#pools[pool].close(hour, parts[pool], allowances[pool], conduct ? this.#passed(pool, conduct) : []);
    }
  }

  #passed(pool: PoolKind, { proves, attesters }: HourConduct): Passed[] {
    return this.#world.nodes
      .filter(({ ref, index }) => ref.pool === pool && proves[index])
      .map(({ index }) => {
        const node = this.#nodes[index]!;
        const weight = node.weight(attesters.map(({ saw }) => saw[index]!));
        return { weight, credit: (reward: bigint) => node.credit(reward) };
      });
  }

  /** Everyone claims everything. */
  pay(): void {
    for (const [name, amount] of this.#nodes.flatMap((node) => node.claim())) {
      this.received.set(name, (this.received.get(name) ?? 0n) + amount);
    }
  }

  get carried(): bigint {
    return this.#pools.gpu.carried + this.#pools.cpu.carried;
  }

  get dust(): bigint {
    return this.#nodes.reduce((total, node) => total + node.dust, this.#pools.gpu.dust + this.#pools.cpu.dust);
  }
}

/** GPU devices get 80 % of an hour, rounded down. */
function split(emission: bigint): { gpu: bigint; cpu: bigint } {
  const gpu = (emission * 8_000n) / 10_000n;
  return { gpu, cpu: emission - gpu };
}
