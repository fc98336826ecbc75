/**
 * A tree as its levels, the leaves first and the root last; a node without a sibling moves up unchanged.
 *
 * Own code: the usual libraries build other trees (OpenZeppelin's fills the lowest level from the other end), or need Node's
 * `Buffer` and ten times the memory (merkletreejs).
 */
import { nodeHash } from "../math/merkle.ts";
import { countOf, entryAt } from "./flat.ts";

/** All levels over flat leaves, of which there is at least one. */
export function levelsOver(leaves: Uint8Array): Uint8Array[] {
  const levels = [leaves];
  for (let level = leaves; countOf(level) > 1; levels.push(level)) level = above(level);
  return levels;
}

function above(level: Uint8Array): Uint8Array {
  const nodes = new Uint8Array(32 * Math.ceil(countOf(level) / 2));
  for (let i = 0; i < countOf(nodes); i++) {
    const [left, right] = [entryAt(level, 2 * i), entryAt(level, 2 * i + 1)];
    nodes.set(right.length ? nodeHash(left, right) : left, 32 * i);
  }
  return nodes;
}

/** The root, copied. */
export const rootIn = (levels: readonly Uint8Array[]): Uint8Array => levels.at(-1)!.slice();

/** The siblings on the way from a leaf to the root, copied. */
export function proofIn(levels: readonly Uint8Array[], index: number): Uint8Array[] {
  const siblings = levels.slice(0, -1).map((level, height) => entryAt(level, (index >>> height) ^ 1).slice());
  return siblings.filter(({ length }) => length > 0);
}
