/** An airdrop's tree, from who gets how much. */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { leafHasher } from "../math/merkle.ts";
import { countOf, entryAt, isAt, placeOf } from "./flat.ts";
import { levelsOver, proofIn, rootIn } from "./levels.ts";
import { type AirdropRow, readRows, type SortedRows } from "./rows.ts";

/** A leaf with its proof, as `claimAirdrop` takes it: `amount` in base units, at most 22 siblings. */
export interface AirdropClaim {
  index: number;
  claimant: PublicKey;
  amount: BN;
  proof: Uint8Array[];
}

/** What an airdrop is made of; `root`, `total` and `leaves` go into its terms. */
export interface AirdropTree {
  airdrop: PublicKey;
  /** 32 bytes. */
  root: Uint8Array;
  /** Base units: the sum of all amounts. */
  total: BN;
  /** How many claimants there are. */
  leaves: number;
  /** Who gets how much at a place, 0..`leaves`-1, without its proof. @throws {RangeError} for another place */
  rowAt(index: number): { claimant: PublicKey; amount: BN };
  /** The same with its proof. @throws {RangeError} for another place */
  claimAt(index: number): AirdropClaim;
  /** What `claimant` gets, with its proof; `null` for nothing. */
  proofOf(claimant: PublicKey): AirdropClaim | null;
}

/**
 * The tree of an airdrop. Leaves are in the order of the claimants' bytes, so the root does not depend on the order of the
 * rows.
 * @param source rows, or CSV text: a header of `claimant` and `amount` (base units) or `io` (up to 8 decimals, exact), in any
 * order, then a row a line. Claimants are addresses, also ones without a key. A million rows take some 10 s.
 * @param terms.airdrop address of the airdrop, to which the leaves are bound: `airdropAddress(funder, id)`
 * @throws {AirdropRowsError} with all problems by line: addresses that are none or the default key, claimants that come
 * twice, amounts that are 0, not whole or no u64, a sum that is no u64, lines that are no rows, no rows, over 4,194,304 rows
 * @throws {TypeError} for bytes of a file in place of its text, or where `terms.airdrop` is no key
 * @example
 * const { root, total, leaves, proofOf } = buildAirdrop("claimant,io\n7g..,1.5\n9h..,20", { airdrop });
 */
export function buildAirdrop(source: Iterable<AirdropRow> | string, terms: { airdrop: PublicKey }): AirdropTree {
  const { airdrop } = terms;
  if (!airdrop?.toBytes) throw new TypeError(`airdrop: ${airdrop} is not a PublicKey`); // before much is read in vain
  const rows = readRows(source);
  const { claimants, amounts, total } = rows;
  const levels = levelsOver(leavesOf(rows, airdrop));
  const rowAt = (index: number) => {
    const amount = amounts[index];
    if (amount === undefined) throw new RangeError(`index: ${index} is not in 0..${amounts.length - 1}`);
    return { claimant: new PublicKey(entryAt(claimants, index)), amount: new BN(amount.toString()) };
  };
  const claimAt = (index: number) => ({ index, ...rowAt(index), proof: proofIn(levels, index) });
  const proofOf = (claimant: PublicKey) => {
    const index = placeOf(claimants, claimant.toBytes());
    return isAt(claimants, index, claimant.toBytes()) ? claimAt(index) : null;
  };
  const sums = { total: new BN(total.toString()), leaves: amounts.length };
  return { airdrop, root: rootIn(levels), ...sums, rowAt, claimAt, proofOf };
}

function leavesOf({ claimants, amounts }: SortedRows, airdrop: PublicKey): Uint8Array {
  const hash = leafHasher(airdrop.toBytes());
  const leaves = new Uint8Array(claimants.length);
  for (let i = 0; i < countOf(claimants); i++) leaves.set(hash(i, entryAt(claimants, i), amounts[i]!), 32 * i);
  return leaves;
}
