import { releasedIn } from "./emission.ts";
import { Fraction } from "./fraction.ts";
import { bps, type Rules } from "./rules.ts";

export type Kind = "gpu" | "cpu";

interface Hour {
  weight: bigint;
  payable: bigint;
  /** Of what is payable: not credited to a node. */
  left: bigint;
}

/** The hours of one kind of device: what each released, and what it owes to the nodes that passed. */
export class HourPool {
  readonly kind: Kind;
  nextHour = 0;
  carry = 0n;
  released = 0n;
  settled = 0n;
  /** The hour that is open for proofs. */
  openedHour: number | undefined;
  readonly #rules: Rules;
  readonly #hours = new Map<number, Hour>();

  constructor(kind: Kind, rules: Rules) {
    this.kind = kind;
    this.#rules = rules;
  }

  #part(hour: number): bigint {
    const emission = releasedIn(hour);
    const gpu = (emission * this.#rules.gpuBps) / bps;
    return this.kind === "gpu" ? gpu : emission - gpu;
  }

  hour(hour: number): Hour {
    let found = this.#hours.get(hour);
    if (!found) {
      found = { weight: 0n, payable: 0n, left: 0n };
      this.#hours.set(hour, found);
    }
    return found;
  }

  /** Closes the next hour. It pays its own part and at most as much again of the carry, or carries all where nobody passed. */
  close(): void {
    const hour = this.nextHour++;
    const part = this.#part(hour);
    const closed = this.#hours.get(hour);
    this.released += part;
    this.carry += part;
    if (closed && closed.weight > 0n) {
      closed.payable = this.carry < 2n * part ? this.carry : 2n * part;
      closed.left = closed.payable;
      this.carry -= closed.payable;
    }
    const forgotten = hour + 1 - this.#rules.ring;
    this.carry += this.#hours.get(forgotten)?.left ?? 0n;
    this.#hours.delete(forgotten);
  }

  isClosed(hour: number): boolean {
    return hour < this.nextHour;
  }

  remembers(hour: number): boolean {
    return this.nextHour < hour + this.#rules.ring;
  }

  /** Credits a node's part of a closed hour. */
  take(hour: number, weight: bigint): bigint {
    if (!this.remembers(hour)) return 0n;
    const closed = this.hour(hour);
    const reward = new Fraction(closed.payable * weight, closed.weight).floor();
    closed.left -= reward;
    this.settled += reward;
    return reward;
  }
}
