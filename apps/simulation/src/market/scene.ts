/** What the life of a job needs to know, and can do. */
import type { Network } from "../network.ts";
import type { Chance } from "./chance.ts";
import type { Deal, JobStep } from "./steps.ts";
import type { Fate, MarketOfScenario } from "./wishes.ts";

export interface Scene {
  network: Network;
  market: MarketOfScenario;
  chance: Chance;
  deal: Deal;
  fate: Fate;
  /** @throws {Error} which names job and step, where the chain refuses it */
  take(step: JobStep): Promise<void>;
}

/** A part of a job's life: sleeps until the second that it yields, and returns what came of it. */
export type Chapter<T> = AsyncGenerator<number, T>;
