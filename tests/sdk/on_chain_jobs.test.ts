import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";

const day = 86_400;

/** Who withdraws, with what, and what the ledger calls it. */
const legs = [
  { action: "withdrawEarnings", side: "node", due: (ledger: sdk.JobLedger) => ledger.earningsDue },
  { action: "withdrawRefund", side: "client", due: (ledger: sdk.JobLedger) => ledger.refundDue },
  { action: "withdrawRefund", side: "node", due: (ledger: sdk.JobLedger) => ledger.operatorDue },
] as const;

/** How jobs come to where somebody is owed something; a rate of 97.123457 an hour leaves remainders everywhere. */
const lives: Record<string, (market: Market) => Promise<PublicKey>> = {
  "an award for less than the maximum": async (market) => {
    const job = await market.post({ kind: "auction" });
    await market.do("placeBid", job, { rate: new BN(97_123_457) });
    await market.do("award", job);
    return job;
  },
  "a job that runs": async (market) => {
    const job = await odd(market);
    await market.serve(job, 30_001);
    return job;
  },
  "a complete job": async (market) => {
    const job = await odd(market);
    await market.serve(job, 150_001);
    await market.do("finish", job);
    return job;
  },
  "a job whose node stops": async (market) => {
    const job = await odd(market);
    await market.serve(job, 7_777);
    await market.do("stop", job);
    return job;
  },
  "a job that its client cancels in its second hour": async (market) => {
    const job = await odd(market);
    await market.serve(job, 3_700);
    await market.do("cancel", job);
    return job;
  },
  "a job that is never started": async (market) => {
    const job = await market.assign();
    await market.world.chain.warpTo((await market.world.chain.now()) + 1_200, 1_000_000n);
    await market.do("expire", job);
    return job;
  },
  "a rated job": async (market) => {
    const job = await lives["a complete job"]!(market);
    await market.do("rate", job, { stars: 2 });
    return job;
  },
  "a dispute of the client that the node wins": (market) => disputed(market, "client", "node"),
  "a dispute of the client that he wins": (market) => disputed(market, "client", "client"),
  "a dispute of the node that it wins": (market) => disputed(market, "node", "node"),
  "a dispute of the node that nobody decides": (market) => disputed(market, "node"),
};

const odd = (market: Market) =>
  market.run({
    kind: "market",
    duration: 150_000,
    maxRate: market.units(10_000),
    complexityBps: 39_999,
    urgencyBps: 29_999,
  });

async function disputed(market: Market, by: sdk.Side, winner?: sdk.Side): Promise<PublicKey> {
  const job = await odd(market);
  await market.serve(job, 9_999);
  const signer = by === "client" ? market.client : market.node.operator;
  await market.do("dispute", job, { by: signer });
  await agree(market, job); // nothing is due while it lasts
  if (winner) await market.do("resolve", job, { decision: { billed: new BN(12_345), winner } });
  else {
    await market.pass(7 * day);
    await market.do("expireDispute", job);
  }
  return job;
}

/** Each withdrawal pays to the unit what the ledger of the fetched job says, and is refused where it says nothing. */
async function agree(market: Market, job: PublicKey): Promise<number> {
  let paid = 0;
  const now = () => market.world.chain.now();
  for (const { action, side, due } of legs) {
    const found = await market.job(job);
    const expected = due(sdk.jobLedger(found, await now())).toNumber();
    if (action === "withdrawRefund" && side === "node" && !found.operator) {
      expect(expected).equal(0); // there is nobody to ask for it
      continue;
    }
    if (expected === 0) {
      const isKnown = sdk.outcomesOf(found.status, action).length > 0;
      await market.refuse(action, job, isKnown ? "NothingToWithdraw" : "WrongJobStatus", { side });
      continue;
    }
    const sent = await market.do(action, job, { side });
    const [{ data }] = market.world.events(sent) as unknown as [{ data: { amount: BN } }];
    expect(data.amount.toNumber(), `${action} of ${side}`).equal(expected);
    expect(due(sdk.jobLedger(await market.job(job), await now())).isZero()).equal(true);
    paid += expected;
  }
  const found = await market.job(job);
  const { fees } = sdk.jobLedger(found, await now());
  if (!fees.some((fee) => !fee.isZero())) {
    const isKnown = sdk.outcomesOf(found.status, "sweepFees").length > 0;
    await market.refuse("sweepFees", job, isKnown ? "NothingToWithdraw" : "WrongJobStatus");
    return paid;
  }
  const [{ data }] = market.world.events(await market.do("sweepFees", job)) as unknown as [{ data: { fees: BN[] } }];
  expect(data.fees.map(String)).deep.equal(fees.map(String));
  return paid;
}

describe("jobLedger and the compiled program", () => {
  for (const [what, live] of Object.entries(lives)) {
    it(`agree on ${what}, when it happens, later and at the end`, async () => {
      const market = await Market.open();
      const job = await live(market);
      let paid = await agree(market, job);
      for (const secs of [40_000, 50_000, 1, 100_000]) {
        await market.pass(secs);
        paid += await agree(market, job);
      }
      expect(paid).above(0);
    });
  }
});
