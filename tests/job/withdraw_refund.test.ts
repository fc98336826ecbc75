import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

const day = 86_400;

describe("withdraw_refund", () => {
  let market: Market;
  const refund = (job: PublicKey, side: sdk.Side = "client") =>
    market.moves(job, () => market.do("withdrawRefund", job, { side }));
  const nothing = (job: PublicKey, side: sdk.Side = "client") =>
    market.refuse("withdrawRefund", job, "NothingToWithdraw", { side });

  beforeEach(async () => {
    market = await Market.open();
  });

  it("pays a side what is its own, and says so", async () => {
    const job = await market.assign();
    await market.do("stop", job);
    const before = await market.job(job);
    const sent = await market.do("withdrawRefund", job);
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), clientTaken: "1072500000" });
    const amounts = { side: "client", amount: "1072500000", total: "1072500000" };
    const data = { job: job.toBase58(), ...amounts, at: `${await market.world.chain.now()}` };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "refundWithdrawn", data }]);
    await nothing(job);
    await nothing(job, "node");
  });

  // A cancel after 2 h of 10 at 100: 200 billed, 2.50 on the whole cost, in USDC 4 more.
  for (const [money, client, bond] of [
    ["usdc", 816_000_000, 50_000_000],
    ["io", 80_000_000_000, 5_000_000_000],
  ] as const) {
    it(`waits 24 hours after the end of a job in ${money} that ran, to the second, for refund and bond`, async () => {
      market = await Market.open({ money });
      const job = await market.run();
      await market.serve(job, 7_200);
      await market.do("cancel", job);
      await market.pass(day - 1);
      for (const side of ["client", "node"] as const) await nothing(job, side);
      await market.pass(1);
      expect(await refund(job)).deep.equal({ client, vault: -client });
      expect(await refund(job, "node")).deep.equal({ operator: bond, vault: -bond });
      for (const side of ["client", "node"] as const) await nothing(job, side);
    });
  }

  it("keeps nothing of a fee twice: what was cancelled costs only the reservation (E7)", async () => {
    // The client's fee stays on the whole 1,000; the facilitation follows what is billed.
    for (const [beat, back] of [
      [0, 918_000_000], // an hour at the least: 1,022.50 - 100 - 2.50 - 2
      [3_600, 918_000_000],
      [3_601, 917_971_667], // 27,777 more and 555.54 (up) of it
      [18_000, 510_000_000],
    ] as const) {
      const job = await market.run();
      await market.serve(job, beat);
      await market.at(job, Math.max(beat, 600));
      await market.do("cancel", job);
      await market.pass(day);
      expect((await refund(job)).client, `${beat} s`).equal(back);
    }
  });

  it("pays the bond at once when the client has rated, and the client after the window: the operator may still dispute", async () => {
    const job = await market.run();
    await market.serve(job, 7_200);
    await market.do("cancel", job);
    await market.do("rate", job);
    expect(await refund(job, "node")).deep.equal({ operator: 50_000_000, vault: -50_000_000 });
    await market.pass(day - 1);
    await nothing(job);
    await market.pass(1);
    expect((await refund(job)).client).equal(816_000_000);
  });

  it("keeps the bond that is the client's until nobody can dispute, also when he has rated", async () => {
    const job = await market.run();
    await market.serve(job, 7_200);
    await market.pass(4_200);
    await market.do("expire", job);
    await market.do("rate", job, { stars: 1 });
    await nothing(job);
    await market.do("dispute", job, { by: market.node.operator });
    await market.do("resolve", job, { decision: { billed: market.units(1_000), winner: "node" } });
    // The bond of 50 and the deposit of 10 are the operator's; nothing of 1,022.50 is left for the client.
    expect(await refund(job, "node")).deep.equal({ operator: 60_000_000, vault: -60_000_000 });
    await nothing(job);
  });

  it("pays a silent node's bond to the client with his refund", async () => {
    const job = await market.run();
    await market.serve(job, 7_200);
    await market.pass(4_200);
    await market.do("expire", job);
    await market.pass(day);
    // 1,022.50 - 200 - 0.50 - 4 and the bond
    expect((await refund(job)).client).equal(868_000_000);
    await nothing(job, "node");
  });

  it("pays what an award left over while the job runs, and the rest later", async () => {
    const job = await market.post({ kind: "auction" });
    await market.do("placeBid", job, { rate: market.units(60) });
    await market.do("award", job);
    await market.do("accept", job);
    await market.do("start", job);
    await market.serve(job, 3_600);
    expect((await refund(job)).client).equal(409_000_000); // 40 % of 1,022.50
    await nothing(job);
    await market.do("cancel", job);
    await nothing(job);
    await market.pass(day);
    // 613.50 - 60 - 1.50 - 1.20
    expect((await refund(job)).client).equal(550_800_000);
  });

  it("pays anybody's withdrawal to the side's associated account alone, never to one of the other mint (E1)", async () => {
    const job = await market.assign();
    await market.do("cancel", job);
    const { world, client, node } = market;
    for (const [side, owner, other] of [
      ["client", client, node.operator],
      ["node", node.operator, client],
    ] as const) {
      const destination = await otherAccount(world, owner.publicKey, { mint: world.usdcMint });
      await market.refuse("withdrawRefund", job, "NotAssociatedAccount", { side, destination });
      await market.refuse("withdrawRefund", job, "NotAssociatedAccount", { side, destination, by: other });
      const theirs = sdk.associatedAddress(other.publicKey, world.usdcMint);
      await market.refuse("withdrawRefund", job, "NotTokenOwner", { side, destination: theirs, by: other });
      const inIo = sdk.associatedAddress(owner.publicKey, world.ioMint);
      await market.refuse("withdrawRefund", job, 3, { side, destination: inIo, by: owner }); // MintMismatch
      await market.do("withdrawRefund", job, { side, destination, by: owner });
      expect(await world.balance(destination)).equal(side === "client" ? 1_022_500_000n : 50_000_000n);
    }
  });

  it("needs the job's own vault, and a job that is not merely posted", async () => {
    const { world } = market;
    const [job, posted] = [await market.assign(), await market.post()];
    await market.refuse("withdrawRefund", posted, "WrongJobStatus");
    await nothing(job);
    await market.do("cancel", job);
    const { call } = await market.act("withdrawRefund", job);
    const [mine, wrong] = [job, posted].map((of) => sdk.vaultAddress(of, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, wrong), "WrongVault");
  });
});
