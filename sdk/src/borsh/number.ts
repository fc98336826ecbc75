import BN from "bn.js";
import type { Codec } from "./codec.ts";

/** `value` if it is a `BN`. @throws {TypeError} for anything else: a `number` may have lost digits. */
export function bnOf(value: unknown, name: string): BN {
  if (!BN.isBN(value)) throw new TypeError(`${name}: ${value} is not a BN; pass a BN`);
  return value;
}

/**
 * `value` as a `BN`.
 * @throws {RangeError} for a `number` that is not whole or beyond 2^53, where digits are lost already
 * @throws {TypeError} for anything else
 */
export function toBN(value: BN | number, name = "value"): BN {
  if (typeof value !== "number") return bnOf(value, name);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name}: ${value} is not an exact whole number; pass a BN`);
  return new BN(value);
}

/** A number of 1, 2 or 4 bytes without a sign. */
export function small(size: 1 | 2 | 4): Codec {
  const bits = 8 * size;
  const kind = `Uint${bits}` as "Uint8" | "Uint16" | "Uint32";
  return {
    size,
    read: (from) => from.view[`get${kind}`](from.take(size), true),
    write(to, value, name) {
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= 2 ** bits) {
        throw new RangeError(`${name}: ${value} does not fit u${bits}`);
      }
      to.view[`set${kind}`](to.take(size), value, true);
    },
  };
}

/** A number of 8 or 16 bytes, with or without a sign. */
export function wide(size: 8 | 16, signed: boolean): Codec {
  const bits = 8 * size;
  return {
    size,
    read(from) {
      const start = from.take(size);
      let value = unsigned(from.view, start);
      if (size === 16)
        value = unsigned(from.view, start + 8)
          .iushln(64)
          .iadd(value);
      return signed ? value.fromTwos(bits) : value;
    },
    write(to, value, name) {
      const number = bnOf(value, name);
      if (!fits(number, bits, signed)) {
        throw new RangeError(`${name}: ${number} does not fit ${signed ? "i" : "u"}${bits}`);
      }
      to.slice(size).set(number.toTwos(bits).toArray("le", size));
    },
  };
}

/** Most numbers are below 2^53, where `BN` is quickly made. */
function unsigned(view: DataView, start: number): BN {
  const [low, high] = [view.getUint32(start, true), view.getUint32(start + 4, true)];
  if (high < 2 ** 21) return new BN(high * 2 ** 32 + low);
  return new BN(high).iushln(32).iadd(new BN(low));
}

function fits(value: BN, bits: number, signed: boolean): boolean {
  if (!signed) return !value.isNeg() && value.bitLength() <= bits;
  return (value.isNeg() ? value.addn(1) : value).bitLength() < bits; // one more below zero than above
}
