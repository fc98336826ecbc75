import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { WorldNode } from "../support/world.ts";

const start = 1_767_225_600;
const kept = 1_948_800 + 10_000_000; // rent of 152 bytes, and the deposit

// The first node bids 90 and is the best; the second bids 95.
describe("withdraw_bid", () => {
  let market: Market;
  let job: PublicKey;
  let second: WorldNode;
  const stranger = () => market.world.person("stranger");
  /** Lamports that its bidder gets back. */
  const returned = async (node: WorldNode, by = node.operator) => {
    const before = await lamports(market.world, node.operator.publicKey);
    await market.do("withdrawBid", job, { node, by });
    expect(await market.world.chain.account(sdk.bidAddress(job, node.address))).equal(null);
    return (await lamports(market.world, node.operator.publicKey)) - before;
  };

  beforeEach(async () => {
    market = await Market.open();
    second = await market.offer();
    job = await market.post({ kind: "auction" });
    await market.do("placeBid", job, { rate: market.units(90) });
    await market.do("placeBid", job, { node: second, rate: market.units(95) });
  });

  it("gives deposit and rent back to its bidder, who may then bid less", async () => {
    const sent = await market.do("withdrawBid", job, { node: second });
    const data = { ...(plain({ job, node: second.address }) as object), openBids: 1, at: `${start}` };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "bidWithdrawn", data }]);
    await market.do("placeBid", job, { node: second, rate: market.units(80) });
    expect((await market.job(job)).bestNode).deep.equal(second.address);
  });

  it("returns all that was paid for it", async () => {
    expect(await returned(second)).equal(kept);
  });

  it("keeps the best bid while the job is posted, also after the deadline", async () => {
    await market.refuse("withdrawBid", job, "BidIsBest");
    await market.pass(3_600 + 1_199);
    await market.refuse("withdrawBid", job, "BidIsBest");
  });

  it("is the bidder's alone while the job is posted", async () => {
    for (const by of [market.client, market.node.operator, await stranger()]) {
      await market.refuse("withdrawBid", job, "NotBidder", { node: second, by });
    }
    const { call } = await market.act("withdrawBid", job, { node: second });
    await market.world.fail(await unsigned(call, second.operator.publicKey), "AccountNotSigner");
  });

  it("returns a losing bid to its bidder by anyone's hand, but not the awarded one before it is accepted", async () => {
    await market.do("award", job);
    await market.refuse("withdrawBid", job, "BidIsAwarded");
    await market.refuse("withdrawBid", job, "BidIsAwarded", { by: market.client });
    expect(await returned(second, await stranger())).equal(kept);
    await market.do("accept", job);
    expect(await returned(market.node, await stranger())).equal(kept);
  });

  it("returns the best one too where another is awarded", async () => {
    await market.do("award", job, { node: second });
    expect(await returned(market.node, await stranger())).equal(kept);
    await market.refuse("withdrawBid", job, "BidIsAwarded", { node: second });
  });

  it("returns every bid once the job has ended, however it did", async () => {
    await market.do("cancel", job);
    expect(await returned(market.node, await stranger())).equal(kept);
    expect(await returned(second, await stranger())).equal(kept);
    expect((await market.job(job)).openBids).equal(0);
  });

  it("returns bids of a job that runs, is disputed, or has ended (E21)", async () => {
    const third = await market.offer();
    await market.do("placeBid", job, { node: third });
    await market.do("award", job);
    await market.do("accept", job);
    await market.do("start", job);
    expect(await returned(market.node)).equal(kept);
    await market.do("dispute", job);
    expect(await returned(second)).equal(kept);
    await market.do("resolve", job);
    await market.refuse("close", job, "BidsOpen");
    expect(await returned(third)).equal(kept);
  });

  it("leaves only the rent of a bid that was awarded and not accepted", async () => {
    await market.do("award", job);
    await market.pass(1_200);
    await market.do("expire", job);
    expect(await returned(market.node)).equal(1_948_800);
    expect(await returned(second)).equal(kept);
  });

  it("returns it once, to who paid it, for the job it is of (F2)", async () => {
    const other = await market.post({ kind: "auction" });
    await market.do("placeBid", other, { node: second });
    const { call, signers } = await market.act("withdrawBid", job, { node: second });
    const { world } = market;
    await world.fail(await swap(call, job, other), "WrongBid", signers);
    const [mine, theirs] = [job, other].map((of) => sdk.bidAddress(of, second.address)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongBid", signers);
    const payee = await world.person("payee");
    const bid = { node: second.address, payer: payee.publicKey };
    const aside = sdk.withdrawBid({ authority: second.operator.publicKey, job, bid });
    await world.fail(aside, "WrongRentPayer", signers);
    await world.fail([call, call], "AccountOwnedByWrongProgram", signers);
    await market.do("withdrawBid", job, { node: second });
    await market.refuse("withdrawBid", job, "AccountOwnedByWrongProgram", { node: second });
  });

  it("knows a bid of an earlier job at the same address by when that was posted (F2)", async () => {
    const POSTED_AT = 8 + 3 * 32;
    await market.world.edit(sdk.bidAddress(job, second.address), (data) => {
      data.writeBigInt64LE(data.readBigInt64LE(POSTED_AT) - 1n, POSTED_AT);
    });
    await market.refuse("withdrawBid", job, "WrongBid", { node: second });
    await market.refuse("award", job, "WrongBid", { node: second });
  });
});
