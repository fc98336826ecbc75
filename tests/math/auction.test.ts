import { readFileSync } from "node:fs";
import { math } from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { between, bn, laws } from "./big.ts";
import { outcome } from "./jobs.ts";

const { factorBps, ioDue, usdcFor } = math.auction;
const priceOf = (price: bigint, confidence: bigint, exponent: number): math.oracle.OraclePrice => {
  return { price: bn(price), confidence: bn(confidence), exponent, publishedAt: bn(0) };
};

interface Vectors {
  factors: { start: number; end: number; startsAt: number; endsAt: number; now: number; expected: number }[];
  fills: (Record<"usdc" | "price" | "confidence", string> & {
    exponent: number;
    factorBps: number;
    expected: string | null;
  })[];
}

const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/auction.json", import.meta.url), "utf8"));

describe("the arithmetic of the buyback", () => {
  it("lets the factor rise as the vectors do", () => {
    expect(vectors.factors).not.empty;
    for (const { start, end, startsAt, endsAt, now, expected } of vectors.factors) {
      const rise = { factorStartBps: start, factorEndBps: end, startsAt: bn(startsAt), endsAt: bn(endsAt) };
      expect(factorBps(rise, now), `at ${now} of ${startsAt} to ${endsAt}`).equal(expected);
    }
  });

  it("asks for $IO as the vectors do", () => {
    expect(vectors.fills).not.empty;
    for (const fill of vectors.fills) {
      const price = priceOf(BigInt(fill.price), BigInt(fill.confidence), fill.exponent);
      expect(
        outcome(() => ioDue(bn(fill.usdc), price, fill.factorBps)),
        JSON.stringify(fill),
      ).equal(fill.expected);
    }
  });

  it("is flat before the start, after the end and where they are one", () => {
    const rise = { factorStartBps: 9_500, factorEndBps: 10_100, startsAt: bn(100), endsAt: bn(100) };
    expect([0, 100, 101].map((at) => factorBps(rise, at))).deep.equal([9_500, 9_500, 9_500]);
    const later = { ...rise, endsAt: bn(700) };
    expect([0, 99, 700, 10_000].map((at) => factorBps(later, at))).deep.equal([9_500, 9_500, 10_100, 10_100]);
  });

  it("gives for some $IO the most USDC that costs no more", () => {
    // 10 $IO at 2 USD less 0.02, 95 %: 18.81 USDC.
    expect(usdcFor(bn(1_000_000_000), priceOf(200_000_000n, 2_000_000n, -8), 9_500).toString()).equal("18810000");
    const given = fc.tuple(between(0n, 10n ** 17n), between(1_000n, 10n ** 10n), between(0n, 999n));
    fc.assert(
      fc.property(given, fc.integer({ min: 9_000, max: 10_500 }), ([io, price, confidence], factor) => {
        const at = { price, confidence, exponent: -8, publishedAt: bn(0) };
        const usdc = usdcFor(io, at, factor);
        expect(ioDue(usdc, at, factor).lte(io)).equal(true);
        expect(ioDue(usdc.addn(1), at, factor).gt(io)).equal(true);
      }),
      laws,
    );
  });
});
