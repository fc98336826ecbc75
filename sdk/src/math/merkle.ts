/**
 * The tree behind an airdrop: leaves and nodes are hashed with different prefixes, leaves twice, so that nothing that hashes to
 * one can pass for the other.
 */
import { sha256 } from "@noble/hashes/sha256";
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { bnOf } from "../borsh/number.ts";
import { AIRDROP_DOMAIN, MAX_AIRDROP_LEAVES } from "../constants.ts";

/** Nodes of a proof at the most, as many as the largest tree needs: 22. */
const MAX_PROOF_NODES = Math.ceil(Math.log2(MAX_AIRDROP_LEAVES));

const leafPrefix = 0;
const nodePrefix = 1;

/** What a leaf says: `amount` base units for `claimant`, bound to its airdrop and its place there. */
export interface AirdropLeaf {
  airdrop: PublicKey;
  index: number;
  claimant: PublicKey;
  amount: BN;
}

/**
 * `sha256(sha256(0, domain, airdrop, index, claimant, amount))`, numbers lowest byte first.
 * @throws {TypeError | RangeError} for an index that is no u32 or an amount that is no u64
 */
export function leafHash({ airdrop, index, claimant, amount }: AirdropLeaf): Uint8Array {
  return leafHasher(airdrop.toBytes())(index, claimant.toBytes(), BigInt(bnOf(amount, "amount").toString()));
}

/** `leafHash` for many leaves of one airdrop, from their bytes. */
export function leafHasher(
  airdrop: Uint8Array,
): (index: number, claimant: Uint8Array, amount: bigint) => Uint8Array<ArrayBuffer> {
  const indexAt = 1 + AIRDROP_DOMAIN.length + 32;
  const [claimantAt, amountAt] = [indexAt + 4, indexAt + 36];
  const bytes = new Uint8Array(amountAt + 8);
  const view = new DataView(bytes.buffer);
  bytes[0] = leafPrefix;
  bytes.set(AIRDROP_DOMAIN, 1);
  bytes.set(airdrop, 1 + AIRDROP_DOMAIN.length);
  return (index, claimant, amount) => {
    // a view would cut off what is too large, and the hash would be that of another leaf
    if (index !== index >>> 0) throw new RangeError(`index: ${index} does not fit u32`);
    if (amount !== BigInt.asUintN(64, amount)) throw new RangeError(`amount: ${amount} does not fit u64`);
    view.setUint32(indexAt, index, true);
    bytes.set(claimant, claimantAt);
    view.setBigUint64(amountAt, amount, true);
    return sha256(sha256(bytes)) as Uint8Array<ArrayBuffer>;
  };
}

/** `sha256(1, smaller, larger)`: the children are ordered by their bytes, so that a proof needs no directions. */
export function nodeHash(a: Uint8Array, b: Uint8Array): Uint8Array {
  const [smaller, larger] = compareBytes(a, b) <= 0 ? [a, b] : [b, a];
  const bytes = new Uint8Array(1 + 32 + 32);
  bytes[0] = nodePrefix;
  bytes.set(smaller, 1);
  bytes.set(larger, 1 + 32);
  return sha256(bytes);
}

/** The root that a leaf's hash and the siblings on its way lead to. */
export function rootOf(leaf: Uint8Array, proof: readonly Uint8Array[]): Uint8Array {
  return proof.reduce((node, sibling) => nodeHash(node, sibling), leaf);
}

/** Whether a leaf's hash is under the root; no proof of more than 22 nodes is one. */
export function verifyProof(root: Uint8Array, leaf: Uint8Array, proof: readonly Uint8Array[]): boolean {
  if (proof.length > MAX_PROOF_NODES || [root, leaf, ...proof].some(({ length }) => length !== 32)) return false;
  return compareBytes(rootOf(leaf, proof), root) === 0;
}

/** Below 0 where `a` comes first, 0 where they are equal; both of one length. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
