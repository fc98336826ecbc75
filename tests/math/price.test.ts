import { math } from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { between, bn, laws, u64Max } from "./big.ts";
import { holds, vectors } from "./jobs.ts";

const { marketRate, reprice, usdcToIo, utilisationBps } = math.price;
const priceOf = (price: number | bigint, confidence: number | bigint, exponent: number): math.oracle.OraclePrice => {
  return { price: bn(price), confidence: bn(confidence), exponent, publishedAt: bn(0) };
};
/** Gain 0.2, target 70 %, a step of 5 %; between 0.10 and 10 USD. */
const defaults: math.price.Movement = {
  ...{ gainBps: 2_000, targetBps: 7_000, stepBps: 500 },
  ...{ floor: bn(100_000), ceiling: bn(10_000_000) },
};

describe("the arithmetic of prices", () => {
  it("reckons rates and $IO as the vectors do", () => {
    holds(vectors.marketRate, ({ classRate, ...demand }) => marketRate(bn(classRate), demand));
    holds(vectors.usdcToIo, ({ usdc, price, confidence, exponent }) =>
      usdcToIo(bn(usdc), priceOf(BigInt(price), BigInt(confidence), exponent)),
    );
  });

  it("moves rates by utilisation as the vectors do", () => {
    holds(vectors.reprice, ({ rate, floor, ceiling, utilisationBps: used, ...by }) =>
      reprice(bn(rate), { ...by, floor: bn(floor), ceiling: bn(ceiling) }, used),
    );
    holds(vectors.utilisation, ({ hiredProcessorSecs, attestedProcessors, secs }) =>
      utilisationBps(bn(hiredProcessorSecs), attestedProcessors, bn(secs)),
    );
  });

  it("a market rate is that of the class by processors, complexity and urgency, rounded up", () => {
    const rate = (classRate: number | bigint, processors: number, complexityBps: number, urgencyBps: number) =>
      marketRate(bn(classRate), { processors, complexityBps, urgencyBps }).toString();
    expect(rate(2_000_000, 8, 15_000, 20_000)).equal("48000000"); // 2 USD * 8 * 1.5 * 2
    expect(rate(1, 1, 10_001, 10_000)).equal("2"); // 1.0001
    expect(rate(1_000_000_000, 1_024, 40_000, 30_000)).equal("12288000000000"); // 1,000 USD * 1,024 * 4 * 3
    expect(() => rate(u64Max, 2, 10_000, 10_000)).throw(RangeError, "does not fit u64");
  });

  it("USDC is $IO at the price less its confidence, rounded up", () => {
    const converted = (usdc: number | bigint, price: math.oracle.OraclePrice) => usdcToIo(bn(usdc), price).toString();
    expect(converted(1_000_000, priceOf(250_000_000, 0, -8))).equal("40000000"); // 1 USD at 2.50 is 0.4 IO
    expect(converted(1_000_000, priceOf(250_000_000, 2_500_000, -8))).equal("40404041"); // 1 / 2.475 = 0.404040404...
    expect(converted(1, priceOf(1, 0, 0))).equal("100"); // a millionth of a USD at 1
    expect(converted(1, priceOf(3, 0, 0))).equal("34"); // 33.3
    expect(converted(1, priceOf(1, 0, -12))).equal("100000000000000"); // 100 * 10^12
    expect(converted(0, priceOf(1, 0, 0))).equal("0");
    expect(() => converted(1, priceOf(5, 5, 0))).throw(RangeError, "division by 0");
    expect(() => converted(1, priceOf(5, 6, 0))).throw(RangeError, "does not fit u64");
    expect(() => converted(184_468, priceOf(1, 0, -12))).throw(RangeError, "does not fit u64"); // 1.84468 * 10^19 > 2^64
    for (const exponent of [-13, 1]) expect(() => converted(1, priceOf(1, 0, exponent))).throw(RangeError, "exponent");
  });

  it("never gives the node less than the USDC are worth", () => {
    fc.assert(
      fc.property(
        between(0n, 10n ** 12n),
        between(10n ** 6n, 10n ** 9n),
        fc.integer({ min: 0, max: 100 }),
        (usdc, price, bps) => {
          const confidence = price.muln(bps).divn(10_000);
          const io = usdcToIo(usdc, { price, confidence, exponent: -8, publishedAt: bn(0) });
          // io / 10^8 * price / 10^8 >= usdc / 10^6
          expect(io.mul(price).gte(usdc.mul(bn(10n ** 10n)))).equal(true);
        },
      ),
      laws,
    );
  });

  it("a rate moves with utilisation, by a step at most", () => {
    const next = (rate: number, utilisation: number, by: Partial<math.price.Movement> = {}) =>
      reprice(bn(rate), { ...defaults, ...by }, utilisation).toNumber();
    expect(next(1_000_000, 7_000)).equal(1_000_000);
    expect(next(1_000_000, 8_000)).equal(1_020_000); // 0.2 * 10 % = 2 %
    expect(next(1_000_000, 9_499)).equal(1_049_900); // 2,499 / 5 = 499.8 bps
    expect(next(1_000_000, 10_000)).equal(1_050_000); // 6 %, but 5 % is the step
    expect(next(1_000_000, 5_000)).equal(960_000);
    expect(next(1_000_000, 4_499)).equal(950_000); // -500.2 bps
    expect(next(1_000_000, 0)).equal(950_000);
    expect(next(1_000_000, 7_004)).equal(1_000_000); // 0.8 bps goes towards 0, upwards
    expect(next(1_000_000, 6_996)).equal(1_000_000); // and downwards
    expect(next(100_019, 10_000)).equal(105_019); // 5,000.95 more
    expect(next(120_019, 0)).equal(114_019); // 6,000.95 less
  });

  it("a rate stays between floor and ceiling", () => {
    const next = (rate: number, utilisation: number) => reprice(bn(rate), defaults, utilisation).toNumber();
    expect(next(9_800_000, 10_000)).equal(10_000_000);
    expect(next(101_000, 0)).equal(100_000);
    expect(next(20_000_000, 7_000)).equal(10_000_000);
    expect(next(1, 7_000)).equal(100_000);
  });

  it("utilisation is what was hired of what was attested, rounded down, at most all", () => {
    expect(utilisationBps(bn(3_600), 2, 3_600)).equal(5_000);
    expect(utilisationBps(bn(2), 3, 1)).equal(6_666);
    expect(utilisationBps(bn(7_201), 2, 3_600)).equal(10_000);
    expect(utilisationBps(bn(0), 1, 1)).equal(0);
    expect(utilisationBps(bn(u64Max), bn(u64Max), bn(u64Max))).equal(0);
    expect(utilisationBps(bn(1), 0, 3_600)).equal(null);
    expect(utilisationBps(bn(1), 3, 0)).equal(null);
  });
});
