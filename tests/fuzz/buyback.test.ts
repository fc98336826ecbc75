import { expect } from "chai";
import type { Action } from "../../apps/fuzz/src/actions.ts";
import { Bout } from "../../apps/fuzz/src/bout.ts";
import { fuzz } from "../../apps/fuzz/src/fuzz.ts";
import { ModelAuction } from "../../apps/fuzz/src/model/auction.ts";
import type { Price } from "../../apps/fuzz/src/model/job/terms.ts";
import { type Rules, rules } from "../../apps/fuzz/src/model/rules.ts";

const price = (over: Partial<Price> = {}): Price => ({
  ...{ price: 100_000_000n, confidence: 0n, exponent: -8, age: 0 },
  ...over,
});

describe("the model's auctions", () => {
  const auction = new ModelAuction(0, 0, 1_000_000_000n, 0, rules);

  // 600 basis points in 21,600 s: one every 36 s.
  it("raise the factor by a basis point every 36 seconds, from 95 % to 101 %", () => {
    const at = [0, 35, 36, 10_800, 21_599, 21_600];
    expect(at.map((now) => auction.factor(now))).deep.equal([9_500n, 9_500n, 9_501n, 9_800n, 10_099n, 10_100n]);
  });

  it("ask for $IO rounded up, at the price less its confidence", () => {
    expect(auction.due(9_500_000n, price(), 0)).equal(1_000_000_000n); // 9.5 USDC at 0.95 USD
    expect(auction.due(9_500_001n, price(), 0)).equal(1_000_000_106n); // 105.26 units for a millionth of a dollar
    expect(auction.due(9_500_000n, price({ confidence: 1_000_000n }), 0)).equal(1_010_101_011n); // 10 / 0.99
    expect(auction.due(1n, price({ price: 1n, exponent: 0 }), 21_600)).equal(100n); // 99.0099
  });
});

describe("the fuzz of the buyback", function () {
  this.timeout(300_000);

  const seed = 1;

  it("meets every refusal of the buyback, by its name", async () => {
    const names = ["NothingToBurn", "Paused", "AuctionNotDue", "WrongAuction", "LotTooSmall", "WrongRentPayer"];
    const fills = ["AuctionGoesOn", "AuctionOver", "FillTooSmall", "FillTooDear"];
    const prices = ["WrongPriceAccount", "PriceUnusable", "PriceStale", "PriceUncertain"];
    let left = [...names, ...fills, ...prices];
    for (let run = 0; left.length && run < 40; run += 4) {
      const { tally, failure } = await fuzz({ actions: 2_500, seed, from: run });
      expect(failure).equal(undefined);
      const ofBuyback = (["burnFees", "openAuction", "fillAuction", "closeAuction"] as const).map((kind) =>
        tally.get(kind),
      );
      left = left.filter((name) => !ofBuyback.some((one) => one?.refused.has(name)));
    }
    expect(left).deep.equal([]);
  });

  it("does a whole auction as foretold: what is left for whoever wants more, and no second one in its week", async () => {
    const bout = await Bout.start();
    const fill = { kind: "fillAuction", period: 0, price: price(), maxIo: 2n ** 63n } as const;
    const actions: Action[] = [
      { kind: "donateToTreasury", by: 0, mint: "usdc", amount: 25_000_000n },
      { kind: "openAuction", by: 1, period: 0 },
      { ...fill, by: 2, usdc: 9_999_999n },
      { ...fill, by: 2, usdc: 10_000_000n, source: 3 },
      { ...fill, by: 2, usdc: 10_000_000n, to: "vault" },
      { ...fill, by: 2, usdc: 10_000_000n, price: price({ price: 1n, exponent: -12 }) }, // over 2^64 units of $IO
      { ...fill, by: 2, usdc: 10_000_000n },
      { ...fill, by: 3, usdc: 10_000_000n, to: 4 },
      { kind: "closeAuction", period: 0, payee: 1 },
      { ...fill, by: 5, usdc: 10_000_000n }, // 5 are left
      { ...fill, by: 5, usdc: 10_000_000n },
      { kind: "closeAuction", period: 0, payee: 1 },
      { kind: "openAuction", by: 1, period: 0 },
    ];
    const refusals = [];
    for (const action of actions) refusals.push(await bout.act(action));
    const wrong = ["FillTooSmall", "owner does not match", "NotTokenOwner", "MathOverflow"];
    const fills = [undefined, undefined, "AuctionGoesOn", undefined, "FillTooSmall"];
    expect(refusals).deep.equal([undefined, undefined, ...wrong, ...fills, undefined, "AuctionNotDue"]);
    // 10, 10 and 5 USDC at 0.95 USD for each $IO.
    expect(bout.world.burned()).equal(1_052_631_579n + 1_052_631_579n + 526_315_790n);
  });

  // A model that believes another rule must be found out: else the fuzz would see no mistake of the program either.
  const mistakes: Record<string, Partial<Rules>> = {
    "a factor that is a second behind": { factorLag: 1 },
    "a factor that starts a hundredth of a percent higher": { factorStart: 9_501n },
    "$IO that is rounded down": { fillRounding: "floor" },
    "a confidence that is added": { confidenceSide: 1n },
    "a smallest fill that is a unit more": { minFill: 10_000_001n },
  };
  for (const [name, other] of Object.entries(mistakes)) {
    it(`finds out a model that believes in ${name}`, async () => {
      const { failure } = await fuzz({ actions: 20_000, seed, rules: other, shrinks: false });
      expect(failure?.reason).match(/^Mismatch: /);
    });
  }
});
