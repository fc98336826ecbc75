/** What happens in an hour: who proves, who attests, and what each verifier saw. Chance, but the same for one seed. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Scenario } from "./scenario.ts";
import type { World, WorldNode } from "./world.ts";

export interface Sighting {
  minutes: number;
  tier: number;
}

export interface HourConduct {
  /** By node: whether it sends its proof. */
  proves: boolean[];
  /** The verifiers that attest, as places in `World.verifiers`, each with what it saw of each node. */
  attesters: { verifier: number; saw: Sighting[] }[];
}

const parts = 10_000;

export class Conduct {
  readonly #world: World;
  readonly #rates: Scenario["work"];
  readonly #random: ReturnType<typeof xoroshiro128plus>;

  constructor(world: World, rates: Scenario["work"], seed: number) {
    this.#world = world;
    this.#rates = rates;
    this.#random = xoroshiro128plus(seed);
  }

  /** Hours must be asked for in order. */
  ofHour(hour: number): HourConduct {
    const { nodes } = this.#world;
    const proves = nodes.map(() => !this.#happens(this.#rates.missedProof));
    const truth = nodes.map((node) => this.#day(node));
    const attesters = this.#onDuty(hour).map((verifier) => ({ verifier, saw: truth.map((real) => this.#look(real)) }));
    return { proves, attesters };
  }

  /** Two verifiers take turns; now and then all attest. */
  #onDuty(hour: number): number[] {
    const all = this.#world.verifiers.map((_, i) => i);
    if (all.length === 2 || this.#happens(this.#rates.allVerifiers)) return all;
    return all.filter((i) => i !== hour % all.length);
  }

  #day(node: WorldNode): Sighting {
    const minutes = this.#happens(this.#rates.shortUptime) ? uniformInt(this.#random, 0, 59) : 60;
    const tier = this.#happens(this.#rates.lowerTier) ? Math.max(1, node.tier - 1) : node.tier;
    return { minutes, tier };
  }

  /** A verifier may miss a few minutes. */
  #look({ minutes, tier }: Sighting): Sighting {
    const missed = this.#happens(this.#rates.dissent) ? uniformInt(this.#random, 1, 5) : 0;
    return { minutes: Math.max(0, minutes - missed), tier };
  }

  #happens(rate: number): boolean {
    return uniformInt(this.#random, 1, parts) <= rate * parts;
  }
}
