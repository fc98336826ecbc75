import type { TransactionMetadata } from "litesvm/dist/internal.js";

/** A transaction that a chain took. */
export interface Sent {
  /** What the programs logged, events among it. */
  readonly logs: string[];
  /** Compute units that all instructions took together. */
  readonly units: bigint;
  /** Size of the transaction. */
  readonly bytes: number;
}

/** Fetches from the engine only what is asked for. */
export class Receipt implements Sent {
  readonly bytes: number;
  readonly #meta: TransactionMetadata;

  constructor(meta: TransactionMetadata, bytes: number) {
    this.#meta = meta;
    this.bytes = bytes;
  }

  get logs(): string[] {
    return this.#meta.logs();
  }

  get units(): bigint {
    return this.#meta.computeUnitsConsumed();
  }
}
