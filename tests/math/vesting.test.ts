import { readFileSync } from "node:fs";
import { ALLOCATIONS, math, releasable } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { plain } from "../support/plain.ts";
import { between, bn, laws, supply, u64Max } from "./big.ts";

interface Case {
  name: string;
  total: string;
  atOnce: string;
  firstMonth: number;
  tranches: number;
  at: [secondsSinceStart: string, vested: string][];
}
const file = new URL("../vectors/vesting.json", import.meta.url);
const { cases }: { cases: Case[] } = JSON.parse(readFileSync(file, "utf8"));

const { nextUnlock, trancheOf, unlocked, vestedAt } = math;
const month = 2_629_800;
const startsAt = bn(1_767_225_600);
const timeOf = (months: number, secs = 0) => startsAt.add(bn(months * month + secs));
const termsOf = ({ total, atOnce, firstMonth, tranches }: Omit<Case, "name" | "at">) => ({
  total: bn(total),
  atOnce: bn(atOnce),
  firstMonth,
  tranches,
  startsAt,
});
/** 100 units: 10 at once, then 30 at the end of months 3, 4 and 5. */
const grant = termsOf({ total: "100", atOnce: "10", firstMonth: 3, tranches: 3 });

describe("the arithmetic of vesting", () => {
  for (const { name, at, ...amounts } of cases) {
    it(`unlocks at all times what the vectors say: ${name}`, () => {
      const terms = termsOf(amounts);
      const found = at.map(([seconds]) => vestedAt(terms, startsAt.add(bn(seconds))).toString());
      expect(found).deep.equal(at.map(([, vested]) => vested));
    });
  }

  it("has the rows of the vectors in its table, which sum to what genesis allocates", () => {
    const table = Object.entries(ALLOCATIONS).map(([name, row]) => ({ name, ...(plain(row) as object) }));
    expect(table).deep.equal(cases.slice(0, 6).map(({ at: _, ...row }) => row));
    const sum = Object.values(ALLOCATIONS).reduce((total, row) => total.add(row.total), bn(0));
    expect(sum.toString()).equal("50000000000000000"); // 500,000,000 IO
  });

  it("every tranche but the last is rounded down", () => {
    expect(trancheOf(ALLOCATIONS.seed).toString()).equal("416666666666666"); // 10^16 / 24 = 416,666,666,666,666.67
    expect(trancheOf(ALLOCATIONS.launchPool).toNumber()).equal(0);
  });

  it("says which unlock is next, and what it adds", () => {
    const next = (time: BN) => plain(nextUnlock(grant, time));
    expect(next(timeOf(-1_000))).deep.equal({ at: timeOf(0).toString(), amount: "10" });
    expect(next(timeOf(0, -1))).deep.equal({ at: timeOf(0).toString(), amount: "10" });
    expect(next(timeOf(0))).deep.equal({ at: timeOf(3).toString(), amount: "30" });
    expect(next(timeOf(3, -1))).deep.equal({ at: timeOf(3).toString(), amount: "30" });
    expect(next(timeOf(3))).deep.equal({ at: timeOf(4).toString(), amount: "30" });
    expect(next(timeOf(4, 1))).deep.equal({ at: timeOf(5).toString(), amount: "30" });
    expect(next(timeOf(5))).equal(null);
    expect(next(timeOf(500))).equal(null);
  });

  it("passes over what unlocks nothing", () => {
    const late = termsOf({ total: "2", atOnce: "0", firstMonth: 1, tranches: 3 }); // floor(2 / 3) = 0
    const end = { at: timeOf(3).toString(), amount: "2" };
    for (const secs of [-1, 0, month, 3 * month - 1]) {
      expect(plain(nextUnlock(late, timeOf(0, secs))), `${secs}`).deep.equal(end);
    }
    const once = termsOf({ total: "7", atOnce: "7", firstMonth: 0, tranches: 0 });
    expect(plain(nextUnlock(once, startsAt.subn(1)))).deep.equal({ at: startsAt.toString(), amount: "7" });
    expect(nextUnlock(once, startsAt)).equal(null);
  });

  it("quotes what is unlocked and not paid out", () => {
    const quote = (released: number, months: number, secs = 0) =>
      releasable({ ...grant, released: bn(released) }, timeOf(months, secs)).toNumber();
    expect(quote(0, 0, -1)).equal(0);
    expect(quote(0, 0)).equal(10);
    expect(quote(10, 3, -1)).equal(0);
    expect(quote(10, 4)).equal(60);
    expect(quote(100, 5)).equal(0);
    expect(() => quote(11, 2)).throw(RangeError, "11 base units are released, but at ");
  });

  it("refuses more at once than there is, what does not fit 64 bits, and a time before the start", () => {
    const spoiled = (changes: object) => () => unlocked({ ...grant, ...changes }, 0);
    expect(spoiled({ atOnce: bn(101) })).throw(RangeError, "does not fit u64");
    expect(spoiled({ total: bn(u64Max + 1n) })).throw(RangeError, "does not fit u64");
    expect(spoiled({ atOnce: bn(-1) })).throw(RangeError, "does not fit u64");
    expect(() => unlocked(grant, -1)).throw(RangeError, "does not fit u64");
    expect(() => vestedAt(grant, 0.5)).throw(RangeError, "not an exact whole number");
  });

  it("never falls, ends at the total, and adds up unlock by unlock", () => {
    const months = fc.integer({ min: 1, max: 240 });
    const secs = fc.integer({ min: -month, max: 481 * month });
    fc.assert(
      fc.property(between(1n, supply), months, fc.integer({ min: 1, max: 12 }), secs, (total, count, first, from) => {
        const terms = { total, atOnce: total.divn(3), firstMonth: first, tranches: count, startsAt };
        let [time, sum] = [timeOf(0, from), vestedAt(terms, timeOf(0, from))];
        for (let next = nextUnlock(terms, time); next; next = nextUnlock(terms, time)) {
          expect(next.at.gt(time) && next.amount.gtn(0)).equal(true);
          expect(vestedAt(terms, next.at.subn(1)).eq(sum)).equal(true); // nothing in between
          [time, sum] = [next.at, sum.add(next.amount)];
        }
        expect(sum.eq(total)).equal(true);
        expect(vestedAt(terms, new BN(2).pow(new BN(62))).eq(total)).equal(true);
      }),
      { ...laws, numRuns: 500 },
    );
  });
});
