/** Single values of rows. What is wrong with one comes back as text, since all problems of a file are told at once. */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { IO_DECIMALS } from "../constants.ts";
import { quoted } from "./problems.ts";

const digits = /^\d+$/;
const decimal = new RegExp(`^(\\d+)(?:\\.(\\d{1,${IO_DECIMALS}}))?$`);
const base58 = /^[1-9A-HJ-NP-Za-km-z]+$/;
/** Base58 of 32 bytes at the most; longer text would only take long to read. */
const longestAddress = 44;

/** The bytes of an address that can be a claimant; it may be one without a key. */
export function claimantOf(value: unknown): Uint8Array | string {
  const key = typeof value === "string" ? decoded(value) : bytesOf(value);
  if (typeof key === "string") return key;
  if (key.length !== 32) return `${quoted(value)} is no address: not 32 bytes`;
  return key.every((byte) => byte === 0) ? "the claimant is the default key" : key;
}

function decoded(text: string): Uint8Array | string {
  if (!base58.test(text)) return `${quoted(text)} is no address: not base58`;
  try {
    if (text.length <= longestAddress) return new PublicKey(text).toBytes();
  } catch {
    // of another length
  }
  return `${quoted(text)} is no address: not 32 bytes`;
}

function bytesOf(value: unknown): Uint8Array | string {
  const isKey = typeof value === "object" && value !== null && "toBytes" in value;
  return isKey ? (value as PublicKey).toBytes() : `${quoted(value)} is no address`;
}

/** Base units, from a `BN`, a bigint or digits. */
export function unitsOf(value: unknown): bigint | string {
  if (typeof value === "bigint" || BN.isBN(value)) return inRange(BigInt(value.toString()));
  if (typeof value === "string" && digits.test(value)) return inRange(BigInt(value));
  return `${quoted(value)} is no whole number of base units`; // a `number` neither: large ones have lost digits
}

/** Base units, from an amount of IO with up to 8 decimals, exactly. */
export function unitsOfIo(text: string): bigint | string {
  const found = decimal.exec(text);
  if (!found) return `${quoted(text)} is no amount of IO with up to ${IO_DECIMALS} decimals`;
  const [, whole = "", rest = ""] = found;
  return inRange(BigInt(whole + rest.padEnd(IO_DECIMALS, "0")));
}

function inRange(units: bigint): bigint | string {
  if (units === 0n) return "the amount is 0";
  return units === BigInt.asUintN(64, units) ? units : `the amount ${quoted(units)} does not fit u64`;
}
