import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { record } from "./endings.ts";

const day = 86_400;
type Side = sdk.Side;

describe("dispute_job", () => {
  let market: Market;
  const of = (side: Side) => ({ by: side === "client" ? market.client : market.node.operator });
  const purse = { client: "client", node: "operator" } as const;
  /** Disputes, and checks all that it moves and says. */
  const disputes = async (job: PublicKey, side: Side, exit: sdk.Exit, deposit = 10_000_000) => {
    let logs: string[] = [];
    const moved = await market.moves(job, async () => {
      logs = (await market.do("dispute", job, of(side))).logs;
    });
    expect(moved).deep.equal({ [purse[side]]: -deposit, vault: deposit });
    const at = `${await market.world.chain.now()}`;
    const marks = { status: "disputed", disputedBy: side, disputedAt: at, disputeDeposit: `${deposit}`, wonBy: null };
    expect(plain(await market.job(job))).include({ ...marks, exit });
    const data = { job: job.toBase58(), by: side, deposit: `${deposit}`, exit, at };
    expect(plain(market.world.events({ logs }))).deep.equal([{ name: "jobDisputed", data }]);
    const { freeProcessors } = await market.world.nodeOf(market.node.address);
    expect([freeProcessors, (await market.world.classOf(market.node.class)).hiredProcessors]).deep.equal([4, 0]);
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  // What it comes to if nobody decides: as if the opener had left.
  for (const [side, at, beat, exit, billed, bondTo] of [
    ["client", 599, 500, "trial", "13888888", "node"],
    ["client", 600, 500, "cancelled", "100000000", "node"],
    ["client", 7_200, 7_000, "cancelled", "194444444", "node"],
    ["client", 7_800, 3_600, "silent", "100000000", "client"],
    ["client", 36_000, 35_000, "cancelled", "972222222", "node"], // beyond the end, neither complete nor silent
    ["client", 36_000, 35_400, "complete", "1000000000", "node"],
    ["node", 599, 500, "stopped", "0", "client"],
    ["node", 7_200, 7_000, "stopped", "194444444", "client"],
    ["node", 7_800, 3_600, "silent", "100000000", "client"],
    ["node", 36_000, 35_000, "stopped", "972222222", "client"],
    ["node", 400_000, 35_400, "complete", "1000000000", "node"],
  ] as const) {
    it(`by the ${side} ends the service after ${at} s, beaten at ${beat} s, as ${exit}`, async () => {
      const job = await market.run();
      await market.serve(job, beat);
      await market.at(job, at);
      await disputes(job, side, exit);
      expect(plain(await market.job(job))).include({ billed, bondTo, finalAt: "0" });
      await market.refuse("heartbeat", job, "WrongJobStatus");
      expect(await record(market)).deep.equal([0, 0, 5_000]);
    });
  }

  it("takes 1 % of the cost, in $IO too", async () => {
    market = await Market.open({ money: "io" });
    await disputes(await market.run(), "node", "stopped", 1_000_000_000);
  });

  it("is possible up to the second before the 24 hours after the end are over, and leaves the row as it was (E15)", async () => {
    for (const side of ["client", "node"] as const) {
      market = await Market.open();
      const [job, late] = [await market.run({ duration: 3_600 }), await market.run({ duration: 3_600 })];
      await market.at(job, 3_600);
      for (const one of [job, late]) await market.do("heartbeat", one);
      for (const one of [job, late]) await market.do("finish", one);
      const before = await market.job(job);
      await market.at(job, 3_600 + day - 1);
      await disputes(job, side, "complete", 1_000_000);
      const { billed, bondTo, finalAt } = await market.job(job);
      expect({ billed, bondTo, finalAt }).deep.equal({
        billed: before.billed,
        bondTo: "node",
        finalAt: before.finalAt,
      });
      for (const secs of [day, day + 1]) {
        await market.at(job, 3_600 + secs);
        await market.refuse("dispute", late, "DisputeWindowOver", of(side));
      }
    }
  });

  it("freezes what is not withdrawn", async () => {
    const job = await market.run();
    await market.serve(job, 18_000);
    await market.do("dispute", job);
    await market.pass(2 * day);
    for (const action of [
      "withdrawEarnings",
      "withdrawRefund",
      "sweepFees",
      "rate",
      "close",
      "cancel",
      "expire",
      "finish",
    ] as const) {
      await market.refuse(action, job, "WrongJobStatus");
    }
  });

  it("is waived by the client when he rates, not by the operator (E15)", async () => {
    const job = await market.complete();
    await market.do("rate", job);
    await market.refuse("dispute", job, "DisputeWaived");
    await disputes(job, "node", "complete");
  });

  it("is one a job, resolved or expired (E15)", async () => {
    const [resolved, expired] = [await market.run(), await market.run()];
    for (const job of [resolved, expired]) await market.do("dispute", job);
    await market.refuse("dispute", resolved, "WrongJobStatus", of("node"));
    await market.do("resolve", resolved);
    await market.pass(7 * day);
    await market.do("expireDispute", expired);
    for (const job of [resolved, expired]) {
      for (const side of ["client", "node"] as const) await market.refuse("dispute", job, "AlreadyDisputed", of(side));
    }
  });

  it("is refused to strangers, before the start, and once the job never ran (E15)", async () => {
    const { world, node } = market;
    const job = await market.run();
    const stranger = await market.rich("stranger");
    for (const by of [stranger, node.device, world.resolver])
      await market.refuse("dispute", job, "NotOperator", { by });
    const { call } = await market.act("dispute", job);
    await world.fail(await unsigned(call, market.client.publicKey), "AccountNotSigner");
    const assigned = await market.assign();
    await market.refuse("dispute", assigned, "WrongJobStatus");
    await market.do("cancel", assigned);
    await market.refuse("dispute", assigned, "WrongJobStatus");
  });

  it("takes the disputer's own money, into the job's own vault, with its own node and class (E1)", async () => {
    const { world, client, node } = market;
    const [job, other] = [await market.run(), await market.run()];
    const [theirs, inIo] = [
      sdk.associatedAddress(node.operator.publicKey, world.usdcMint),
      sdk.associatedAddress(client.publicKey, world.ioMint),
    ];
    await market.refuse("dispute", job, 4, { source: theirs }); // the token program's OwnerMismatch
    await market.refuse("dispute", job, 3, { source: inIo }); // MintMismatch
    const poor = await otherAccount(world, client.publicKey, { mint: world.usdcMint, units: 9_999_999n });
    await market.refuse("dispute", job, 1, { source: poor }); // InsufficientFunds
    const { call } = await market.act("dispute", job);
    const [mine, wrong] = [job, other].map((one) => sdk.vaultAddress(one, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, wrong), "WrongVault", [client]);
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode", [client]);
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass", [client]);
  });
});
