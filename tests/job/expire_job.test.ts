import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { lamports } from "../support/moves.ts";
import { swap } from "../support/swap.ts";
import { ends, record } from "./endings.ts";

const start = 1_767_225_600;
const all = { client: 1_022_500_000, vault: -1_022_500_000 };
const refunded = { billed: 0, status: "refunded" as const };

describe("expire_job", () => {
  let market: Market;
  const expire = (job: PublicKey) => () => market.do("expire", job);
  const refund = (job: PublicKey) => market.moves(job, () => market.do("withdrawRefund", job));

  beforeEach(async () => {
    market = await Market.open();
  });

  for (const [name, kind, bid, last] of [
    ["a direct job", "direct", false, 3_600],
    ["a market job", "market", false, 3_600],
    ["an auction without bids", "auction", false, 3_600],
    ["an auction with bids, which anyone may award meanwhile,", "auction", true, 4_800],
  ] as const) {
    it(`ends ${name} as without taker ${last} s after its posting, and not before`, async () => {
      const job = await market.post({ kind });
      if (bid) await market.do("placeBid", job);
      await market.world.chain.warpTo(start + last - 1);
      await market.refuse("expire", job, "DeadlineNotPassed");
      await market.world.chain.warpTo(start + last);
      await ends(market, job, expire(job), { exit: "noTaker", bondTo: null, ...refunded });
      if (kind !== "market") expect(await refund(job)).deep.equal(all);
      if (bid) await market.do("withdrawBid", job);
    });
  }

  for (const [secs, slots, possible] of [
    [1_199, 2_300, false],
    [1_200, 2_299, false],
    [1_000_000, 2_299, false], // the chain stood still
    [1_200, 2_300, true],
    [1_201, 2_301, true],
  ] as const) {
    const age = `${secs} s and ${slots} slots`;
    const warp = async () => {
      const slot = await market.world.chain.slot();
      await market.world.chain.warpTo(start + secs, slot + BigInt(slots));
    };

    it(`${possible ? "ends" : "leaves"} an award that was not accepted for ${age}`, async () => {
      const job = await market.post({ kind: "auction", deadline: 604_800 });
      await market.do("placeBid", job);
      await market.do("award", job);
      await warp();
      if (!possible) return market.refuse("expire", job, "DeadlineNotPassed");
      const before = await lamports(market.world, market.client.publicKey);
      await ends(market, job, expire(job), { exit: "notAccepted", bondTo: null, ...refunded });
      expect((await lamports(market.world, market.client.publicKey)) - before).equal(10_000_000);
      expect(await lamports(market.world, sdk.bidAddress(job, market.node.address))).equal(1_948_800);
      expect(await refund(job)).deep.equal(all);
      expect(await record(market)).deep.equal([0, 0, 5_000]);
    });

    it(`${possible ? "ends" : "leaves"} a job that was not started for ${age} (E18)`, async () => {
      const job = await market.assign();
      await warp();
      if (!possible) return market.refuse("expire", job, "DeadlineNotPassed");
      await ends(market, job, expire(job), { exit: "notStarted", bondTo: "client", ...refunded });
      expect(await refund(job)).deep.equal({ client: 1_072_500_000, vault: -1_072_500_000 });
      expect(await record(market)).deep.equal([0, 1, 3_750]);
    });
  }

  // The last heartbeat is 4,200 s and 8,000 slots old, or one of them less.
  for (const [beat, secs, slots, billed] of [
    [0, 4_199, 8_000, null],
    [0, 4_200, 7_999, null],
    [0, 1_000_000, 7_999, null], // the chain stood still
    [0, 4_200, 8_000, 0],
    [3_599, 4_201, 8_001, 0],
    [3_600, 4_200, 8_000, 100_000_000],
    [35_399, 4_200, 8_000, 983_305_555],
  ] as const) {
    it(`${billed === null ? "leaves" : "ends as silent"} a job ${secs} s and ${slots} slots after a heartbeat at ${beat} s`, async () => {
      const job = await market.run();
      await market.serve(job, beat);
      await market.at(job, beat + secs, (await market.world.chain.slot()) + BigInt(slots));
      if (billed === null) return market.refuse("expire", job, "DeadlineNotPassed");
      await ends(market, job, expire(job), { exit: "silent", billed, bondTo: "client" });
      expect(await record(market)).deep.equal([0, 1, 3_750]);
    });
  }

  it("ends a complete job as complete, however silent since (E3)", async () => {
    const job = await market.run();
    await market.serve(job, 35_400);
    await market.refuse("expire", job, "DeadlineNotPassed");
    await market.at(job, 315_360_000);
    await ends(market, job, expire(job), { exit: "complete", billed: 1_000_000_000, bondTo: "node" });
  });

  it("gives a forfeited deposit to the client alone, out of the awarded bid (E21)", async () => {
    const { world, client, node } = market;
    const second = await market.offer();
    const job = await market.post({ kind: "auction" });
    for (const one of [node, second]) await market.do("placeBid", job, { node: one });
    await market.do("award", job);
    await market.pass(1_200);
    const { call } = await market.act("expire", job);
    const [mine, theirs] = [node, second].map((of) => sdk.bidAddress(job, of.address)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongBid");
    await world.fail(await swap(call, client.publicKey, node.operator.publicKey), "NotClient");
    for (const key of [mine, client.publicKey]) {
      await world.fail(await swap(call, key, world.chain.programId), "TargetMissing");
    }
  });

  it("needs the job's own node and class where they are held (E21)", async () => {
    const { world, node } = market;
    const job = await market.run();
    await market.at(job, 4_200);
    const { call } = await market.act("expire", job);
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode");
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass");
    for (const key of [node.address, node.class]) {
      await world.fail(await swap(call, key, world.chain.programId), "TargetMissing");
    }
  });

  it("is refused where the job has ended", async () => {
    const job = await market.complete();
    await market.pass(1_000_000);
    await market.refuse("expire", job, "WrongJobStatus");
  });
});
