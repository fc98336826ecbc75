import { math } from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { laws } from "./big.ts";
import { holds, vectors } from "./jobs.ts";

const { completed, failed, idle, rated, START } = math.reputation;

describe("the arithmetic of reputation", () => {
  it("moves as the vectors do", () => {
    holds(vectors.reputation, ({ reputation, step, n }) => math.reputation[step](reputation, n));
  });

  it("starts in the middle", () => {
    expect(START).equal(5_000);
  });

  it("a completed job adds a sixteenth of what is missing", () => {
    // 5,000 / 16 = 312.5; 16 / 16; 15 / 16 = 0.94
    expect([0, 5_000, 9_984, 9_985, 10_000].map(completed)).deep.equal([625, 5_312, 9_985, 9_985, 10_000]);
  });

  it("a failed one takes a quarter", () => {
    // 5,000 - 1,250; 5,001 / 4 = 1,250.25; 3 / 4 = 0.75
    expect([0, 3, 4, 5_000, 5_001, 10_000].map(failed)).deep.equal([0, 3, 3, 3_750, 3_751, 7_500]);
  });

  it("a rating pulls by a 32nd towards its stars", () => {
    // from 6,000: -6,000 / 32 = -187.5, -3,500 / 32 = -109.4, -1,000 / 32 = -31.25, 1,500 / 32 = 46.9, 4,000 / 32 = 125
    expect([1, 2, 3, 4, 5].map((stars) => rated(6_000, stars))).deep.equal([5_813, 5_891, 5_969, 6_046, 6_125]);
    expect([4_969, 4_968, 5_031, 5_032].map((from) => rated(from, 3))).deep.equal([4_969, 4_969, 5_031, 5_031]);
    for (const stars of [0, 6, 2.5, Number.NaN]) expect(() => rated(5_000, stars)).throw(RangeError, "stars");
  });

  it("30 idle days halve the distance to the middle", () => {
    expect([0, 1, 2, 3].map((periods) => idle(10_000, periods))).deep.equal([10_000, 7_500, 6_250, 5_625]);
    expect([0, 1, 2, 3].map((periods) => idle(1, periods))).deep.equal([1, 2_501, 3_751, 4_376]); // -4,999, -2,499, -1,249, -624
    expect([12, 13, 14, 2 ** 40].map((periods) => idle(0, periods))).deep.equal([4_999, 5_000, 5_000, 5_000]); // 2^12 = 4,096
    for (const periods of [-1, 0.5, Number.NaN]) expect(() => idle(5_000, periods)).throw(RangeError, "periods");
  });

  it("never leaves 0..10,000, and goes the right way", () => {
    const reputation = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(reputation, fc.integer({ min: 1, max: 5 }), fc.nat(20), (from, stars, periods) => {
        const target = (stars - 1) * 2_500;
        expect(completed(from)).within(from, 10_000);
        expect(failed(from)).within(0, from);
        expect(rated(from, stars)).within(Math.min(from, target), Math.max(from, target));
        expect(idle(from, periods)).within(Math.min(from, START), Math.max(from, START));
      }),
      laws,
    );
  });
});
