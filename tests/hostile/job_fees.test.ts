import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { failToQueue } from "../support/changes.ts";
import { drain } from "../support/drain.ts";
import { Market } from "../support/jobs.ts";

const { fee } = sdk.math.job;
const day = 86_400;

describe("fees of jobs", () => {
  let market: Market;
  const treasury = () => market.world.balance(sdk.vaultAddress(sdk.treasuryAddress(), market.mintOf()));
  /** Runs a job to its end and empties it: base units that the treasury has of it. */
  const earned = async (job: PublicKey, node = market.node) => {
    const before = await treasury();
    await market.do("finish", job);
    await market.pass(day);
    expect(await drain(market, job, [node])).equal(true);
    return Number((await treasury()) - before);
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  it("are not avoided by 10,000 dust jobs in the place of one, whatever it is worth (E8)", () => {
    // Each is rounded up by itself; so is the one job's, by less than a unit in all.
    for (const cost of [10_000, 12_345, 999_999, 1_000_000, 123_456_789_012, 9_007_199_254_740_991].map(
      (n) => new BN(n),
    )) {
      const [part, rest] = [cost.divn(10_000), cost.modn(10_000)];
      for (const bps of [1, 25, 99, 200]) {
        const whole = fee(cost, bps);
        const split = fee(part, bps)
          .muln(10_000 - rest)
          .add(fee(part.addn(1), bps).muln(rest));
        expect(split.gte(whole), `${cost} at ${bps} bps`).equal(true);
      }
    }
    // By hand: 10,000 jobs of 3 units at 25 bps cost a unit each, one of 30,000 costs 75.
    expect([fee(new BN(3), 25).muln(10_000).toNumber(), fee(new BN(30_000), 25).toNumber()]).deep.equal([10_000, 75]);
  });

  it("are not avoided by small jobs on the chain either, and dust is no job (E8)", async () => {
    // 10 hours at 1.000_001: 10.00001, of which 25 bps are 25,000.025, 200 bps 200,000.2; per hour 2,500.0025 and 20,000.02.
    const rate = new BN(1_000_001);
    const node = await market.offer({ asking: 1 });
    const hours = async (duration: number) => {
      const job = await market.run({ kind: "auction", maxRate: rate, duration, longestExtension: 0, node });
      await market.serve(job, duration, { node });
      return earned(job, node);
    };
    expect(await hours(36_000)).equal(25_001 + 25_001 + 200_001);
    let small = 0;
    for (let i = 0; i < 10; i++) small += await hours(3_600);
    expect(small).equal(10 * (2_501 + 2_501 + 20_001));
    const dust = market.posting({ kind: "auction", maxRate: rate, duration: 3_599, longestExtension: 0 });
    await market.world.fail(dust.call, "JobTooSmall", dust.signers); // 0.99972 of at least 1 USDC
  });

  it("and bond stay as they were when the job was posted, for a job that is posted, assigned or running (E9)", async () => {
    const jobs = [await market.run(), await market.assign(), await market.post()];
    const most = { clientFeeBps: 100, supplierFeeBps: 100, supplierUsdcFeeBps: 200, bondBps: 2_000 };
    for (const [parameter, value] of Object.entries(most) as [sdk.Parameter, number][]) {
      await market.world.change({ kind: "parameter", parameter, value: new BN(value) });
    }
    await market.do("accept", jobs[2]!);
    for (const job of jobs.slice(1)) await market.do("start", job);
    for (const job of jobs) expect((await market.job(job)).bond.toNumber()).equal(50_000_000);
    for (let hour = 1; hour <= 10; hour++) {
      await market.at(jobs[0]!, 3_600 * hour); // all have started in the same second
      for (const job of jobs) await market.do("heartbeat", job);
    }
    // 25 bps of 1,000 from either side, and 200 from the client.
    for (const job of jobs) expect(await earned(job)).equal(2_500_000 + 2_500_000 + 20_000_000);

    const after = await market.run();
    expect((await market.job(after)).bond.toNumber()).equal(200_000_000);
    await market.serve(after, 36_000);
    expect(await earned(after)).equal(10_000_000 + 10_000_000 + 20_000_000 + 20_000_000);
  });

  it("are never beyond the whole: 10,001 bps are refused wherever a share is set (E9)", async () => {
    const { world, node } = market;
    const value = new BN(10_001);
    const shares = ["clientFeeBps", "supplierFeeBps", "clientUsdcFeeBps", "supplierUsdcFeeBps", "bondBps"] as const;
    for (const parameter of [...shares, "selfStakeBps", "oracleMaxConfidenceBps", "priceStepBps"] as const) {
      await failToQueue(world, { kind: "parameter", parameter, value }, "ParameterOutOfBounds");
    }
    await failToQueue(world, { kind: "poolSplit", gpuShareBps: 10_001 }, "ShareOutOfBounds");
    const operator = node.operator.publicKey;
    const raise = sdk.announceCommission({ operator, node: node.address, commissionBps: 10_001 });
    await world.fail(raise, "CommissionTooHigh", [node.operator]);
    const offence = { code: 1, hour: 0, fractionBps: 10_001, evidence: new Uint8Array(32) };
    const slash = sdk.openSlash({ slasher: world.slasher.publicKey, node: node.address, offence });
    await world.fail(slash, "SlashFractionOutOfBounds", [world.slasher]);
  });

  it("of jobs with oneself are more than they earn where 37 A100 work, in the richest hour too (E19)", () => {
    const points = { tier: new BN(50), hired: new BN(5), multiplier: new BN(20_000) };
    const a100 = { tier: 4, minutes: 60, multiplierBps: 50_000, processors: 1 };
    const [hired, idle] = [true, false].map((is) => sdk.math.weight(points, { ...a100, hired: is }).toNumber());
    expect([idle, hired]).deep.equal([100_200, 100_205]);
    // The GPU pool of the first hour, of which 5 points in 37 * 100,200 + 5 are 494,143 units; an hour that counts as hired
    // costs at least 1 IO, of which both sides pay 25 bps.
    const gained = (366_398_309_176n * 5n) / (37n * 100_200n + 5n);
    const paid = fee(new BN(100_000_000), 25).muln(2).toNumber();
    expect([Number(gained), paid]).deep.equal([494_143, 500_000]);
    expect(sdk.math.job.hires(new BN(99_999_999), new BN(100_000_000))).equal(false);
  });
});
