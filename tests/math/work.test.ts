import { readFileSync } from "node:fs";
import { math } from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { bn, laws } from "./big.ts";

interface Vectors {
  points: { tier: number; hired: number; multiplier: number };
  weights: (math.WorkedHour & { name: string; weight: string })[];
  requiredStake: { name: string; multiplierBps: number; processors: number; required: string }[];
}
const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/work.json", import.meta.url), "utf8"));

const { leadingZeroBits, nthHighest, requiredStake, weight } = math;
const { tier, hired, multiplier } = vectors.points;
const points: math.Points = { tier: bn(tier), hired: bn(hired), multiplier: bn(multiplier) };

describe("the arithmetic of work", () => {
  it("weighs hours as the vectors do", () => {
    for (const { name, weight: expected, ...hour } of vectors.weights) {
      expect(weight(points, hour).toString(), name).equal(expected);
    }
  });

  it("weighs the published examples at the default points", () => {
    const full = (tier: number, multiplierBps: number, processors: number, hired = false) =>
      weight(points, { tier, minutes: 60, hired, multiplierBps, processors }).toNumber();
    expect(full(4, 50_000, 1)).equal(100_200); // A100 80GB: 50 * 4 + 20,000 * 5
    expect(full(4, 4_000, 1)).equal(8_200); // A4000: 200 + 20,000 * 0.4
    expect(full(1, 2_500, 6)).equal(30_050); // 6 RTX 3080: 50 + 20,000 * 0.25 * 6
    expect(full(4, 100_000, 8, true)).equal(1_600_205); // 8 hired H100: 200 + 5 + 20,000 * 10 * 8
    expect(full(4, 0, 8, true)).equal(0);
  });

  it("requires the stake of the vectors at 200 IO a unit", () => {
    for (const { name, multiplierBps, processors, required } of vectors.requiredStake) {
      expect(requiredStake(bn(20_000_000_000), multiplierBps, processors).toString(), name).equal(required);
    }
  });

  it("a weight grows with uptime, tier and processors, and fits at the bounds of the parameters", () => {
    const hour = fc.record({
      tier: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 0, max: 59 }),
      hired: fc.boolean(),
      multiplierBps: fc.integer({ min: 0, max: 1_000_000 }),
      processors: fc.integer({ min: 1, max: 1_023 }),
    });
    fc.assert(
      fc.property(hour, (worked) => {
        const less = weight(points, worked);
        for (const more of ["tier", "minutes", "processors"] as const) {
          expect(weight(points, { ...worked, [more]: worked[more] + 1 }).gte(less)).equal(true);
        }
      }),
      laws,
    );
    const most: math.Points = { tier: bn(10 ** 6), hired: bn(10 ** 6), multiplier: bn(10 ** 6) };
    const largest = { tier: 4, minutes: 60, hired: true, multiplierBps: 1_000_000, processors: 1_024 };
    // 4 * 10^6 + 10^6 + 10^6 * 100 * 1,024
    expect(weight(most, largest).toString()).equal("102405000000");
  });

  it("takes the n-th highest of the values whose bit is set", () => {
    const values = [50, 60, 10, 60, 30];
    expect(nthHighest(values, 0b11111, 1)).equal(60);
    expect(nthHighest(values, 0b11111, 2)).equal(60);
    expect(nthHighest(values, 0b11111, 3)).equal(50);
    expect(nthHighest(values, 0b10101, 2)).equal(30); // of 50, 10, 30
    expect(nthHighest(values, 0b00101, 3)).equal(null); // two values, no third
    expect(nthHighest(values, 0, 1)).equal(null);
  });

  it("a minority of liars cannot lift what a quorum of two says", () => {
    const minutes = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, liar) => {
        const said = nthHighest([a, b, liar], 0b111, 2)!;
        expect(said).within(Math.min(a, b), Math.max(a, b));
      }),
      laws,
    );
  });

  it("counts the leading zero bits of a hash", () => {
    const hash = (hex: string) => Uint8Array.from(Buffer.from(hex.padEnd(64, "f"), "hex"));
    expect(leadingZeroBits(hash("80"))).equal(0);
    expect(leadingZeroBits(hash("01"))).equal(7);
    expect(leadingZeroBits(hash("0000000080"))).equal(32);
    expect(leadingZeroBits(hash("00000000008"))).equal(40);
    expect(leadingZeroBits(hash("0000000000000001"))).equal(63);
    expect(leadingZeroBits(hash("0000000000000000"))).equal(64); // the first 8 bytes are all that is read
  });
});
