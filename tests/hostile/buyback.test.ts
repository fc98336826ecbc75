import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { Buyback, usdc } from "../support/buyback.ts";
import { Market } from "../support/jobs.ts";
import { snapshot } from "../support/snapshot.ts";

const least = 10_000_000n; // 10 USDC
const auctionOf = (lot: bigint): sdk.Auction => {
  const [startsAt, endsAt] = [new BN(0), new BN(21_600)];
  const money = { lot: new BN(String(lot)), sold: new BN(0), burned: new BN(0), minFill: new BN(String(least)) };
  const factors = { factorStartBps: 9_500, factorEndBps: 10_100, startsAt, endsAt };
  return { ...money, ...factors, payer: sdk.treasuryAddress(), period: new BN(0), bump: 255 };
};

describe("the buyback under attack", () => {
  it("gives no more USDC for 10,000 fills than for one (G5)", () => {
    // 100,000 USDC at 0.97 USD give or take 0.0003, in ten thousand parts of 10 USDC each, at one time.
    const price = { price: new BN(97_000_000), confidence: new BN(30_000), exponent: -8, publishedAt: new BN(0) };
    const auction = auctionOf(100_000_000_000n);
    const whole = sdk.quoteFill({ auction, price, at: 12_345, usdc: auction.lot });
    let [sold, burned] = [new BN(0), new BN(0)];
    for (let part = 0; part < 10_000; part++) {
      const fill = sdk.quoteFill({ auction: { ...auction, sold }, price, at: 12_345, usdc: usdc(10) });
      expect(fill.refusal).equal(undefined);
      [sold, burned] = [sold.add(fill.usdc), burned.add(fill.io)];
    }
    expect(sold.eq(whole.usdc)).equal(true);
    // Each rounds up by less than a unit.
    expect(burned.gte(whole.io) && burned.sub(whole.io).ltn(10_000)).equal(true);
  });

  it("gives on the chain, in a hundred fills, no more than in one (G5)", async () => {
    const buyback = await Buyback.open();
    await buyback.start();
    const { seller, world } = buyback;
    const keys = [buyback.usdcVault, await buyback.address(), sdk.treasuryAddress(), world.ioMint];
    const own = [world.ioMint, world.usdcMint].map((mint) => sdk.associatedAddress(seller.publicKey, mint));
    const restore = await snapshot(world, [...keys, ...own]);
    const whole = await buyback.moves(() => buyback.fill({ usdc: usdc(1_000) }));
    expect(whole).deep.equal({ usdc: 1e9, vault: -1e9, io: -105_263_157_895, supply: -105_263_157_895 });
    await restore();
    const parts = await buyback.moves(async () => {
      for (let part = 0; part < 100; part++) await buyback.fill({ usdc: usdc(10) });
    });
    // 10 at 95 %: 10.526315789..., up, a hundred times.
    expect(parts).deep.equal({ usdc: 1e9, vault: -1e9, io: -105_263_157_900, supply: -105_263_157_900 });
  });

  it("gives whoever opens it and fills it himself no more than the oracle bound (G5)", async () => {
    const buyback = await Buyback.open({ money: 100_000 });
    const { world } = buyback;
    const opener = await buyback.rich("opener");
    const period = sdk.auctionPeriod(await world.config(), await world.chain.now());
    const open = sdk.openAuction({ payer: opener.publicKey, period, usdcMint: world.usdcMint });
    const { call: fill } = await buyback.filling({
      seller: opener,
      usdc: usdc(100_000),
      auction: sdk.auctionAddress(period),
    });
    // In one transaction, before anybody else could come: at 95 %, the worst for a seller.
    const first = await buyback.moves(() => world.send([open, fill], [opener]), opener);
    expect(first).deep.equal({ usdc: 1e11, vault: -1e11, io: -10_526_315_789_474, supply: -10_526_315_789_474 });
    // And if nobody comes until the last second, at 100.99 %: what he gives is worth 99,019.70 of the 100,000 USDC.
    await buyback.earn(100_000);
    await world.toHour(2 * 168);
    await buyback.start();
    await buyback.pass(21_599);
    const last = await buyback.moves(() => buyback.fill({ seller: opener, usdc: usdc(100_000) }), opener);
    expect(last).deep.equal({ usdc: 1e11, vault: -1e11, io: -9_901_970_492_128, supply: -9_901_970_492_128 });
    expect(1e13 / -last.io! - 1).below(0.01);
  });

  it("lets a seller who picks the best of several fresh prices win no more than this (G3)", async () => {
    // He takes the highest price of the last 60 s: he wins what $IO fell in them, no more, and each price counts less its confidence.
    // Here it falls by 0.8 % with 0.4 % of confidence, and he comes at the last second, at 100.99 %.
    const buyback = await Buyback.open();
    const { world } = buyback;
    await buyback.start();
    await buyback.pass(21_599);
    const publishedAt = (await world.chain.now()) - 60;
    const [high, low] = [100_000_000n, 99_200_000n];
    const unsure = (price: bigint) => (price * 4n) / 1_000n;
    const old = await buyback.price({ price: high, confidence: unsure(high), publishedAt });
    const picked = await buyback.moves(() => buyback.fill({ usdc: usdc(400), price: old }));
    const fresh = await buyback.price({ price: low, confidence: unsure(low) });
    const honest = await buyback.moves(() => buyback.fill({ usdc: usdc(400), price: fresh }));
    const won = 1 - picked.io! / honest.io!;
    console.log(`      the best of the prices of 60 s in which $IO fell by 0.8 %: ${(won * 100).toFixed(3)} % more`);
    expect(won).closeTo(0.008, 1e-9);
    // What he gave is worth, at the newest price, no less than 0.992 / (1.0099 * 0.996) of what he got: 0.986219.
    expect(((-picked.io! / 1e8) * 0.992) / 400).above(0.986219);
    await buyback.refuseFill("PriceStale", {
      price: await buyback.price({ price: high, publishedAt: publishedAt - 1 }),
    });
  });

  it("burns just what it takes, and nothing of it stays with the program (G9)", async () => {
    const buyback = await Buyback.open();
    await buyback.start();
    for (const amount of [10, 10.000001, 77.777777, 902.222222]) {
      const moved = await buyback.moves(() => buyback.fill({ usdc: usdc(amount) }));
      expect(moved.supply).equal(moved.io);
      expect(moved.fees).equal(undefined);
      expect(moved.usdc).equal(-moved.vault!);
    }
  });

  for (const money of ["usdc", "io"] as const) {
    it(`never offers money of jobs in ${money}: fees leave a job as they are due, in every state of it (G10)`, async () => {
      const market = await Market.open({ money });
      const { world } = market;
      const vault = sdk.vaultAddress(sdk.treasuryAddress(), market.mintOf());
      const states: [sdk.JobStatus, () => Promise<unknown>][] = [];
      const job = await market.post({ duration: 36_000 });
      states.push(["assigned", () => market.do("accept", job)], ["running", () => market.do("start", job)]);
      states.push(["running", () => market.serve(job, 36_000)], ["ended", () => market.do("finish", job)]);
      states.push(["disputed", () => market.do("dispute", job)]);
      states.push(["ended", () => market.pass(604_800).then(() => market.do("expireDispute", job))]);
      for (const [status, step] of states) {
        await step();
        expect((await market.job(job)).status).equal(status);
        const ledger = sdk.jobLedger(await market.job(job), await world.chain.now());
        const due = ledger.fees.reduce((sum, fee) => sum + BigInt(fee.toString()), 0n);
        const before = await world.balance(vault);
        if (due > 0n) await market.do("sweepFees", job);
        else {
          const { call, signers } = await market.act("sweepFees", job);
          const error = status === "running" || status === "ended" ? "NothingToWithdraw" : "WrongJobStatus";
          await world.fail(call, error, signers);
        }
        expect((await world.balance(vault)) - before, status).equal(due);
      }
      // 1,000: 0.25 % of either side, and 2 % on USDC; only when all was final.
      expect(await world.balance(vault)).equal(money === "usdc" ? 25_000_000n : 500_000_000n);
    });
  }
});
