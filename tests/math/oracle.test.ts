import { createHash } from "node:crypto";
import { math } from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { bn, u64Max } from "./big.ts";
import { holds, vectors } from "./jobs.ts";

const { check, OracleError, parse } = math.oracle;
const feed = new Uint8Array(32).fill(0xf1);
const now = 1_770_000_060;
const limits = { maxAgeSecs: 60, maxConfidenceBps: 100 };
/** 2.50 USD, give or take 0.01, a minute ago. */
const fresh: math.oracle.OraclePrice = {
  ...{ price: bn(250_000_000), confidence: bn(1_000_000), exponent: -8, publishedAt: bn(now - 60) },
};

interface Message {
  price?: bigint;
  conf?: bigint;
  exponent?: number;
  publishTime?: bigint;
  level?: Buffer;
  id?: Uint8Array;
}

/** The account as Anchor writes it: Borsh, and zeros up to the 134 bytes of the longer level. */
function account({
  price = 250_000_000n,
  conf = 1_000_000n,
  exponent = -8,
  publishTime = 1_770_000_000n,
  ...of
}: Message = {}) {
  const numbers = (...values: bigint[]) => {
    const bytes = Buffer.alloc(8 * values.length);
    for (const [i, value] of values.entries()) bytes.writeBigInt64LE(BigInt.asIntN(64, value), 8 * i);
    return bytes;
  };
  const power = Buffer.alloc(4);
  power.writeInt32LE(exponent);
  const bytes = Buffer.concat([
    createHash("sha256").update("account:PriceUpdateV2").digest().subarray(0, 8),
    Buffer.alloc(32, 0xaa), // write authority
    of.level ?? Buffer.of(1), // full
    of.id ?? feed,
    numbers(price, conf),
    power,
    numbers(publishTime, publishTime - 1n, 77n, 88n), // publish time, the one before, EMA price and confidence
    numbers(400_000_000n), // posted slot
  ]);
  return Uint8Array.from(Buffer.concat([bytes, Buffer.alloc(134 - bytes.length)]));
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).instanceOf(OracleError);
    return (error as math.oracle.OracleError).fault;
  }
  return "none";
}

describe("a price of the oracle", () => {
  it("counts where it does in the vectors, and else has their fault", () => {
    holds(vectors.oracle, ({ data, feed: of, now: at, maxAgeSecs, maxConfidenceBps }) => {
      const [bytes, id] = [data, of].map((hex) => Uint8Array.from(Buffer.from(hex, "hex")));
      try {
        const price = parse(bytes!, id!);
        check(price, bn(at), { maxAgeSecs: bn(maxAgeSecs), maxConfidenceBps });
        return price;
      } catch (error) {
        if (error instanceof OracleError) return error.fault;
        throw error;
      }
    });
  });

  it("is read from the bytes of a fully verified update", () => {
    const expected = { price: "250000000", confidence: "1000000", exponent: -8, publishedAt: "1770000000" };
    expect(plain(parse(account(), feed))).deep.equal(expected);
    expect(plain(parse(account().subarray(0, 133), feed))).deep.equal(expected); // no byte after its last
    const shifted = new Uint8Array(140);
    shifted.set(account(), 6);
    expect(plain(parse(shifted.subarray(6), feed))).deep.equal(expected);
  });

  it("keeps all bits and signs", () => {
    const extreme = { price: 2n ** 63n - 1n, conf: u64Max, exponent: -2_147_483_648, publishTime: -1n };
    const read = parse(account(extreme), feed);
    expect(plain(read)).deep.equal({
      price: "9223372036854775807",
      confidence: "18446744073709551615",
      exponent: -2_147_483_648,
      publishedAt: "-1",
    });
  });

  it("is nothing else's bytes", () => {
    const other = account();
    other[7]! ^= 1;
    expect(faultOf(() => parse(other, feed))).equal("malformed");
    expect(faultOf(() => parse(account().subarray(0, 132), feed))).equal("malformed");
    expect(faultOf(() => parse(new Uint8Array(0), feed))).equal("malformed");
  });

  it("is not used where it is verified in part, or by an unknown level", () => {
    expect(faultOf(() => parse(account({ level: Buffer.of(0, 13) }), feed))).equal("partial");
    expect(faultOf(() => parse(account({ level: Buffer.of(0, 1) }), feed))).equal("partial");
    expect(faultOf(() => parse(account({ level: Buffer.of(2) }), feed))).equal("malformed");
  });

  it("is not used of another feed", () => {
    const near = Uint8Array.from(feed);
    near[31]! ^= 1;
    expect(faultOf(() => parse(account(), near))).equal("wrongFeed");
    expect(faultOf(() => parse(account({ id: near }), feed))).equal("wrongFeed");
    expect(faultOf(() => parse(account(), feed.subarray(0, 31)))).equal("wrongFeed");
  });

  it("is above 0", () => {
    for (const price of [0n, -1n, -(2n ** 63n)]) {
      expect(
        faultOf(() => parse(account({ price }), feed)),
        `${price}`,
      ).equal("notPositive");
    }
    expect(faultOf(() => check({ ...fresh, price: bn(0), confidence: bn(0) }, now, limits))).equal("notPositive");
  });

  it("may be used up to its age, and not before its time", () => {
    const at = (time: number) => faultOf(() => check(fresh, time, limits));
    expect([now - 61, now - 60, now, now + 1].map(at)).deep.equal(["notYet", "none", "none", "stale"]);
    expect(faultOf(() => check(fresh, bn(now), { maxAgeSecs: bn(59), maxConfidenceBps: bn(100) }))).equal("stale");
  });

  it("may be uncertain by its share of the price, and not a unit more", () => {
    const of = (confidence: number) => faultOf(() => check({ ...fresh, confidence: bn(confidence) }, now, limits));
    expect([0, 2_500_000, 2_500_001].map(of)).deep.equal(["none", "none", "uncertain"]); // 1 % of 250,000,000
    expect(faultOf(() => check({ ...fresh, confidence: bn(u64Max) }, now, limits))).equal("uncertain");
  });

  it("has an exponent of -12 to 0", () => {
    const of = (exponent: number) => faultOf(() => check({ ...fresh, exponent }, now, limits));
    expect([-13, -12, 0, 1].map(of)).deep.equal(["exponent", "none", "none", "exponent"]);
  });
});
