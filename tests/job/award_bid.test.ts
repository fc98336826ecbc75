import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market, type Wish } from "../support/jobs.ts";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { WorldNode } from "../support/world.ts";
import { MISFITS } from "./eligible.ts";

const start = 1_767_225_600;
const deadline = start + 3_600;

// The first node bids 90 an hour and is the best, the second bids 95; the client's maximum is 100, for 10 hours.
describe("award_bid", () => {
  let market: Market;
  let job: PublicKey;
  let second: WorldNode;
  const anyone = () => market.world.person("anyone");
  const to = (unix: number) => market.world.chain.warpTo(unix);
  const auction = async (wish: Wish = {}) => {
    job = await market.post({ kind: "auction", ...wish });
    await market.do("placeBid", job, { rate: market.units(90) });
    await market.do("placeBid", job, { node: second, rate: market.units(95) });
  };

  beforeEach(async () => {
    market = await Market.open();
    second = await market.offer();
    await auction();
  });

  it("names the node, and fixes its rate and cost", async () => {
    const before = await market.job(job);
    await market.pass(60);
    const slot = await market.world.chain.slot();
    const sent = await market.do("award", job);
    const changed = { status: "awarded", node: market.node.address.toBase58(), rate: "90000000", cost: "900000000" };
    const times = { phaseAt: `${start + 60}`, phaseSlot: `${slot}` };
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...changed, ...times });
    const ids = plain({ job, node: market.node.address }) as object;
    const data = { ...ids, rate: "90000000", cost: "900000000", at: `${start + 60}` };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "bidAwarded", data }]);
  });

  it("lets the client take any bid before the deadline, and what it leaves over of his deposit at once", async () => {
    await to(deadline - 1);
    await market.do("award", job, { node: second });
    // 1,022.50 for the maximum; 950 + 2.375 + 19 for the bid
    expect(await market.moves(job, () => market.do("withdrawRefund", job))).deep.equal({
      client: 51_125_000,
      vault: -51_125_000,
    });
    await market.refuse("withdrawRefund", job, "NothingToWithdraw");
  });

  it("is the client's alone before the deadline, and anyone's from then on", async () => {
    const by = await anyone();
    await to(deadline - 1);
    for (const other of [by, market.node.operator]) await market.refuse("award", job, "NotClient", { by: other });
    await to(deadline);
    await market.do("award", job, { by });
    expect((await market.job(job)).status).equal("awarded");
  });

  it("is only of the best bid after the deadline, by the client too", async () => {
    await to(deadline);
    await market.refuse("award", job, "BidIsNotBest", { node: second });
    await market.refuse("award", job, "BidIsNotBest", { node: second, by: await anyone() });
    await market.do("award", job);
  });

  for (const [secs, possible] of [
    [-1, true],
    [0, false],
    [1, false],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} ${1_200 + secs} s after the deadline`, async () => {
      await to(deadline + 1_200 + secs);
      if (possible) await market.do("award", job, { by: await anyone() });
      else await market.refuse("award", job, "DeadlinePassed", { by: await anyone() });
    });
  }

  for (const { name, wish, befall } of MISFITS.filter((misfit) => misfit.befall)) {
    describe(`of a bid whose node is ${name} meanwhile (F3)`, () => {
      beforeEach(async () => {
        await auction(wish);
        await befall!(market, market.node);
      });

      it("is refused before the deadline: the client takes another", async () => {
        await market.refuse("award", job, "NodeNotEligible");
        await market.do("award", job, { node: second });
      });

      it("ends the job after it, and the deposit stays the bidder's: others may have brought it about", async () => {
        await to(deadline);
        const bid = sdk.bidAddress(job, market.node.address);
        const before = await lamports(market.world, market.client.publicKey);
        const sent = await market.do("award", job, { by: await anyone() });
        expect((await lamports(market.world, market.client.publicKey)) - before).equal(0);
        expect(await lamports(market.world, bid)).equal(11_948_800); // with its rent
        const ended = { status: "refunded", exit: "notAccepted", billed: "0", bondTo: null, finalAt: `${deadline}` };
        expect(plain(await market.job(job))).include(ended);
        const ids = plain({ job, node: market.node.address }) as object;
        const data = { ...ids, exit: "notAccepted", billed: "0", bondTo: null };
        const times = { finalAt: `${deadline}`, at: `${deadline}` };
        expect(plain(market.world.events(sent))).deep.equal([{ name: "jobEnded", data: { ...data, ...times } }]);
        expect(await market.moves(job, () => market.do("withdrawRefund", job))).deep.equal({
          client: 1_022_500_000,
          vault: -1_022_500_000,
        });
        for (const node of [market.node, second]) await market.do("withdrawBid", job, { node });
        await market.do("close", job);
      });
    });
  }

  it("is refused once it was awarded, and of what is no bid of this job (F2)", async () => {
    const { world } = market;
    const other = await market.post({ kind: "auction" });
    await market.do("placeBid", other);
    const { call, signers } = await market.act("award", job);
    const [mine, theirs] = [job, other].map((of) => sdk.bidAddress(of, market.node.address)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongBid", signers);
    await world.fail(await swap(call, market.node.address, second.address), "WrongBid", signers);
    await world.fail(await swap(call, market.node.class, await world.class(2)), "WrongClass", signers);
    await world.fail(await unsigned(call, market.client.publicKey), "AccountNotSigner");
    await market.refuse("award", await market.post({ kind: "auction" }), "AccountOwnedByWrongProgram");
    await market.do("award", job);
    await market.refuse("award", job, "WrongJobStatus");
    await market.refuse("award", job, "WrongJobStatus", { node: second });
  });

  it("is of no dearer bid than the client has read (F2)", async () => {
    const rate = market.units(95);
    await market.do("withdrawBid", job, { node: second });
    await market.do("placeBid", job, { node: second, rate: market.units(100) }); // before the award lands
    await market.refuse("award", job, "BidTooDear", { node: second, rate });
    await market.refuse("award", job, "BidTooDear", { rate: market.units(90).subn(1) });
    await market.do("award", job, { rate: market.units(90) });
  });
});
