import { readFileSync } from "node:fs";
import { expect } from "chai";
import { Commission } from "../../apps/fuzz/src/model/commission.ts";
import { releasedBy, releasedIn } from "../../apps/fuzz/src/model/emission.ts";
import { Fraction } from "../../apps/fuzz/src/model/fraction.ts";
import { hourWeight } from "../../apps/fuzz/src/model/hour.ts";
import { Position } from "../../apps/fuzz/src/model/position.ts";
import { SharePool } from "../../apps/fuzz/src/model/shares.ts";

interface Schedule {
  name: string;
  releasedBy: [time: string, amount: string][];
  hourEmission: [hour: string, amount: string][];
}
const file = new URL("../vectors/emission.json", import.meta.url);
const { sets }: { sets: Schedule[] } = JSON.parse(readFileSync(file, "utf8"));
const seed = sets.find(({ name }) => name === "seed")!;

describe("the model of the fuzz", () => {
  it("adds fractions exactly and rounds towards the named side", () => {
    const third = new Fraction(1n, 3n);
    expect(third.plus(third).plus(third).floor()).equal(1n);
    expect(third.minus(new Fraction(1n)).floor()).equal(-1n); // -2/3
    expect([third.floor(), third.ceil(), new Fraction(7n, 2n).ceil(), new Fraction(-7n, 2n).ceil()]).deep.equal([
      0n,
      1n,
      4n,
      -3n,
    ]);
  });

  it("releases what the vectors of the emission say", () => {
    const inRange = ([time]: [string, string]) => BigInt(time) >= 0n && BigInt(time) < 2n ** 53n;
    for (const [time, amount] of seed.releasedBy.filter(inRange))
      expect(releasedBy(Number(time))).equal(BigInt(amount));
    for (const [hour, amount] of seed.hourEmission.filter(inRange))
      expect(releasedIn(Number(hour))).equal(BigInt(amount));
  });

  it("weighs hours as published", () => {
    // A100 80GB, tier 4, multiplier 5; RTX 3080, tier 1, multiplier 0.25, six of them; both for 60 minutes.
    expect(hourWeight({ multiplierBps: 50_000, processors: 1 }, 60, 4)).equal(100_200n);
    expect(hourWeight({ multiplierBps: 2_500, processors: 6 }, 60, 1)).equal(30_050n);
    // H100, tier 4, multiplier 10, eight of them, hired.
    expect(hourWeight({ multiplierBps: 100_000, processors: 8 }, 60, 4, true)).equal(1_600_205n);
  });

  it("rounds down for who enters a pool and for who leaves it", () => {
    const pool = new SharePool();
    expect(pool.enter(100n)).equal(100n);
    expect(pool.slash(3_333)).equal(33n); // 100 * 0.3333 = 33.33: 67 units of 100 shares are left
    expect(pool.enter(10n)).equal(14n); // 10 * 100 / 67 = 14.9
    expect(pool.leave(14n)).equal(9n); // 14 * 77 / 114 = 9.4
  });

  // 366,398,309,176 base units among 20,000,000,000 shares: a quarter is 91,599,577,294 exactly. The program's index cannot
  // hold that many 64ths of bits, so one unit less is right too.
  it("earns an exact part, and allows what a carried remainder decides", () => {
    const position = new Position();
    position.shares = 5_000_000_000n;
    position.earn(366_398_309_176n, 20_000_000_000n, 0n);
    expect(position.gain()).deep.equal({ least: 91_599_577_293n, most: 91_599_577_294n });
    position.accrue(91_599_577_293n);
    expect(position.gain()).deep.equal({ least: 0n, most: 0n });
    position.earn(10n, 20_000_000_000n, 20_000_000_000n); // 2.5 each
    expect(position.gain()).deep.equal({ least: 2n, most: 2n });
  });

  it("knows the rate of any time, also after later announcements", () => {
    const commission = new Commission(1_000);
    commission.set(1_500, 200, 100);
    commission.set(900, 150, 150); // a cut takes the raise back
    expect([149, 150, 200, 300].map((at) => commission.at(at))).deep.equal([1_000, 900, 900, 900]);
    expect([commission.changesFrom(150), commission.changesFrom(151)]).deep.equal([true, false]);
  });
});
