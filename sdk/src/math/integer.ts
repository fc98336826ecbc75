/** Integers of the program's widths. Where Rust gives `None`, these throw a `RangeError`. */
import BN from "bn.js";
import { bnOf } from "../borsh/number.ts";

/** Where a division that does not come out even goes. */
export type Rounding = "down" | "up";

/** `value` if it fits 64 bits without a sign. @throws {RangeError} */
export const u64 = (value: BN): BN => within(value, 64);

/** `value` if it fits 128 bits without a sign. @throws {RangeError} */
export const u128 = (value: BN): BN => within(value, 128);

function within(value: BN, bits: number): BN {
  bnOf(value, `u${bits}`);
  if (value.isNeg() || value.bitLength() > bits) throw new RangeError(`${value} does not fit u${bits}`);
  return value;
}

/** `a * b / d` with the rounding named, exact. @throws {RangeError} where `d` is 0 or the result does not fit 64 bits. */
export function mulDiv(a: BN, b: BN, d: BN, rounding: Rounding): BN {
  if (d.isZero()) throw new RangeError("division by 0");
  const { div, mod } = a.mul(b).divmod(d);
  return u64(rounding === "up" && !mod.isZero() ? div.addn(1) : div);
}

export const ZERO = new BN(0);
