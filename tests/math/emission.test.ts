import { readFileSync } from "node:fs";
import { EMISSION_RESERVE, math, SCHEDULES, type Schedule } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { between, bn, laws, u64Max } from "./big.ts";

interface Set {
  name: "seed" | "published";
  firstMonth: string;
  numerator: string;
  denominator: string;
  months: string[];
  years: string[];
  releasedBy: [time: string, amount: string][];
  hourEmission: [hour: string, amount: string][];
}
const file = new URL("../vectors/emission.json", import.meta.url);
const vectors: { reserve: string; sets: Set[]; published: string[] } = JSON.parse(readFileSync(file, "utf8"));

const { closeHour, fillMonths, hourEmission, releasedBy, splitHour } = math;
const schedule = (first: string | number, numerator: string | number, denominator: string | number): Schedule => ({
  firstMonth: bn(first),
  numerator: bn(numerator),
  denominator: bn(denominator),
});

describe("the emission's arithmetic", () => {
  for (const set of vectors.sets) {
    describe(`with the ${set.name} schedule`, () => {
      const sums = fillMonths(schedule(set.firstMonth, set.numerator, set.denominator));
      const text = (values: BN[]) => values.map(String);

      it("is the schedule that the SDK names", () => {
        expect(text(Object.values(SCHEDULES[set.name]))).deep.equal([set.firstMonth, set.numerator, set.denominator]);
      });

      it("has the months and years of the vectors, and sums to the reserve", () => {
        expect(text(sums.map((sum, k) => sum.sub(sums[k - 1] ?? new BN(0))))).deep.equal(set.months);
        const ends = sums.filter((_, k) => k % 12 === 11);
        expect(text(ends.map((sum, year) => sum.sub(ends[year - 1] ?? new BN(0))))).deep.equal(set.years);
        expect(sums[239]!.toString()).equal(vectors.reserve);
      });

      it("releases by odd times and in single hours what the vectors say", () => {
        expect(set.releasedBy.map(([time]) => releasedBy(sums, bn(time)).toString())).deep.equal(
          set.releasedBy.map(([, amount]) => amount),
        );
        expect(set.hourEmission.map(([hour]) => hourEmission(sums, bn(hour)).toString())).deep.equal(
          set.hourEmission.map(([, amount]) => amount),
        );
      });

      it("releases the reserve exactly, hour by hour", () => {
        let total = 0n;
        for (let hour = 0; hour < 175_323; hour++) total += BigInt(hourEmission(sums, hour).toString());
        expect(total).equal(30_000_000_000_000_000n); // 300,000,000 IO
      });
    });
  }

  it("reproduces the published first year to the whole IO", () => {
    // Rounded to the nearest: half an IO is 50,000,000 base units.
    const months = vectors.sets[1]!.months.slice(0, 12);
    expect(months.map((amount) => String((BigInt(amount) + 50_000_000n) / 100_000_000n))).deep.equal(vectors.published);
  });

  it("stands still at both ends of time", () => {
    const sums = fillMonths(SCHEDULES.seed);
    expect(releasedBy(sums, bn(u64Max)).eq(EMISSION_RESERVE)).equal(true);
    expect(hourEmission(sums, bn(u64Max)).toString()).equal("0");
    expect(() => releasedBy(sums, bn(u64Max + 1n))).throw(RangeError);
    expect(() => hourEmission(sums, bn(-1))).throw(RangeError);
  });

  it("refuses a schedule that breaks a rule, by the name of the program's error", () => {
    const fill =
      (...set: Parameters<typeof schedule>) =>
      () =>
        fillMonths(schedule(...set));
    expect(fill("125000000000000", 1, 1)).throw(RangeError, "ScheduleNotFalling");
    expect(fill("334567456067217", 0, 10_000)).throw(RangeError, "ScheduleNotFalling");
    expect(fill("334567456067217", 1, 0)).throw(RangeError, "ScheduleNotFalling");
    // The seed schedule leaves 54 units; one more in the first month adds up to 90 over the series.
    expect(fill("334567456067218", 9_898, 10_000)).throw(RangeError, "ScheduleExceedsReserve");
    expect(fill(`${u64Max}`, 9_898, 10_000)).throw(RangeError, "ScheduleExceedsReserve");
    expect(fill(0, 9_898, 10_000)).throw(RangeError, "ScheduleLeavesTooMuch");
    // With a factor of 1 / 2^40 the sum is first + floor(first / 2^40): 29,999,999,998,972,716 + 27,284, a million below.
    expect(fill("29999999998972716", 1, 2 ** 40)).not.throw();
    expect(fill("29999999998972715", 1, 2 ** 40)).throw(RangeError, "ScheduleLeavesTooMuch");
  });

  it("never falls, and hours sum to what is released", () => {
    const sums = fillMonths(SCHEDULES.published);
    const hours = fc.tuple(fc.integer({ min: 0, max: 175_320 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(hours, ([first, count]) => {
        let sum = new BN(0);
        for (let hour = first; hour < first + count; hour++) sum = sum.add(hourEmission(sums, hour));
        expect(sum.isNeg()).equal(false);
        const [from, to] = [releasedBy(sums, first * 3_600), releasedBy(sums, (first + count) * 3_600)];
        expect(sum.toString()).equal(to.sub(from).toString());
      }),
      { ...laws, numRuns: 200 },
    );
  });

  it("divides an hour whole between the pools", () => {
    const reserve = 30_000_000_000_000_000n;
    fc.assert(
      fc.property(fc.bigInt(0n, reserve), fc.integer({ min: 0, max: 10_000 }), (emission, share) => {
        const { gpu, cpu } = splitHour(bn(emission), share);
        expect(gpu.add(cpu).toString()).equal(emission.toString());
        expect(gpu.toString()).equal(((emission * BigInt(share)) / 10_000n).toString());
      }),
      laws,
    );
    expect(() => splitHour(bn(10_000), 10_001)).throw(RangeError); // GPUs would get 10,001
  });

  it("pays an hour and at most as much again from the carry", () => {
    const close = (...amounts: [number, number, number, number]) => {
      const { payable, carry } = closeHour(...(amounts.map(bn) as [BN, BN, BN, BN]));
      return [payable.toNumber(), carry.toNumber()];
    };
    // part, allowance, carry, weight -> payable, carry
    expect(close(100, 100, 0, 1)).deep.equal([100, 0]);
    expect(close(100, 100, 30, 1)).deep.equal([130, 0]);
    expect(close(100, 100, 250, 1)).deep.equal([200, 150]);
    expect(close(100, 100, 250, 0)).deep.equal([0, 350]); // nobody passed
    expect(close(0, 70, 250, 1)).deep.equal([70, 180]); // after the last emitting hour
  });

  it("loses nothing when it closes an hour", () => {
    const amount = between(0n, 30_000_000_000_000_000n);
    fc.assert(
      fc.property(amount, amount, amount, between(0n, 3n), (part, allowance, before, weight) => {
        const { payable, carry } = closeHour(part, allowance, before, weight);
        expect(payable.add(carry).toString()).equal(part.add(before).toString());
        expect(payable.lte(part.add(allowance))).equal(true);
      }),
      laws,
    );
  });
});
