/** Forms in which accounts store what the SDK shows as names, hours and numbers. */
import { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { nameOf, variantsOf } from "../borsh/codec.ts";
import type { Defined } from "../borsh/value.ts";
import type { JobStatus } from "../job-table.ts";
import type { Side } from "../math/job.ts";
import type { NodeStatus, SlashStatus } from "../types.ts";

/** The names of stored bytes. */
export const pools = variantsOf("poolKind");
export const statuses: readonly NodeStatus[] = ["active", "retired"]; // the IDL has only the byte
export const slashStatuses: readonly SlashStatus[] = ["open", "overturned", "burned"]; // likewise
export const jobStatuses: readonly JobStatus[] = [
  "posted",
  "awarded",
  "assigned",
  "running",
  "disputed",
  "ended",
  "refunded",
]; // likewise
export const jobKinds = variantsOf("jobKind");
export const exits = variantsOf("exit");
const sides = variantsOf("side");

/** The hour behind a mark, which is the hour plus one; `null` for never. */
export function hourOf(mark: BN): number | null {
  return mark.isZero() ? null : mark.subn(1).toNumber();
}

/** A time that has not come yet is stored as 0. */
export const timeOf = (seconds: BN): BN | null => (seconds.isZero() ? null : seconds);

/** A key; the default one, which nobody can sign for, stands for nobody. */
export const keyOf = (key: PublicKey): PublicKey | null => (key.equals(PublicKey.default) ? null : key);

/** A side plus one; 0 stands for nobody. */
export const sideOf = (byte: number): Side | null => (byte === 0 ? null : nameOf(sides, byte - 1));

/** A 128-bit number, stored in two halves. */
export function whole({ low, high }: Defined<"wide">): BN {
  return high.shln(64).iadd(low);
}

/** ASCII, padded with zeros. */
export function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
