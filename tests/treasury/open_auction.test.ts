import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { Buyback, usdc } from "../support/buyback.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

const week = 604_800;

describe("open_auction", () => {
  it("offers what the treasury has, for six hours, without any price", async () => {
    const buyback = await Buyback.open();
    const { world, keeper } = buyback;
    const before = await buyback.treasury();
    const sent = await buyback.start();
    const now = await world.chain.now();
    const address = sdk.auctionAddress(1); // day 10 lies in the second week
    const { bump, ...found } = await buyback.auction(address);
    const ids = plain({ address, payer: keeper.publicKey }) as object;
    const lot = { period: "1", lot: "1000000000", sold: "0", burned: "0", minFill: "10000000" };
    const times = { startsAt: `${now}`, endsAt: `${now + 21_600}` };
    expect(plain(found)).deep.equal({ ...ids, ...lot, ...times, factorStartBps: 9_500, factorEndBps: 10_100 });
    const started = world.startedAt + 2 * week; // the third week
    expect(plain(await buyback.treasury())).deep.equal({
      ...(plain(before) as object),
      nextAuctionAt: `${started}`,
      auctionEndsAt: `${now + 21_600}`,
    });
    const data = { auction: address.toBase58(), period: "1", lot: "1000000000", endsAt: times.endsAt, at: `${now}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "auctionOpened", data }]);
  });

  it("offers at most the largest lot, and leaves the rest for the next", async () => {
    const buyback = await Buyback.open({ overrides: [{ parameter: "maxLot", value: usdc(1_000) }], money: 1_500 });
    await buyback.start();
    expect((await buyback.auction()).lot.eq(usdc(1_000))).equal(true);
    await buyback.fill({ usdc: usdc(1_000) });
    await buyback.world.toHour(2 * 168);
    await buyback.start();
    expect((await buyback.auction()).lot.eq(usdc(500))).equal(true);
  });

  it("opens once a period, from its first second to its last", async () => {
    const buyback = await Buyback.open();
    const { world } = buyback;
    const refused = async (error: string) => {
      const { call, signers } = await buyback.opening();
      await world.fail(call, error, signers);
    };
    await buyback.start();
    await refused("AuctionNotDue");
    await buyback.fill({ usdc: usdc(1_000) });
    await buyback.close();
    await buyback.earn(50);
    await refused("AuctionNotDue"); // also when the first is sold out and closed
    await world.toHour(2 * 168, -1);
    await refused("AuctionNotDue");
    await world.toHour(2 * 168);
    await buyback.start();
    expect((await buyback.auction(sdk.auctionAddress(2))).lot.eq(usdc(50))).equal(true);
  });

  it("does not make up for periods that were missed", async () => {
    const buyback = await Buyback.open();
    const { world } = buyback;
    await buyback.start();
    await world.toHour(9 * 168 + 5); // weeks 2 to 8 pass without one
    await buyback.start();
    const { call, signers } = await buyback.opening();
    await world.fail(call, "AuctionNotDue", signers);
    const { call: missed } = await buyback.opening(5);
    await world.fail(missed, "AuctionNotDue", signers);
    expect((await buyback.treasury()).nextAuctionAt!.toNumber()).equal(world.startedAt + 10 * week);
  });

  it("waits for the end of one that goes on into the next period", async () => {
    const buyback = await Buyback.open();
    const { world } = buyback;
    await world.toHour(2 * 168, -1);
    await buyback.start(); // until 6 hours after, less a second
    await world.toHour(2 * 168 + 6, -2);
    const { call, signers } = await buyback.opening();
    await world.fail(call, "AuctionNotDue", signers);
    await world.toHour(2 * 168 + 6, -1);
    await buyback.start();
  });

  it("is of the running period alone", async () => {
    const buyback = await Buyback.open();
    for (const period of [0, 2, new BN(2).pow(new BN(64)).subn(1)]) {
      const { call, signers } = await buyback.opening(period);
      await buyback.world.fail(call, "WrongAuction", signers);
    }
  });

  it("needs as much USDC as a fill", async () => {
    const buyback = await Buyback.open({ money: 9.999999 });
    const { call, signers } = await buyback.opening();
    await buyback.world.fail(call, "LotTooSmall", signers);
    await buyback.earn(0.000001);
    await buyback.start();
    expect((await buyback.auction()).lot.eq(usdc(10))).equal(true);
  });

  it("looks into the treasury's vault of USDC", async () => {
    const buyback = await Buyback.open();
    const { call, signers } = await buyback.opening();
    const wrong = [buyback.ioVault, sdk.associatedAddress(buyback.seller.publicKey, buyback.world.usdcMint)];
    for (const vault of wrong) {
      await buyback.world.fail(await swap(call, buyback.usdcVault, vault), "WrongVault", signers);
    }
  });

  it("waits for the emission, and for the end of a pause", async () => {
    const early = await Buyback.open({ upTo: "minted" });
    const { call, signers } = await early.opening(0);
    await early.world.fail(call, "EmissionNotStarted", signers);

    const buyback = await Buyback.open();
    const { pauser } = buyback.world;
    await buyback.world.chain.fund(pauser.publicKey, 1_000_000_000);
    await buyback.world.send(sdk.pause({ pauser: pauser.publicKey, secs: 60 }), [pauser]);
    const paused = await buyback.opening();
    await buyback.world.fail(paused.call, "Paused", paused.signers);
    await buyback.pass(60);
    await buyback.start();
  });

  it("keeps its terms whatever is changed later", async () => {
    const buyback = await Buyback.open();
    await buyback.start();
    const before = plain(await buyback.auction());
    const set = (parameter: sdk.Parameter, value: number | BN) =>
      ({ kind: "parameter", parameter, value: new BN(value) }) as const;
    await buyback.world.change(
      set("factorStartBps", 9_000),
      set("factorEndBps", 10_500),
      set("minFill", usdc(100)),
      set("maxLot", usdc(1_000)),
      set("auctionSecs", 3_600),
    );
    expect(plain(await buyback.auction())).deep.equal(before);
    // After 2 hours, a third of 95 % to 101 %: 97 %; 10 USDC at 1 USD cost 10.30927835 $IO, up to 10.30927836.
    await buyback.pass(7_200);
    expect(await buyback.moves(() => buyback.fill({ usdc: usdc(10) }))).deep.equal({
      ...{ usdc: 10_000_000, vault: -10_000_000, io: -1_030_927_836, supply: -1_030_927_836 },
    });
  });
});
