/** Pyth's price of $IO in USD, read from the bytes of a `PriceUpdateV2` account. The owner of the account is not in its bytes: compare it first. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { BPS } from "../constants.ts";

/** A price of `price * 10^exponent` USD, give or take `confidence * 10^exponent`. */
export interface OraclePrice {
  price: BN;
  confidence: BN;
  /** -12..0 */
  exponent: number;
  /** Unix seconds. */
  publishedAt: BN;
}

/** Why a price does not count, in the order in which `parse` and then `check` ask; `"notPositive"` is asked by both. */
export type OracleFault =
  | "malformed"
  | "partial"
  | "wrongFeed"
  | "notPositive"
  | "exponent"
  | "notYet"
  | "stale"
  | "uncertain";

/** A price that does not count. */
export class OracleError extends Error {
  override readonly name = "OracleError";

  constructor(
    readonly fault: OracleFault,
    message: string,
  ) {
    super(message);
  }
}

/** sha256("account:PriceUpdateV2")[..8] */
const discriminator = [0x22, 0xf1, 0x23, 0x63, 0x9d, 0x7e, 0xf4, 0xcd];
/** The variants of `VerificationLevel`. The first has one more byte, which moves all that follows, so nothing of it is read. */
const partial = 0;
const full = 1;
const minExponent = -12;
// Discriminator and write authority come first; after the publish time, what is not read: 4 numbers of 8 bytes.
const levelAt = 8 + 32;
const feedAt = levelAt + 1;
const priceAt = feedAt + 32;
const confidenceAt = priceAt + 8;
const exponentAt = confidenceAt + 8;
const publishedAt = exponentAt + 4;
const size = publishedAt + 8 + 4 * 8;

/** Whether the exponent is -12..0. */
export const hasUsualExponent = ({ exponent }: OraclePrice): boolean => exponent >= minExponent && exponent <= 0;

/**
 * The price in the bytes of a `PriceUpdateV2` account: fully verified, of the feed (32 bytes), above 0.
 * @throws {OracleError} naming the first thing that is otherwise
 */
export function parse(data: Uint8Array, feed: Uint8Array): OraclePrice {
  const level = data[levelAt];
  if (data.length < size || !begins(data, discriminator) || (level !== full && level !== partial)) {
    throw new OracleError("malformed", "the bytes are not those of a PriceUpdateV2 account");
  }
  if (level === partial) throw new OracleError("partial", "the price is not fully verified");
  if (feed.length !== 32 || !begins(data.subarray(feedAt), feed)) {
    throw new OracleError("wrongFeed", "the price is of another feed");
  }
  const price = signed(data, priceAt);
  if (price.lten(0)) throw notPositive(price);
  return {
    price,
    confidence: new BN(data.subarray(confidenceAt, exponentAt), "le"),
    exponent: new DataView(data.buffer, data.byteOffset).getInt32(exponentAt, true),
    publishedAt: signed(data, publishedAt),
  };
}

const begins = (data: Uint8Array, bytes: ArrayLike<number>): boolean =>
  Array.from(bytes).every((byte, i) => data[i] === byte);

const signed = (data: Uint8Array, at: number): BN => new BN(data.subarray(at, at + 8), "le").fromTwos(64);

const notPositive = (price: BN): OracleError => new OracleError("notPositive", `the price of ${price} is not above 0`);

/** How old, in seconds, and how uncertain, in basis points of the price, one that counts may be. */
export interface OracleLimits {
  maxAgeSecs: BN | number;
  maxConfidenceBps: BN | number;
}

/**
 * Checks that a price counts at `now` (unix seconds).
 * @throws {OracleError} naming the first reason against it
 */
export function check(of: OraclePrice, now: BN | number, limits: OracleLimits): void {
  const maxAge = toBN(limits.maxAgeSecs, "maxAgeSecs");
  const maxBps = toBN(limits.maxConfidenceBps, "maxConfidenceBps");
  const age = toBN(now, "now").sub(of.publishedAt);
  if (!hasUsualExponent(of)) throw new OracleError("exponent", `the exponent of ${of.exponent} is not one of -12 to 0`);
  if (of.price.lten(0)) throw notPositive(of.price);
  if (age.isNeg()) throw new OracleError("notYet", `the price is published ${age.neg()} s from now`);
  if (age.gt(maxAge)) throw new OracleError("stale", `the price is ${age} s old, above ${maxAge} s`);
  if (of.confidence.mul(BPS).gt(of.price.mul(maxBps))) {
    throw new OracleError("uncertain", `the confidence of ${of.confidence} is above ${maxBps} bps of ${of.price}`);
  }
}
