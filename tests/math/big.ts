import BN from "bn.js";
import fc from "fast-check";

/** A number of the chain, also beyond what literals of `number` hold. */
export const bn = (value: bigint | number | string): BN => new BN(value.toString());

/** A `BN` from `min` to `max`. */
export const between = (min: bigint, max: bigint): fc.Arbitrary<BN> => fc.bigInt(min, max).map(bn);

export const io = 100_000_000n;
/** All $IO there will ever be, in base units. */
export const supply = 800_000_000n * io;
export const u64Max = 2n ** 64n - 1n;

/** The same cases in every run. */
export const laws = { seed: 20_241_123, numRuns: 2_000 };
