import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market, type Wish } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { WorldNode } from "../support/world.ts";
import { MISFITS } from "./eligible.ts";

const start = 1_767_225_600;
const rent = 1_948_800; // of 152 bytes, with 128 more, at 6,960 lamports a byte

describe("place_bid", () => {
  let market: Market;
  const auction = (wish: Wish = {}) => market.post({ kind: "auction", ...wish });
  const bid = (job: PublicKey, whole: number, node = market.node) =>
    market.do("placeBid", job, { node, rate: market.units(whole) });
  const best = async (job: PublicKey) => {
    const { bestNode, bestRate, openBids } = await market.job(job);
    return [bestNode?.toBase58(), bestRate.toNumber() / 1_000_000, openBids];
  };
  const key = (node: WorldNode) => node.address.toBase58();

  beforeEach(async () => {
    market = await Market.open();
  });

  it("keeps rate and deposit of the bid, and becomes the best one", async () => {
    const { world, node } = market;
    const job = await auction({ bidDeposit: new BN(2_000_000_000) });
    const before = [await market.job(job), await lamports(world, node.operator.publicKey)] as const;
    const sent = await bid(job, 80);
    const address = sdk.bidAddress(job, node.address);
    const ids = plain({ job, node: node.address }) as object;
    const found = sdk.decodeBid((await world.chain.account(address))!.data);
    const payer = node.operator.publicKey.toBase58();
    const amounts = { postedAt: `${start}`, rate: "80000000", deposit: "2000000000" };
    expect(plain(found)).deep.include({ ...ids, payer, ...amounts });
    expect(await lamports(world, address)).equal(rent + 2_000_000_000);
    expect(before[1] - (await lamports(world, node.operator.publicKey))).equal(rent + 2_000_000_000);
    const after = { bestNode: node.address, bestRate: new BN(80_000_000), openBids: 1 };
    expect(plain(await market.job(job))).deep.equal(plain({ ...before[0], ...after }));
    const data = { ...ids, rate: "80000000", bestNode: key(node), openBids: 1, at: `${start}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "bidPlaced", data }]);
  });

  it("is the best only where it is lower: of equal ones the earlier", async () => {
    const job = await auction();
    const [a, b, c, d] = [market.node, await market.offer(), await market.offer(), await market.offer()];
    await bid(job, 90, a);
    await bid(job, 90, b);
    expect(await best(job)).deep.equal([key(a), 90, 2]);
    await bid(job, 100, c);
    expect(await best(job)).deep.equal([key(a), 90, 3]);
    await bid(job, 10, d);
    expect(await best(job)).deep.equal([key(d), 10, 4]);
  });

  it("takes a bid up to the second before the deadline", async () => {
    const job = await auction({ deadline: 300 });
    await market.world.chain.warpTo(start + 299);
    await bid(job, 90);
    const other = await market.offer();
    for (const secs of [300, 301]) {
      await market.world.chain.warpTo(start + secs);
      await market.refuse("placeBid", job, "DeadlinePassed", { node: other });
    }
  });

  it("refuses a bid above the maximum, and one by which the job is too small (F4)", async () => {
    const job = await auction();
    await market.refuse("placeBid", job, "OverMaxRate", { rate: new BN(100_000_001) });
    await market.refuse("placeBid", job, "JobTooSmall", { rate: new BN(0) });
    await market.refuse("placeBid", job, "JobTooSmall", { rate: new BN(99_999) }); // 10 h: 0.99999 USDC
    await market.do("placeBid", job, { rate: new BN(100_000) });
  });

  it("takes one bid of a node at a time, and bids for auctions alone", async () => {
    const job = await auction();
    await bid(job, 90);
    await market.refuse("placeBid", job, "AccountExists");
    for (const kind of ["direct", "market"] as const) {
      await market.refuse("placeBid", await market.post({ kind }), "NotAnAuction");
    }
  });

  it("refuses a bid once the job is awarded", async () => {
    const job = await auction();
    await bid(job, 90);
    await market.do("award", job);
    await market.refuse("placeBid", job, "WrongJobStatus", { node: await market.offer() });
  });

  for (const { name, error, wish, befall } of MISFITS) {
    it(`refuses a node that is ${name}`, async () => {
      const job = await auction(wish);
      await befall?.(market, market.node);
      await market.refuse("placeBid", job, error);
    });
  }

  it("refuses a node of another class, and the class of another job", async () => {
    const other = await market.world.class(2);
    const node = await market.offer({ class: other });
    const job = await auction();
    await market.refuse("placeBid", job, "WrongClass", { node });
    const { call, signers } = await market.act("placeBid", job, { node });
    await market.world.fail(await swap(call, market.node.class, other), "WrongClass", signers);
  });

  it("refuses anybody but the operator, and a bid at another address", async () => {
    const { world, client, node } = market;
    const job = await auction();
    for (const by of [client, node.device, await world.person("stranger")]) {
      await world.chain.fund(by.publicKey, 10_000_000_000);
      await market.refuse("placeBid", job, "NotOperator", { by });
    }
    const { call, signers } = await market.act("placeBid", job);
    await world.fail(await unsigned(call, node.operator.publicKey), "AccountNotSigner");
    const address = sdk.bidAddress(job, node.address);
    await world.fail(await swap(call, address, keypair("elsewhere").publicKey), "WrongBid", signers);
  });

  it("is stopped by the pause", async () => {
    const { world } = market;
    const job = await auction();
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    await market.refuse("placeBid", job, "Paused");
  });

  it("is for the job that the operator has read, not for another under its number (A11, F2)", async () => {
    const { world, client, node } = market;
    const wish = { id: new BN(77), kind: "auction" as const };
    const job = await market.post(wish);
    const { call, signers } = await market.act("placeBid", job);
    const again = async () => [
      (await market.act("cancel", job)).call,
      (await market.act("withdrawRefund", job, { by: client })).call,
      (await market.act("close", job)).call,
      market.posting({ ...wish, bidDeposit: new BN(9_000_000_000) }).call,
    ];
    // In the second of the posting the number is not free; later the acceptance names another job.
    await world.fail(await again(), "JobNotFinal", [client]);
    await market.pass(1);
    await world.send(await again(), [client]);
    await world.fail(call, "JobReposted", signers);
    expect((await market.job(job)).status).equal("posted");
    await market.do("placeBid", job, { node });
  });
});
