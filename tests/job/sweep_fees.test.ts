import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market, type Money } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

const day = 86_400;

describe("sweep_fees", () => {
  let market: Market;
  let job: PublicKey;
  const open = async (money: Money, supplierUsdcFeeBps = 0) => {
    const value = new BN(supplierUsdcFeeBps);
    market = await Market.open({ money, overrides: [{ parameter: "supplierUsdcFeeBps", value }] });
    job = await market.run({ duration: 180_000, longestExtension: 0 });
  };
  const sweep = () => market.moves(job, () => market.do("sweepFees", job));
  const nothing = () => market.refuse("sweepFees", job, "NothingToWithdraw");
  const counted = async () => {
    const { data } = (await market.world.chain.account(sdk.treasuryAddress()))!;
    const { ioFees, usdcFees } = sdk.decodeTreasury(data);
    return plain({ ioFees, usdcFees });
  };
  const none = ["0", "0", "0", "0"];

  // 5,000 in 50 hours, 100 of it a day old: fees on what was withdrawn, and at the end on all.
  for (const [money, supplierUsdc, first, all] of [
    ["usdc", 0, ["0", "250000", "0", "0"], ["12500000", "12500000", "100000000", "0"]],
    ["usdc", 200, ["0", "250000", "0", "2000000"], ["12500000", "12500000", "100000000", "100000000"]],
    ["io", 0, ["0", "25000000", "0", "0"], ["1250000000", "1250000000", "0", "0"]],
  ] as const) {
    it(`moves the fees of a job in ${money}, with ${supplierUsdc} bps of the supplier in USDC, by source`, async () => {
      await open(money, supplierUsdc);
      await market.serve(job, day + 3_600);
      await nothing();
      await market.do("withdrawEarnings", job);
      const before = await market.job(job);
      let logs: string[] = [];
      const moved = await market.moves(job, async () => {
        logs = (await market.do("sweepFees", job)).logs;
      });
      const sum = first.reduce((total, fee) => total + Number(fee), 0);
      expect(moved).deep.equal({ treasury: sum, vault: -sum });
      expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), feesSwept: first });
      expect(await counted()).deep.equal({ ioFees: none, usdcFees: none, [`${money}Fees`]: first });
      const at = `${await market.world.chain.now()}`;
      const data = { ...(plain({ job, mint: market.mintOf() }) as object), fees: first, at };
      expect(plain(market.world.events({ logs }))).deep.equal([{ name: "feesSwept", data }]);
      await nothing();

      await market.serve(job, 180_000);
      await market.do("finish", job);
      await nothing();
      await market.pass(day);
      const rest = all.reduce((total, fee) => total + Number(fee), -sum);
      expect(await sweep()).deep.equal({ treasury: rest, vault: -rest });
      expect(await counted()).deep.equal({ ioFees: none, usdcFees: none, [`${money}Fees`]: all });
      await nothing();
    });
  }

  it("takes the same in many steps as in one (E8)", async () => {
    await open("usdc", 30); // 25 and 30 bps, whose parts may fall where their sum rises
    await market.serve(job, day);
    let swept = 0;
    for (let secs = 1; secs <= 60; secs++) {
      await market.at(job, day + secs);
      await market.do("withdrawEarnings", job);
      swept += (await sweep()).treasury ?? 0;
    }
    expect(swept).equal(9_167); // 55 bps of 1,666,666, 9,166.66, up
    const { supplierTaken, feesSwept } = await market.job(job);
    expect(supplierTaken.toNumber()).equal(1_666_666 - 9_167);
    expect(feesSwept.map(String)[0]).equal("0");
  });

  it("moves them to the treasury's vault of the mint alone, out of the job's own (E1, E8)", async () => {
    await open("usdc");
    await market.serve(job, day + 3_600);
    await market.do("withdrawEarnings", job);
    const { world } = market;
    const { call } = await market.act("sweepFees", job);
    const vaultOf = (mint: PublicKey) => sdk.vaultAddress(sdk.treasuryAddress(), mint);
    const own = sdk.associatedAddress(market.client.publicKey, world.usdcMint);
    for (const wrong of [vaultOf(world.ioMint), own]) {
      await world.fail(await swap(call, vaultOf(world.usdcMint), wrong), "WrongVault");
    }
    const other = await market.post();
    const [mine, theirs] = [job, other].map((of) => sdk.vaultAddress(of, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongVault");
  });

  it("is refused where nothing ran", async () => {
    await open("usdc");
    const posted = await market.post();
    await market.refuse("sweepFees", posted, "WrongJobStatus");
    await market.do("cancel", posted);
    await market.refuse("sweepFees", posted, "WrongJobStatus");
  });
});
