/** Keys and hashes of 32 bytes, one behind the other: a million arrays of their own would take four times the memory. */
import { compareBytes } from "../math/merkle.ts";

/** How many there are. */
export const countOf = (flat: Uint8Array): number => flat.length / 32;

/** The one at a place, not a copy; empty behind the last. */
export const entryAt = (flat: Uint8Array, index: number): Uint8Array => flat.subarray(32 * index, 32 * index + 32);

/** Joins what is of 32 bytes each. */
export function flatOf(entries: readonly Uint8Array[]): Uint8Array {
  const flat = new Uint8Array(32 * entries.length);
  for (const [i, entry] of entries.entries()) flat.set(entry, 32 * i);
  return flat;
}

/** The place of the first of sorted keys that is not below `key`; their count where all are. */
export function placeOf(sorted: Uint8Array, key: Uint8Array): number {
  let [low, high] = [0, countOf(sorted)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBytes(entryAt(sorted, middle), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `key` is at a place. */
export function isAt(flat: Uint8Array, index: number, key: Uint8Array): boolean {
  return index < countOf(flat) && compareBytes(entryAt(flat, index), key) === 0;
}
