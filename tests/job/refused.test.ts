import { readFileSync } from "node:fs";
import type * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { offsetOf } from "../layout.ts";
import { Market } from "../support/jobs.ts";
import type { WorldNode } from "../support/world.ts";

type Table = Record<sdk.JobStatus, Partial<Record<sdk.JobAction, string[]>>>;
const file = new URL("../vectors/job_table.json", import.meta.url);
const table: Table = JSON.parse(readFileSync(file, "utf8"));
const actions: sdk.JobAction[] = [
  ...([
    "placeBid",
    "withdrawBid",
    "award",
    "accept",
    "start",
    "heartbeat",
    "extend",
    "cancel",
    "stop",
    "finish",
  ] as const),
  ...(["expire", "dispute", "resolve", "expireDispute", "withdrawEarnings", "withdrawRefund", "sweepFees"] as const),
  ...(["rate", "close"] as const),
];

/** How an auction with two bids comes into each status. */
const steps: Record<sdk.JobStatus, sdk.JobAction[]> = {
  posted: [],
  awarded: ["award"],
  assigned: ["award", "accept"],
  running: ["award", "accept", "start"],
  disputed: ["award", "accept", "start", "dispute"],
  ended: ["award", "accept", "start", "cancel"],
  refunded: ["award", "accept", "cancel"],
};

describe("an action that the table of a job's life does not allow", () => {
  let market: Market;
  let third: WorldNode;
  let job: PublicKey;

  for (const [status, path] of Object.entries(steps) as [sdk.JobStatus, sdk.JobAction[]][]) {
    const refused = actions.filter((action) => !table[status][action]);

    it(`is refused by name in status ${status}, which are ${refused.length} of 19`, async () => {
      market = await Market.open();
      const second = await market.offer();
      third = await market.offer(); // has no bid yet
      job = await market.post({ kind: "auction" });
      for (const node of [market.node, second]) await market.do("placeBid", job, { node });
      for (const action of path) await market.do(action, job);
      expect((await market.job(job)).status).equal(status);
      // Without a node every call that names one would be refused for that: it is written where there is none yet.
      await market.world.edit(job, (data) => {
        market.node.address.toBuffer().copy(data, offsetOf("Job", "node"));
        market.node.operator.publicKey.toBuffer().copy(data, offsetOf("Job", "operator"));
      });
      for (const action of refused) {
        await market.refuse(action, job, "WrongJobStatus", action === "placeBid" ? { node: third } : {});
      }
      // The others are not: they succeed, or are refused for what they ask.
      for (const action of actions.filter((one) => table[status][one])) {
        const { call, signers } = await market.act(action, job, action === "placeBid" ? { node: third } : {});
        const failure = await market.world.send(call, signers).then(
          () => undefined,
          (error: { code?: string }) => error.code,
        );
        expect(failure, action).not.equal("WrongJobStatus");
        if (failure === undefined) break; // the job may be in another status now
      }
    });
  }

  it("is one of 92 pairs of 133", () => {
    const allowed = Object.values(table).reduce((sum, row) => sum + Object.keys(row).length, 0);
    expect([Object.keys(steps).length * actions.length, allowed]).deep.equal([133, 41]);
    expect(Object.keys(table)).have.members(Object.keys(steps));
    for (const row of Object.values(table)) expect(actions).include.members(Object.keys(row));
  });
});
