import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { swap, unsigned } from "../support/swap.ts";
import { ends, record } from "./endings.ts";

describe("stop_job", () => {
  let market: Market;
  const stop = (job: PublicKey) => () => market.do("stop", job);

  beforeEach(async () => {
    market = await Market.open();
  });

  it("is not started where the job is assigned: the bond is the client's", async () => {
    const job = await market.assign();
    await ends(market, job, stop(job), { exit: "notStarted", billed: 0, bondTo: "client", status: "refunded" });
    expect(await market.moves(job, () => market.do("withdrawRefund", job))).deep.equal({
      client: 1_072_500_000, // 1,022.50 and the bond of 50
      vault: -1_072_500_000,
    });
    await market.refuse("withdrawRefund", job, "NothingToWithdraw", { side: "node" });
    expect(await record(market)).deep.equal([0, 1, 3_750]);
  });

  // Nothing in the first hour of service, after it up to the last heartbeat.
  for (const [at, beat, billed] of [
    [0, 0, 0],
    [3_700, 3_599, 0],
    [3_700, 3_600, 100_000_000],
    [3_700, 3_601, 100_027_777],
    [20_000, 18_000, 500_000_000],
  ] as const) {
    it(`bills ${billed} after ${at} s, with the last heartbeat at ${beat} s`, async () => {
      const job = await market.run();
      await market.serve(job, beat);
      await market.at(job, at);
      await ends(market, job, stop(job), { exit: "stopped", billed, bondTo: "client" });
      expect(await record(market)).deep.equal([0, 1, 3_750]);
    });
  }

  it("is silence after the heartbeat deadline", async () => {
    const job = await market.run();
    await market.serve(job, 3_600);
    await market.at(job, 7_800);
    await ends(market, job, stop(job), { exit: "silent", billed: 100_000_000, bondTo: "client" });
  });

  it("is a stop too beyond the end without a late heartbeat, and complete with one (E3)", async () => {
    const job = await market.run();
    await market.serve(job, 35_399);
    await market.at(job, 36_001);
    await ends(market, job, stop(job), { exit: "stopped", billed: 983_305_555, bondTo: "client" });
    const complete = await market.run();
    await market.serve(complete, 35_400);
    await market.at(complete, 36_000);
    await ends(market, complete, stop(complete), { exit: "complete", billed: 1_000_000_000, bondTo: "node" });
    expect(await record(market)).deep.equal([1, 1, 4_140]); // 3,750 and a sixteenth of 6,250, 390
  });

  it("is a stop a second before the end, whatever was served", async () => {
    const job = await market.run();
    await market.serve(job, 35_999);
    await ends(market, job, stop(job), { exit: "stopped", billed: 999_972_222, bondTo: "client" });
  });

  it("is the operator's alone, with the job's own node and class (E21)", async () => {
    const { world, client, node } = market;
    const job = await market.run();
    for (const by of [client, node.device]) await market.refuse("stop", job, "NotOperator", { by });
    const { call, signers } = await market.act("stop", job);
    await world.fail(await unsigned(call, node.operator.publicKey), "AccountNotSigner");
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode", signers);
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass", signers);
    await world.fail(await swap(call, node.class, world.chain.programId), "TargetMissing", signers);
  });

  it("is refused before anybody is assigned, and after the end", async () => {
    await market.refuse("stop", await market.post(), "NotOperator");
    const job = await market.complete();
    await market.refuse("stop", job, "WrongJobStatus");
  });
});
