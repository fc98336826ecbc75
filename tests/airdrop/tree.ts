/** Trees as protocol.md words them, apart from the SDK: over leaves with any index, so also ones that no honest builder makes. */
import { createHash } from "node:crypto";
import type { PublicKey } from "@solana/web3.js";

export interface Row {
  index: number;
  claimant: PublicKey;
  /** Base units. */
  amount: bigint;
}

export const sha256 = (...parts: Uint8Array[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();
const domain = Buffer.from("io-net:airdrop");

export function leafOf(airdrop: PublicKey, { index, claimant, amount }: Row): Buffer {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32LE(index, 0);
  numbers.writeBigUInt64LE(amount, 4);
  const [place, units] = [numbers.subarray(0, 4), numbers.subarray(4)];
  return sha256(sha256(Buffer.of(0), domain, airdrop.toBytes(), place, claimant.toBytes(), units));
}

export function nodeOf(a: Buffer, b: Buffer): Buffer {
  return Buffer.compare(a, b) <= 0 ? sha256(Buffer.of(1), a, b) : sha256(Buffer.of(1), b, a);
}

/** Root and, for each leaf, its siblings upwards; a node without one moves up unchanged. */
export function treeOf(leaves: Buffer[]): { root: Buffer; proofs: Buffer[][] } {
  const proofs: Buffer[][] = leaves.map(() => []);
  let level = leaves;
  for (let height = 0; level.length > 1; height++) {
    proofs.forEach((proof, leaf) => {
      const sibling = level[(leaf >> height) ^ 1];
      if (sibling) proof.push(sibling);
    });
    const pairs = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => level.slice(2 * i, 2 * i + 2));
    level = pairs.map(([a, b]) => (b ? nodeOf(a!, b) : a!));
  }
  return { root: level[0]!, proofs };
}

/** The root above one leaf with siblings that are made up: a tree of that depth, of which nobody knows the rest. */
export function rootAbove(leaf: Buffer, siblings: Buffer[]): Buffer {
  return siblings.reduce(nodeOf, leaf);
}

/** Made-up siblings, the same in every run. */
export function madeUp(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => sha256(Buffer.from(`sibling ${i}`)));
}
