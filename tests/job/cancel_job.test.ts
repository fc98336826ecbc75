import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { swap, unsigned } from "../support/swap.ts";
import { ends, record } from "./endings.ts";

const hour = 100_000_000; // billed for an hour at 100

describe("cancel_job", () => {
  let market: Market;
  const cancel = (job: PublicKey) => () => market.do("cancel", job);

  beforeEach(async () => {
    market = await Market.open();
  });

  it("takes a posted job back for nothing", async () => {
    const job = await market.post();
    await ends(market, job, cancel(job), { exit: "withdrawn", billed: 0, bondTo: null, status: "refunded" });
    expect(await market.moves(job, () => market.do("withdrawRefund", job))).deep.equal({
      client: 1_022_500_000,
      vault: -1_022_500_000,
    });
    await market.pass(1);
    await market.do("close", job);
  });

  it("takes an auction back, without its bids and after its award too", async () => {
    for (const awarded of [false, true]) {
      const job = await market.post({ kind: "auction" });
      await market.do("placeBid", job);
      if (awarded) await market.do("award", job);
      await ends(market, job, cancel(job), { exit: "withdrawn", billed: 0, bondTo: null, status: "refunded" });
      await market.do("withdrawBid", job);
    }
  });

  it("gives up an assigned job for nothing, and the bond back", async () => {
    const job = await market.assign();
    await ends(market, job, cancel(job), { exit: "cancelledAssigned", billed: 0, bondTo: "node", status: "refunded" });
    const refunds = async (side: "client" | "node") =>
      market.moves(job, () => market.do("withdrawRefund", job, { side }));
    expect(await refunds("client")).deep.equal({ client: 1_022_500_000, vault: -1_022_500_000 });
    expect(await refunds("node")).deep.equal({ operator: 50_000_000, vault: -50_000_000 });
    expect(await record(market)).deep.equal([0, 0, 5_000]);
  });

  // Served up to the last heartbeat; the trial pays by the second, later an hour at the least.
  for (const [at, beat, exit, billed] of [
    [0, 0, "trial", 0],
    [599, 590, "trial", 16_388_888], // 590 s at 27,777.7...
    [600, 590, "cancelled", hour],
    [601, 601, "cancelled", hour],
    [7_200, 3_599, "cancelled", hour],
    [7_200, 3_600, "cancelled", hour],
    [7_200, 3_601, "cancelled", 100_027_777],
    [7_200, 7_200, "cancelled", 200_000_000],
  ] as const) {
    it(`bills ${billed} after ${at} s, with the last heartbeat at ${beat} s`, async () => {
      const job = await market.run();
      await market.serve(job, beat);
      await market.at(job, at);
      await ends(market, job, cancel(job), { exit, billed, bondTo: "node" });
      expect(await record(market)).deep.equal([0, 0, 5_000]);
    });
  }

  it("never bills more than the cost of a job shorter than an hour", async () => {
    const job = await market.run({ duration: 1_800 });
    await market.at(job, 900);
    await ends(market, job, cancel(job), { exit: "cancelled", billed: 50_000_000, bondTo: "node" });
  });

  it("is silence after the heartbeat deadline, which needs seconds and slots", async () => {
    const job = await market.run();
    await market.serve(job, 3_600);
    const slot = await market.world.chain.slot();
    await market.at(job, 7_800, slot + 8_000n);
    await ends(market, job, cancel(job), { exit: "silent", billed: hour, bondTo: "client" });
    expect(await record(market)).deep.equal([0, 1, 3_750]); // a quarter less

    for (const [secs, slots] of [
      [4_199, 8_000n],
      [4_200, 7_999n],
    ] as const) {
      const other = await market.run();
      const before = await market.world.chain.slot();
      await market.at(other, secs, before + slots);
      await ends(market, other, cancel(other), { exit: "cancelled", billed: hour, bondTo: "node" });
    }
  });

  it("leaves a job beyond its end to what it becomes: complete, or silent (E3)", async () => {
    const job = await market.run();
    await market.serve(job, 35_000);
    for (const secs of [36_000, 36_001, 39_199]) {
      await market.at(job, secs);
      await market.refuse("cancel", job, "JobNotComplete");
    }
    await market.do("heartbeat", job);
    await ends(market, job, cancel(job), { exit: "complete", billed: 1_000_000_000, bondTo: "node" });
    const silent = await market.run();
    await market.serve(silent, 35_000);
    await market.at(silent, 39_200);
    await ends(market, silent, cancel(silent), { exit: "silent", billed: 972_222_222, bondTo: "client" });
  });

  it("ends ten years late as it would have in time (E3)", async () => {
    const job = await market.run();
    await market.serve(job, 35_400);
    await market.at(job, 315_360_000);
    await ends(market, job, cancel(job), { exit: "complete", billed: 1_000_000_000, bondTo: "node" });
  });

  it("is the client's alone, and needs the job's own node and class where they are held (E21)", async () => {
    const { world, client, node } = market;
    const job = await market.run();
    for (const by of [node.operator, node.device]) await market.refuse("cancel", job, "NotClient", { by });
    const { call } = await market.act("cancel", job);
    await world.fail(await unsigned(call, client.publicKey), "AccountNotSigner");
    const second = await market.offer();
    await world.fail(await swap(call, node.address, second.address), "WrongNode", [client]);
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass", [client]);
    for (const key of [node.address, node.class]) {
      await world.fail(await swap(call, key, world.chain.programId), "TargetMissing", [client]);
    }
    const assigned = await market.assign();
    const gone = (await market.act("cancel", assigned)).call;
    await world.fail(await swap(gone, node.address, world.chain.programId), "TargetMissing", [client]);
  });

  it("is refused where the job has ended", async () => {
    const job = await market.post();
    await market.do("cancel", job);
    await market.refuse("cancel", job, "WrongJobStatus");
    const ran = await market.complete();
    await market.refuse("cancel", ran, "WrongJobStatus");
  });
});
