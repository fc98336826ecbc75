/** Which hours count as hired by protocol.md, and what of a class was attested in an hour. */
import type { WorldNode } from "../world.ts";

const hourSeconds = 3_600;
/** From then on a cancel costs an hour. */
const trialSeconds = 600;
/** Base units that an hour must bring: 1 USDC, 1 IO. */
const leastRate = { usdc: 1_000_000n, io: 100_000_000n };

/** A job that is running. */
interface Running {
  node: WorldNode;
  money: keyof typeof leastRate;
  rate: bigint;
  start: number;
  end: number;
}

export class OwnHired {
  /** The first second at which somebody told that a node was hired in an hour, by `node hour`. */
  readonly #told = new Map<string, number>();
  /** Processors, by `class hour`. */
  readonly #attested = new Map<string, number>();

  /** The device tells of this hour and of the one before, as far as the paid time reaches into them, once the trial is over. */
  tell(at: number, { node, money, rate, start, end }: Running): void {
    if (rate < leastRate[money] || at < start + trialSeconds) return;
    const running = Math.floor(at / hourSeconds);
    for (const hour of [running - 1, running]) {
      const [begins, ends] = [hour * hourSeconds, (hour + 1) * hourSeconds];
      const key = `${node.index} ${hour}`;
      if (hour >= 0 && start < ends && end > begins && !this.#told.has(key)) this.#told.set(key, at);
    }
  }

  /** Whether verifiers who attest at a second knew the node as hired in an hour. */
  isHired({ index }: WorldNode, hour: number, at: number): boolean {
    return (this.#told.get(`${index} ${hour}`) ?? Number.POSITIVE_INFINITY) <= at;
  }

  /** A node's hour passed. */
  attest({ class: { name }, processors }: WorldNode, hour: number): void {
    this.#attested.set(`${name} ${hour}`, this.attested(name, hour) + processors);
  }

  attested(className: string, hour: number): number {
    return this.#attested.get(`${className} ${hour}`) ?? 0;
  }
}
