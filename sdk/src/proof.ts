/** Proofs of work, as devices submit them every hour. */
import { sha256 } from "@noble/hashes/sha256";
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "./borsh/number.ts";
import { MAX_DIFFICULTY_BITS, PROOF_DOMAIN } from "./constants.ts";
import { u64, ZERO } from "./math/integer.ts";
import { leadingZeroBits } from "./math/work.ts";

const nonceAt = PROOF_DOMAIN.length + 32 + 32;

/** What the program hashes for a proof: `sha256(domain, seed, node, nonce)`, the nonce as 8 bytes, lowest first. */
export function proofHash(seed: Uint8Array, node: PublicKey, nonce: BN | number): Uint8Array {
  return sha256(message(seed, node, toBN(nonce, "nonce")));
}

/**
 * The first nonce from `start` on that proves an hour; on average it takes `2 ** difficultyBits` hashes.
 * @param search.seed `seed` of the node's reward pool, while its `seedHour` is the running hour
 * @param search.difficultyBits `difficultyOf` the node's class and the running hour
 * @throws {RangeError} for a difficulty that the program does not know, or where no nonce is left
 * @example
 * const nonce = findNonce({ seed: pool.seed, node: node.address, difficultyBits: difficultyOf(deviceClass, hour) });
 * const instruction = await submitProof({ device: device.publicKey, node, nonce });
 */
export function findNonce(search: { seed: Uint8Array; node: PublicKey; difficultyBits: number; start?: BN }): BN {
  const { seed, node, difficultyBits, start = ZERO } = search;
  if (!(difficultyBits >= 0 && difficultyBits <= MAX_DIFFICULTY_BITS)) {
    throw new RangeError(`difficultyBits: ${difficultyBits} is not in 0..${MAX_DIFFICULTY_BITS}`);
  }
  const bytes = message(seed, node, start);
  const view = new DataView(bytes.buffer);
  let [low, high] = [view.getUint32(nonceAt, true), view.getUint32(nonceAt + 4, true)];
  for (; high <= 0xffff_ffff; high++, low = 0) {
    view.setUint32(nonceAt + 4, high, true);
    for (; low <= 0xffff_ffff; low++) {
      view.setUint32(nonceAt, low, true);
      if (leadingZeroBits(sha256(bytes)) >= difficultyBits) return nonce(high, low);
    }
  }
  throw new RangeError("no nonce is left; start at a lower one");
}

const nonce = (high: number, low: number): BN => toBN(high).shln(32).add(toBN(low));

function message(seed: Uint8Array, node: PublicKey, nonce: BN): Uint8Array {
  if (seed.length !== 32) throw new RangeError(`seed: ${seed.length} bytes, not 32`);
  return Uint8Array.of(...PROOF_DOMAIN, ...seed, ...node.toBytes(), ...u64(nonce).toArray("le", 8));
}
