import type * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";
import { record } from "./endings.ts";

const week = 604_800;

describe("expire_dispute", () => {
  let market: Market;
  let job: PublicKey;
  const by = (side: sdk.Side) => ({ by: side === "client" ? market.client : market.node.operator });

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run();
    await market.serve(job, 18_000);
  });

  for (const [secs, possible] of [
    [week - 1, false],
    [week, true],
    [week + 1, true],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} ${secs} s after the dispute began (E16)`, async () => {
      await market.do("dispute", job);
      await market.pass(secs);
      if (possible) await market.do("expireDispute", job);
      else await market.refuse("expireDispute", job, "DeadlineNotPassed");
    });
  }

  // 5 of 10 hours at 100 were served; 1,022.50 + 50 + 10 were paid in. The supplier's fee on 500 is 1.25; the client's 10 and
  // 2.50 after a cancel, on the whole cost, or 1.25 after a stop.
  for (const [side, exit, failed, paid] of [
    [
      "client",
      "cancelled",
      0,
      { payout: 498_750_000, client: 520_000_000, operator: 50_000_000, treasury: 13_750_000 },
    ],
    ["node", "stopped", 1, { payout: 498_750_000, client: 561_250_000, operator: 10_000_000, treasury: 12_500_000 }],
  ] as const) {
    it(`ends one by the ${side} as ${exit}, with the deposit back, by anyone's hand and without an administrator (E16)`, async () => {
      await market.do("dispute", job, by(side));
      await market.pass(week);
      const [before, now] = [await market.job(job), `${await market.world.chain.now()}`];
      const sent = await market.do("expireDispute", job);
      const ended = { status: "ended", finalAt: now };
      expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...ended });
      const data = { job: job.toBase58(), exit, billed: "500000000", at: now };
      expect(plain(market.world.events(sent))).deep.equal([{ name: "disputeExpired", data }]);
      const after = failed === 0 ? 5_000 : 3_750;
      expect(await record(market)).deep.equal([0, failed, after]);

      const moved = await market.moves(job, async () => {
        await market.do("withdrawEarnings", job);
        for (const leg of ["client", "node"] as const) await market.do("withdrawRefund", job, { side: leg });
        await market.do("close", job);
      });
      expect(moved).deep.equal({ ...paid, vault: -1_082_500_000 });
    });
  }

  it("brings back the row that ended a job before the dispute, counted once", async () => {
    await market.serve(job, 36_000);
    await market.do("finish", job);
    await market.do("dispute", job);
    await market.pass(week);
    await market.do("expireDispute", job);
    expect(plain(await market.job(job))).include({
      exit: "complete",
      billed: "1000000000",
      bondTo: "node",
      wonBy: null,
    });
    expect(await record(market)).deep.equal([1, 0, 5_312]);
  });

  it("counts a job as complete or silent where that was what a dispute found", async () => {
    await market.serve(job, 36_000);
    await market.do("dispute", job);
    await market.pass(week);
    await market.do("expireDispute", job);
    expect(await record(market)).deep.equal([1, 0, 5_312]);
    const silent = await market.run();
    await market.at(silent, 4_200);
    await market.do("dispute", silent);
    await market.pass(week);
    await market.do("expireDispute", silent);
    expect(await record(market)).deep.equal([1, 1, 3_984]); // a quarter of 5,312 less
  });

  it("needs the job's own node, and a dispute", async () => {
    await market.refuse("expireDispute", job, "WrongJobStatus");
    await market.do("dispute", job);
    await market.pass(week);
    const { call } = await market.act("expireDispute", job);
    await market.world.fail(await swap(call, market.node.address, (await market.offer()).address), "WrongNode");
    await market.do("expireDispute", job);
    await market.refuse("expireDispute", job, "WrongJobStatus");
  });
});
