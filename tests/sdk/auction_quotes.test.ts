import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { io, usdc } from "../support/buyback.ts";
import { plain } from "../support/plain.ts";
import { configOf } from "./staked.ts";
import { auctionBytes, treasuryBytes } from "./treasury_layouts.ts";

const week = 604_800;
const start = 1_767_225_600;

/** Periods of a week since `start`, lots of 10 to 1,000 USDC, and nothing that would hold an auction up. */
function openConfig(changes: Partial<sdk.Config> = {}): sdk.Config {
  const config = configOf();
  const parameters = { auctionPeriodSecs: new BN(week), maxLot: usdc(1_000), minFill: usdc(10) };
  return {
    ...config,
    parameters: { ...config.parameters, ...parameters },
    ...{ emissionStartedAt: new BN(start), pausedUntil: new BN(0) },
    ...changes,
  };
}

/** No auction was opened yet. */
const fresh: sdk.Treasury = { ...sdk.decodeTreasury(treasuryBytes), nextAuctionAt: null, auctionEndsAt: null };

/** 1,000 USDC, from 95 % at 1,000 s to 101 % at 22,600 s. */
function auctionOf(changes: Partial<sdk.Auction> = {}): sdk.Auction {
  const auction = sdk.decodeAuction(auctionBytes);
  const money = { lot: usdc(1_000), sold: new BN(0), burned: new BN(0), minFill: usdc(10) };
  const rise = { factorStartBps: 9_500, factorEndBps: 10_100, startsAt: new BN(1_000), endsAt: new BN(22_600) };
  return { ...auction, ...money, ...rise, ...changes };
}

/** 2 USD, give or take 0.02: 1.98 counts. */
const price = {
  ...{ price: new BN(200_000_000), confidence: new BN(2_000_000) },
  ...{ exponent: -8, publishedAt: new BN(1_000) },
};

describe("auctionPeriod", () => {
  const periodAt = (at: number) => sdk.auctionPeriod(openConfig(), at).toNumber();

  it("counts whole weeks from the emission's start, each from its first second on", () => {
    const times = [start, start + week - 1, start + week, start + 2 * week - 1, start + 2 * week];
    expect(times.map(periodAt)).deep.equal([0, 0, 1, 1, 2]);
    expect(sdk.auctionPeriod(openConfig(), new BN(start + week)).toNumber()).equal(1);
  });

  it("is none before the emission starts", () => {
    expect(() => periodAt(start - 1)).throw(RangeError, `at: the emission has not started at ${start - 1}`);
    const never = openConfig({ emissionStartedAt: null });
    expect(() => sdk.auctionPeriod(never, start)).throw(RangeError, "the emission has not started");
  });
});

describe("quoteAuction", () => {
  const quote = (whole: number, given: { config?: sdk.Config; treasury?: sdk.Treasury; at?: number } = {}) =>
    plain(sdk.quoteAuction({ config: openConfig(), treasury: fresh, at: start, ...given, usdc: usdc(whole) }));

  it("offers what the treasury has, up to the largest lot, from the smallest fill on", () => {
    expect(quote(10)).deep.equal({ lot: "10000000" });
    expect(quote(999.999999)).deep.equal({ lot: "999999999" });
    expect(quote(1_000)).deep.equal({ lot: "1000000000" });
    expect(quote(1_000.000001)).deep.equal({ lot: "1000000000" });
    expect(quote(9.999999)).deep.equal({ lot: "9999999", refusal: "LotTooSmall" });
  });

  it("is refused in a pause, up to its last second", () => {
    const config = openConfig({ pausedUntil: new BN(start + 60) });
    expect(quote(10, { config, at: start + 59 })).deep.equal({ lot: "10000000", refusal: "Paused" });
    expect(quote(10, { config, at: start + 60 })).deep.equal({ lot: "10000000" });
  });

  it("is refused until the emission starts", () => {
    const refused = { lot: "10000000", refusal: "EmissionNotStarted" };
    expect(quote(10, { config: openConfig({ emissionStartedAt: null }) })).deep.equal(refused);
    expect(quote(10, { at: start - 1 })).deep.equal(refused);
  });

  it("is refused until the period of the last auction is over, and that auction too", () => {
    for (const [next, ends] of [
      [start + 60, start + 1],
      [start + 1, start + 60],
    ]) {
      const treasury = { ...fresh, nextAuctionAt: new BN(next!), auctionEndsAt: new BN(ends!) };
      expect(quote(10, { treasury, at: start + 59 })).deep.equal({ lot: "10000000", refusal: "AuctionNotDue" });
      expect(quote(10, { treasury, at: start + 60 })).deep.equal({ lot: "10000000" });
    }
  });

  it("names what the program asks first", () => {
    const treasury: sdk.Treasury = { ...fresh, nextAuctionAt: new BN(start + week) };
    const paused = { pausedUntil: new BN(start + 1), emissionStartedAt: null };
    const refusal = (changes: Partial<sdk.Config>, of = treasury) =>
      sdk.quoteAuction({ config: openConfig(changes), treasury: of, usdc: usdc(1), at: start }).refusal;
    expect(refusal(paused)).equal("Paused");
    expect(refusal({ emissionStartedAt: null })).equal("EmissionNotStarted");
    expect(refusal({})).equal("AuctionNotDue");
    expect(refusal({}, fresh)).equal("LotTooSmall");
  });
});

describe("auctionPrice", () => {
  it("rises by a basis point in 36 s, and is flat before the start and from the end on", () => {
    const paid = (at: number) => plain(sdk.auctionPrice(auctionOf(), price, at));
    // 1.98 * 95 % = 1.881; 95.01 %: 1.881198; 98 %: 1.9404; 100.99 %: 1.999602; 101 %: 1.9998
    expect(paid(0)).deep.equal({ factorBps: 9_500, usdcPerIo: "1881000" });
    expect(paid(1_035)).deep.equal({ factorBps: 9_500, usdcPerIo: "1881000" });
    expect(paid(1_036)).deep.equal({ factorBps: 9_501, usdcPerIo: "1881198" });
    expect(paid(11_800)).deep.equal({ factorBps: 9_800, usdcPerIo: "1940400" });
    expect(paid(22_599)).deep.equal({ factorBps: 10_099, usdcPerIo: "1999602" });
    for (const at of [22_600, 10 ** 9]) expect(paid(at)).deep.equal({ factorBps: 10_100, usdcPerIo: "1999800" });
  });

  it("is rounded down", () => {
    // 1.23456789 * 95 % = 1.1728394955
    const odd = { ...price, price: new BN(123_456_789), confidence: new BN(0) };
    expect(sdk.auctionPrice(auctionOf(), odd, 1_000).usdcPerIo.toNumber()).equal(1_172_839);
  });

  it("comes to what docs/economics.md says of 100 USDC", () => {
    const text = readFileSync(new URL("../../docs/economics.md", import.meta.url), "utf8");
    const said = [...text.matchAll(/^\| [^|]+ \| ([\d.]+) % \| (\d+\.\d{8}) \| (\d+\.\d{8}) \|$/gm)];
    const one = { ...price, price: new BN(100_000_000), confidence: new BN(0) };
    const due = (of: typeof price, factor: number) => sdk.math.auction.ioDue(usdc(100), of, factor).toNumber() / 1e8;
    const found = said.map(([, percent, ...io]) => [Math.round(Number(percent) * 100), ...io.map(Number)]);
    expect(found).deep.equal([9_500, 9_501, 9_800, 10_099].map((bps) => [bps, due(one, bps), due(price, bps)]));
  });

  it("is none of a price that its confidence eats, or of an exponent that is not -12 to 0", () => {
    const of = (changes: object) => () => sdk.auctionPrice(auctionOf(), { ...price, ...changes }, 1_000);
    const eaten = "confidence: 200000000 is not below the price of 200000000";
    expect(of({ confidence: new BN(200_000_000) })).throw(RangeError, eaten);
    expect(of({ exponent: -13 })).throw(RangeError, "exponent: -13 is not one of -12 to 0");
    expect(of({ exponent: 1 })).throw(RangeError, "exponent: 1 is not one of -12 to 0");
  });
});

describe("quoteFill", () => {
  type Wish = { usdc: BN } | { io: BN };
  const quote = (wish: Wish, changes: Partial<sdk.Auction> = {}, at: number | BN = 1_000) =>
    plain(sdk.quoteFill({ auction: auctionOf(changes), price, at, ...wish }));

  it("for some USDC is the $IO due, up, and what is left", () => {
    // 100 / 1.881 = 53.163211057...; three hours later 100 / 1.9404 = 51.535765821...
    const whole = { usdc: "100000000", left: "900000000" };
    expect(quote({ usdc: usdc(100) })).deep.equal({ ...whole, io: "5316321106", factorBps: 9_500 });
    expect(quote({ usdc: usdc(100) }, {}, 11_800)).deep.equal({ ...whole, io: "5153576583", factorBps: 9_800 });
    expect(quote({ usdc: usdc(100) }, {}, new BN(11_800))).deep.equal(quote({ usdc: usdc(100) }, {}, 11_800));
  });

  it("for some $IO is the most USDC that they buy, and no more $IO than that costs", () => {
    // 10 $IO at 1.881 are 18.81 USDC, which cost all of it.
    const all = { usdc: "18810000", io: "1000000000", factorBps: 9_500, left: "981190000" };
    expect(quote({ io: io(10) })).deep.equal(all);
    // 52 units of $IO more are 0.98 of a unit of USDC: they stay. 54 are 1.02: one more unit, for 53.163... up.
    expect(quote({ io: io(10).addn(52) })).deep.equal(all);
    const more = { usdc: "18810001", io: "1000000054", factorBps: 9_500, left: "981189999" };
    expect(quote({ io: io(10).addn(54) })).deep.equal(more);
    expect(quote({ io: io(10).addn(100) })).deep.equal(more);
  });

  it("is never more than what is left, however much is asked for or given", () => {
    // 5 / 1.881 = 2.658160553...
    const rest = { usdc: "5000000", io: "265816056", factorBps: 9_500, left: "0" };
    const sold = { sold: usdc(995) };
    expect(quote({ usdc: usdc(5.000001) }, sold)).deep.equal(rest);
    expect(quote({ usdc: usdc(1_000) }, sold)).deep.equal(rest);
    expect(quote({ io: io(1_000) }, sold)).deep.equal(rest);
    const most = new BN(2).pow(new BN(64)).subn(1);
    expect(quote({ io: most }, sold)).deep.equal(rest);
    const dear = { ...price, price: new BN(1_000), confidence: new BN(0), exponent: 0 }; // 950 USD: of `most`, beyond 64 bits
    const { usdc: paid, io: due } = sdk.quoteFill({ auction: auctionOf(sold), price: dear, at: 1_000, io: most });
    expect([`${paid}`, `${due}`]).deep.equal(["5000000", "526316"]); // 5 / 950 = 0.005263157..., up
  });

  it("tells of one after the other what all of them come to", () => {
    // 400 and 600 at 1.881: 212.652844231... and 318.979266347...
    const first = sdk.quoteFill({ auction: auctionOf(), price, at: 1_000, usdc: usdc(400) });
    expect(plain(first)).deep.equal({ usdc: "400000000", io: "21265284424", factorBps: 9_500, left: "600000000" });
    const after = { sold: first.usdc, burned: first.io };
    const second = { usdc: "600000000", io: "31897926635", factorBps: 9_500, left: "0" };
    expect(quote({ usdc: usdc(1_000) }, after)).deep.equal(second);
  });

  it("is refused before the start and from the end on, and says what it would be otherwise", () => {
    const { refusal, ...over } = sdk.quoteFill({ auction: auctionOf(), price, at: 22_600, usdc: usdc(100) });
    expect(refusal).equal("AuctionOver");
    // 100 / 1.9998 = 50.005000500..., at 101 %
    expect(plain(over)).deep.equal({ usdc: "100000000", io: "5000500051", factorBps: 10_100, left: "900000000" });
    expect(quote({ usdc: usdc(100) }, {}, 999)).include({ refusal: "AuctionOver", factorBps: 9_500 });
    for (const at of [1_000, 22_599]) expect(quote({ usdc: usdc(100) }, {}, at)).not.have.property("refusal");
  });

  it("is refused below the smallest fill, unless that is all that is left", () => {
    expect(quote({ usdc: usdc(9.999999) })).include({ refusal: "FillTooSmall", usdc: "9999999" });
    expect(quote({ usdc: usdc(10) })).not.have.property("refusal");
    const sold = { sold: usdc(995) };
    expect(quote({ usdc: usdc(4.999999) }, sold)).include({ refusal: "FillTooSmall" });
    expect(quote({ usdc: usdc(5) }, sold)).not.have.property("refusal");
    // 5.31632110 $IO are 9.99999998... USDC, down; one unit more are 10.00000000...
    expect(quote({ io: new BN(531_632_110) })).include({ refusal: "FillTooSmall", usdc: "9999999" });
    expect(quote({ io: new BN(531_632_111) })).not.have.property("refusal");
  });

  it("is refused where nothing is left, and where nothing is asked for", () => {
    const none = { usdc: "0", io: "0", factorBps: 9_500, refusal: "FillTooSmall" };
    expect(quote({ usdc: usdc(100) }, { sold: usdc(1_000) })).deep.equal({ ...none, left: "0" });
    expect(quote({ io: new BN(0) })).deep.equal({ ...none, left: "1000000000" });
    expect(quote({ io: new BN(53) })).deep.equal({ ...none, left: "1000000000" }); // less than a unit of USDC
  });

  it("names what the program asks first", () => {
    expect(quote({ usdc: usdc(1) }, {}, 22_600)).include({ refusal: "AuctionOver" });
  });

  it("is none at a price at which nothing can be reckoned", () => {
    const of = (changes: object) => () =>
      sdk.quoteFill({ auction: auctionOf(), price: { ...price, ...changes }, at: 1_000, usdc: usdc(1_000) });
    expect(of({ confidence: new BN(200_000_001) })).throw(RangeError, "is not below the price");
    expect(of({ exponent: 1 })).throw(RangeError, "is not one of -12 to 0");
    // At 10^-12 USD: more than 2^64 units of $IO.
    expect(of({ price: new BN(1), confidence: new BN(0), exponent: -12 })).throw(RangeError, "does not fit u64");
  });
});
