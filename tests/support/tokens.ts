/** Amounts of $IO as tests write them. */
import BN from "bn.js";

/** Whole $IO where it is a number, base units where it is a BN. */
export type Amount = BN | number;

/** Base units of so many whole $IO. */
export function io(whole: number): BN {
  return new BN(whole).mul(new BN(100_000_000));
}

export function baseUnits(amount: Amount): BN {
  return BN.isBN(amount) ? amount : io(amount);
}
