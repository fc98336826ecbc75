/** Amounts are bigints in base units: 1 IO = 10^8. */
import { EMISSION_RESERVE } from "@io-net/sdk";
import type BN from "bn.js";

export const oneIo = 100_000_000n;
/** USDC has 6 decimals. */
export const oneUsdc = 1_000_000n;

/** The SDK's numbers as ours. */
export const big = (value: BN): bigint => BigInt(value.toString());

/** What is emitted in all. */
export const reserve = big(EMISSION_RESERVE);

/** `1,234.56780000`; with fewer decimals the rest is cut off. */
export function inIo(units: bigint, decimals = 8): string {
  return `${(units / oneIo).toLocaleString("en-US")}${fraction(units, decimals)}`;
}

/** `1,234.567800`. */
export function inUsdc(units: bigint, decimals = 6): string {
  const fraction = (units % oneUsdc).toString().padStart(6, "0").slice(0, decimals);
  return `${(units / oneUsdc).toLocaleString("en-US")}.${fraction}`;
}

/** `1234.56780000`, for machines. */
export function plainIo(units: bigint): string {
  return `${units / oneIo}${fraction(units, 8)}`;
}

function fraction(units: bigint, decimals: number): string {
  if (decimals === 0) return "";
  return `.${(units % oneIo).toString().padStart(8, "0").slice(0, decimals)}`;
}

/** `part` of `whole` in percent, to four decimals. */
export function percentOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole) / 10_000;
}

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};
