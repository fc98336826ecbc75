/** Published files of an airdrop, read and checked against its root. */
import { bytesToHex, hexToBytes } from "@noble/hashes/utils";
import { PublicKey } from "@solana/web3.js";
import type { At } from "../accounts/account.ts";
import type { Airdrop } from "../accounts/airdrop.ts";
import { compareBytes, leafHasher, verifyProof } from "../math/merkle.ts";
import { MANIFEST, type Manifest, SHARD_LEAVES, type Shard, shardName } from "./files.ts";
import { entryAt, flatOf, isAt } from "./flat.ts";
import { levelsOver, rootIn } from "./levels.ts";

/** A published file is damaged, changed, or of another airdrop. */
export class AirdropFileError extends Error {
  override readonly name = "AirdropFileError";

  constructor(
    /** Name of the file. */
    readonly file: string,
    /** What is wrong with it. */
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options);
  }
}

/** A manifest as bytes; nothing but the shards can show whether its first claimants are true. */
export interface CheckedManifest {
  airdrop: Uint8Array;
  root: Uint8Array;
  total: bigint;
  leaves: number;
  firsts: Uint8Array;
}

/** A shard that leads to the root. */
export interface CheckedShard {
  claimants: Uint8Array;
  amounts: bigint[];
  levels: Uint8Array[];
  /** From its own root up. */
  proof: Uint8Array[];
}

/**
 * Reads a manifest; one that says of its number of leaves what the chain says leaves no place to a claim that is not below it.
 * @throws {AirdropFileError}
 */
export function checkManifest(text: string, onChain?: At<Airdrop>): CheckedManifest {
  return parsed(MANIFEST, text, (manifest: Manifest, require) => {
    if (onChain) {
      require(manifest.airdrop === onChain.address.toBase58(), "it is of another airdrop");
      require(manifest.root === bytesToHex(onChain.root), "its root is not the airdrop's");
      require(manifest.total === onChain.total.toString(), "its total is not the airdrop's");
      require(manifest.leaves === onChain.leaves, "its number of leaves is not the airdrop's");
    }
    const { leaves, shardSize, firsts } = manifest;
    require(shardSize === SHARD_LEAVES, `its shards are of ${shardSize} leaves, not ${SHARD_LEAVES}`);
    const isCount = Number.isInteger(leaves) && leaves >= 1;
    require(isCount && firsts.length === shardsOf(leaves), "its number of shards is not that of its leaves");
    const [airdrop, root] = [keyOf(manifest.airdrop), hexToBytes(manifest.root)];
    return { airdrop, root, total: BigInt(manifest.total), leaves, firsts: flatOf(firsts.map(keyOf)) };
  });
}

/** @throws {AirdropFileError} */
export function checkShard(text: string, number: number, manifest: CheckedManifest): CheckedShard {
  return parsed(shardName(number), text, (shard: Shard, require) => {
    const start = number * SHARD_LEAVES;
    const claimants = flatOf(shard.rows.map(([claimant]) => keyOf(claimant)));
    const amounts = shard.rows.map(([, amount]) => BigInt(amount));
    require(amounts.length === Math.min(SHARD_LEAVES, manifest.leaves - start), "its number of rows is wrong");
    require(amounts.every((_, i) => i === 0 || comesAfter(claimants, i)), "its claimants are not in order");
    require(isAt(claimants, 0, entryAt(manifest.firsts, number)), "its first claimant is not that of the manifest");
    const hash = leafHasher(manifest.airdrop);
    const levels = levelsOver(flatOf(amounts.map((amount, i) => hash(start + i, entryAt(claimants, i), amount))));
    const proof = shard.proof.map(hexToBytes);
    // A manifest that drops the last leaves gives itself away: the way up from its last shard is longer in the true tree.
    const isWhole = proof.length === siblingsOf(number, shardsOf(manifest.leaves));
    require(isWhole && verifyProof(manifest.root, rootIn(levels), proof), "it does not lead to the root");
    return { claimants, amounts, levels, proof };
  });
}

type Require = (isTrue: boolean, reason: string) => void;

function parsed<J, T>(file: string, text: string, check: (json: J, require: Require) => T): T {
  const require: Require = (isTrue, reason) => {
    if (!isTrue) throw new AirdropFileError(file, reason);
  };
  try {
    return check(JSON.parse(text), require);
  } catch (cause) {
    throw cause instanceof AirdropFileError ? cause : new AirdropFileError(file, "it cannot be read", { cause });
  }
}

const keyOf = (text: string): Uint8Array => new PublicKey(text).toBytes();
const shardsOf = (leaves: number): number => Math.ceil(leaves / SHARD_LEAVES);
const comesAfter = (flat: Uint8Array, i: number) => compareBytes(entryAt(flat, i - 1), entryAt(flat, i)) < 0;

/** How many siblings a node has on its way up, which is the `index`-th of `count` in its level. */
function siblingsOf(index: number, count: number): number {
  if (count === 1) return 0;
  return ((index ^ 1) < count ? 1 : 0) + siblingsOf(index >>> 1, Math.ceil(count / 2));
}
