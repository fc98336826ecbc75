/** The rows of an airdrop: read, judged and sorted. */
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { MAX_AIRDROP_LEAVES } from "../constants.ts";
import { compareBytes } from "../math/merkle.ts";
import { claimantOf, unitsOf } from "./cell.ts";
import { readCsv } from "./csv.ts";
import { entryAt } from "./flat.ts";
import { Problems } from "./problems.ts";

/** Who gets how much: an address, in base58 or as a key, and base units, as digits or as a number. */
export interface AirdropRow {
  claimant: string | PublicKey;
  amount: BN | bigint | string;
}

/** Rows in the order of their claimants' bytes. */
export interface SortedRows {
  /** 32 bytes each. */
  claimants: Uint8Array;
  /** Base units. */
  amounts: BigUint64Array;
  /** Their sum, which fits u64. */
  total: bigint;
}

/**
 * @throws {AirdropRowsError} with all that is wrong
 * @throws {TypeError} for bytes, which would be read as rows that are none
 */
export function readRows(source: Iterable<AirdropRow> | string): SortedRows {
  if (ArrayBuffer.isView(source)) throw new TypeError("source: bytes are no rows; pass the text of the CSV file");
  const rows = new Rows();
  if (typeof source === "string") {
    readCsv(source, rows);
  } else {
    let line = 0;
    for (const row of source) rows.take(++line, row?.claimant, unitsOf(row?.amount));
  }
  return rows.sorted();
}

/** Rows in the order in which they come. */
export class Rows {
  readonly problems = new Problems();
  #claimants = new Uint8Array(32 * 1_024);
  #amounts = new BigUint64Array(1_024);
  #lines = new Uint32Array(1_024);
  #kept = 0;
  #taken = 0;
  #total = 0n;

  /**
   * Takes a row whose amount is read already, or what is wrong with it.
   * @throws {AirdropRowsError} where there are too many: what follows is not worth reading
   */
  take(line: number, claimant: unknown, amount: bigint | string): void {
    if (this.#taken === MAX_AIRDROP_LEAVES) {
      this.problems.fail(line, `there are more than ${MAX_AIRDROP_LEAVES.toLocaleString("en")} rows`);
    }
    this.#taken++;
    const key = claimantOf(claimant);
    if (typeof key === "string") this.problems.add(line, key);
    else this.#keep(line, key, typeof amount === "string" ? 0n : amount);
    if (typeof amount === "string") this.problems.add(line, amount);
    else this.#sum(line, amount);
  }

  /** @throws {AirdropRowsError} where anything was wrong, or there is no row */
  sorted(): SortedRows {
    const order = this.#order();
    for (let i = 1, first = 0; i < order.length; i++) {
      const [earlier, later] = [order[first]!, order[i]!];
      if (this.#compare(earlier, later) !== 0) first = i;
      else this.problems.add(this.#lines[later]!, `the claimant is on line ${this.#lines[earlier]} already`);
    }
    if (this.#taken === 0 && this.problems.areNone) this.problems.add(1, "there are no rows");
    this.problems.throwAny();
    const claimants = new Uint8Array(32 * order.length);
    for (const [i, place] of order.entries()) claimants.set(entryAt(this.#claimants, place), 32 * i);
    return { claimants, amounts: BigUint64Array.from(order, (place) => this.#amounts[place]!), total: this.#total };
  }

  #keep(line: number, claimant: Uint8Array, amount: bigint): void {
    if (this.#kept === this.#lines.length) this.#grow();
    this.#claimants.set(claimant, 32 * this.#kept);
    this.#amounts[this.#kept] = amount;
    this.#lines[this.#kept++] = line;
  }

  #grow(): void {
    const [claimants, amounts, lines] = [this.#claimants, this.#amounts, this.#lines];
    this.#claimants = new Uint8Array(2 * claimants.length);
    this.#claimants.set(claimants);
    this.#amounts = new BigUint64Array(2 * amounts.length);
    this.#amounts.set(amounts);
    this.#lines = new Uint32Array(2 * lines.length);
    this.#lines.set(lines);
  }

  #sum(line: number, amount: bigint): void {
    const before = this.#total;
    this.#total += amount;
    const fits = (sum: bigint) => sum === BigInt.asUintN(64, sum);
    if (fits(before) && !fits(this.#total)) this.problems.add(line, "from here on the sum does not fit u64");
  }

  /** Places by claimant, equal ones by line since sorting is stable. Most keys differ in 4 bytes, which are quickly compared. */
  #order(): Uint32Array {
    const view = new DataView(this.#claimants.buffer);
    const first = Uint32Array.from({ length: this.#kept }, (_, i) => view.getUint32(32 * i));
    return Uint32Array.from(first.keys()).sort((a, b) => first[a]! - first[b]! || this.#compare(a, b));
  }

  #compare(a: number, b: number): number {
    return compareBytes(entryAt(this.#claimants, a), entryAt(this.#claimants, b));
  }
}
