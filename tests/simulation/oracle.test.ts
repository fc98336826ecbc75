import { expect } from "chai";
import { Oracle } from "../../apps/simulation/src/market/oracle.ts";
import { type Changes, marketScenario, sal } from "./market.ts";
import { refusalOf } from "./small.ts";

/** A price that swings by 3 % an hour. */
const swinging = { ioUsd: 2, lowest: 1.5, highest: 3, drift: 0, volatility: 300, confidence: 0.5, outages: [] };

describe("the simulation's oracle", () => {
  const prices = (seed: number) => {
    const oracle = new Oracle(swinging, seed);
    return Array.from({ length: 500 }, (_, hour) => oracle.quoteAt(hour * 3_600).price);
  };

  it("has one path for a seed, within its bounds, from the price at the start", () => {
    const path = prices(7);
    expect(path).deep.equal(prices(7)).and.not.deep.equal(prices(8));
    expect(path[0]).equal(200_000_000n);
    for (const price of path) expect(Number(price)).within(150_000_000, 300_000_000);
    expect(new Set(path).size).greaterThan(300);
  });

  it("grows by its drift where nothing swings: 50 % a year, hour by hour", () => {
    const steady = new Oracle({ ...swinging, highest: 10, drift: 50, volatility: 0 }, 1);
    // 57,039 billionths an hour, 0.5 / 8,766: 2 USD * (1 + 0.000057039)^8,766 = 3.29742 USD
    expect(Number(steady.quoteAt(8_766 * 3_600).price) / 1e8).closeTo(3.29742, 0.0001);
    expect(steady.quoteAt(0).spread).equal(1_000_000n); // 0.5 % of 200,000,000
  });
});

describe("the simulation's oracle and sellers as input", () => {
  const outages = (...hours: number[]) => hours.map((hour) => ({ hour, hours: 10 }));
  const refusals: [title: string, changes: Changes, line: RegExp][] = [
    [
      "a price below its bounds",
      { oracle: { lowest: 1.5 } },
      /^error: market\.oracle\.lowest: must be at most ioUsd, 1, got 1\.5\n$/,
    ],
    [
      "a price above them",
      { oracle: { highest: 0.9 } },
      /^error: market\.oracle\.highest: must be at least ioUsd, 1, got 0\.9\n$/,
    ],
    [
      "a price less sure than the program takes",
      { oracle: { confidence: 1.01 } },
      /^error: market\.oracle\.confidence: must be 0 to 1, got 1\.01\n$/,
    ],
    [
      "an outage in another",
      { oracle: { outages: outages(100, 109) } },
      /^error: market\.oracle\.outages\[1\]\.hour: must be at least 110, the end of the one before, got 109\n$/,
    ],
    [
      "a seller with the name of a client",
      { sellers: [{ ...sal, name: "Cy" }] },
      /^error: market\.sellers\[0\]\.name: must differ from the others, got "Cy" again\n$/,
    ],
    [
      "a seller who is there too often",
      { sellers: [{ ...sal, there: 2 }] },
      /^error: market\.sellers\[0\]\.there: must be 0 to 1, got 2\n$/,
    ],
    [
      "more $IO to sell than there is", // 400,000 IO are staked and 102,000 are for the market
      { sellers: Array.from({ length: 10 }, (_, i) => ({ ...sal, name: `Seller ${i}`, io: 10_000_000 })) },
      /^error: classes\[0\]\.nodes\[0\]: brings all stakes to 100,302,000 IO, but there are only 95,000,000 IO to stake\n$/,
    ],
  ];

  it("is refused with one line that names what is wrong", async () => {
    for (const [title, changes, line] of refusals) {
      expect(await refusalOf(marketScenario(changes), "buyback-input.json"), title).match(line);
    }
  });
});
