/**
 * An airdrop's claims as text files, so that a page finds one claimant's proof in two of them: a manifest, and shards of 1,024
 * leaves. A shard is a whole subtree, so its rows and the rest of the way up to the root give all of its proofs.
 */
import { bytesToHex } from "@noble/hashes/utils";
import type { AirdropTree } from "./build.ts";

/** A file to publish, under its name beside the others. */
export interface AirdropFile {
  name: string;
  text: string;
}

/** Gives the text of a published file by its name. */
export type LoadFile = (name: string) => Promise<string>;

/** What the manifest says, as JSON. Keys are base58, hashes hexadecimal, amounts digits in base units. */
export interface Manifest {
  airdrop: string;
  root: string;
  total: string;
  leaves: number;
  shardSize: number;
  /** The first claimant of each shard. */
  firsts: string[];
}

/** What a shard says, as JSON. */
export interface Shard {
  /** Claimant and amount of its leaves, in their order. */
  rows: [string, string][];
  /** The siblings from the shard's own root up. */
  proof: string[];
}

/** Leaves of a shard. */
export const SHARD_LEAVES = 1_024;
/** Name of the manifest. */
export const MANIFEST = "manifest.json";
/** Name of a shard. */
export const shardName = (shard: number): string => `shard-${shard}.json`;

/**
 * The files of an airdrop, the manifest last: where it is, all is. Put them where a page can fetch them, for `findClaim`;
 * `checkFiles` reads them all once more.
 * @example
 * for (const { name, text } of airdropFiles(built)) await bucket.put(name, text);
 */
export function* airdropFiles(airdrop: AirdropTree): Generator<AirdropFile> {
  const { leaves } = airdrop;
  const firsts: string[] = [];
  for (let start = 0; start < leaves; start += SHARD_LEAVES) {
    const shard = shardOf(airdrop, start);
    yield { name: shardName(firsts.length), text: JSON.stringify(shard) };
    firsts.push(shard.rows[0]![0]);
  }
  const [root, total] = [bytesToHex(airdrop.root), airdrop.total.toString()];
  const manifest: Manifest = {
    airdrop: airdrop.airdrop.toBase58(),
    root,
    total,
    leaves,
    shardSize: SHARD_LEAVES,
    firsts,
  };
  yield { name: MANIFEST, text: JSON.stringify(manifest) };
}

function shardOf(airdrop: AirdropTree, start: number): Shard {
  const count = Math.min(SHARD_LEAVES, airdrop.leaves - start);
  const rows = Array.from({ length: count }, (_, i): [string, string] => {
    const { claimant, amount } = airdrop.rowAt(start + i);
    return [claimant.toBase58(), amount.toString()];
  });
  const proof = airdrop.claimAt(start).proof.slice(heightOf(count));
  return { rows, proof: proof.map(bytesToHex) };
}

/** Nodes above the first of some leaves, up to their root: it always has a sibling. */
export const heightOf = (leaves: number): number => 32 - Math.clz32(leaves - 1);
