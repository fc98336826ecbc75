import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market, type Wish } from "../support/jobs.ts";
import { otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { MISFITS } from "./eligible.ts";

const start = 1_767_225_600;

describe("accept_job", () => {
  let market: Market;
  const awarded = async (wish: Wish = {}) => {
    const job = await market.post({ kind: "auction", ...wish });
    await market.do("placeBid", job, { rate: market.units(90) });
    await market.do("award", job);
    return job;
  };
  const takes = async (job: PublicKey) => {
    await market.do("accept", job);
    const { status, node } = await market.job(job);
    expect([status, node]).deep.equal(["assigned", market.node.address]);
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  // 5 % of 1,000.
  for (const [money, bond] of [
    ["usdc", 50_000_000],
    ["io", 5_000_000_000],
  ] as const) {
    it(`takes a direct job in ${money} with a bond of 5 % of its cost, and holds its processors`, async () => {
      market = await Market.open({ money });
      const { world, node } = market;
      const job = await market.post({ processors: 3, maxRate: market.units(300), duration: 12_000 }); // 300 x 3 1/3 h
      const [before, nodeBefore] = [await market.job(job), await world.nodeOf(node.address)];
      await market.pass(100);
      const slot = await world.chain.slot();
      let logs: string[] = [];
      const moved = await market.moves(job, async () => {
        logs = (await market.do("accept", job)).logs;
      });
      expect(moved).deep.equal({ operator: -bond, vault: bond });
      const operator = node.operator.publicKey.toBase58();
      const changed = {
        status: "assigned",
        operator,
        bond: `${bond}`,
        phaseAt: `${start + 100}`,
        phaseSlot: `${slot}`,
      };
      expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...changed });
      expect(plain(await world.nodeOf(node.address))).deep.equal(plain({ ...nodeBefore, freeProcessors: 1 }));
      const ids = plain({ job, node: node.address }) as object;
      const data = { ...ids, bond: `${bond}`, freeProcessors: 1, at: `${start + 100}` };
      expect(plain(world.events({ logs }))).deep.equal([{ name: "jobAccepted", data }]);
    });
  }

  it("gives a market job to the first eligible node", async () => {
    const job = await market.post({ kind: "market" });
    const second = await market.offer();
    await market.do("accept", job, { node: second });
    expect((await market.job(job)).node).deep.equal(second.address);
    await market.refuse("accept", job, "WrongJobStatus");
  });

  it("gives a direct job to its node alone, and an awarded one to the winner (F2)", async () => {
    const second = await market.offer();
    const [direct, auction] = [await market.post(), await market.post({ kind: "auction" })];
    await market.refuse("accept", direct, "WrongNode", { node: second });
    for (const node of [market.node, second]) await market.do("placeBid", auction, { node });
    await market.refuse("accept", auction, "BidNotAwarded");
    await market.do("award", auction);
    await market.refuse("accept", auction, "WrongNode", { node: second });
    for (const job of [direct, auction]) await takes(job);
    for (const job of [direct, auction]) await market.refuse("accept", job, "WrongJobStatus");
  });

  it("takes the bond of an awarded job on what was awarded", async () => {
    const job = await awarded();
    expect(await market.moves(job, () => market.do("accept", job))).deep.equal({
      operator: -45_000_000, // 5 % of 90 x 10
      vault: 45_000_000,
    });
  });

  for (const kind of ["direct", "market"] as const) {
    it(`takes a ${kind} job up to the second before its deadline`, async () => {
      const [job, late] = [await market.post({ kind }), await market.post({ kind })];
      await market.world.chain.warpTo(start + 3_599);
      await takes(job);
      for (const secs of [3_600, 3_601]) {
        await market.world.chain.warpTo(start + secs);
        await market.refuse("accept", late, "DeadlinePassed");
      }
    });
  }

  // The award is 1,200 s and 2,300 slots old, or one of them less.
  for (const [secs, slots, possible] of [
    [1_199, 2_300, true],
    [1_200, 2_299, true],
    [1_000_000, 2_299, true], // the chain stood still
    [1_199, 1_000_000, true],
    [1_200, 2_300, false],
    [1_201, 2_301, false],
  ] as const) {
    it(`${possible ? "takes" : "refuses"} an award ${secs} s and ${slots} slots after it`, async () => {
      const job = await awarded();
      await market.world.chain.warpTo(start + secs, (await market.world.chain.slot()) + BigInt(slots));
      if (possible) await takes(job);
      else await market.refuse("accept", job, "DeadlinePassed");
    });
  }

  for (const { name, error, wish, befall } of MISFITS) {
    it(`refuses a node that is ${name} (F3)`, async () => {
      const job = befall && (await awarded(wish));
      const direct = await market.post({ ...wish, maxRate: market.units(400) });
      await befall?.(market, market.node);
      for (const one of [job, direct]) if (one) await market.refuse("accept", one, error);
    });
  }

  it("never takes more processors than the node has (F3)", async () => {
    const wish = { processors: 3, maxRate: market.units(300), duration: 3_600 };
    const [first, second] = [await market.post(wish), await market.post(wish)];
    await market.do("accept", first);
    await market.refuse("accept", second, "TooFewProcessors");
    await market.do("cancel", first);
    await takes(second);
  });

  it("refuses a node of another class, and the class or vault of another job", async () => {
    const { world } = market;
    const [job, other] = [await market.post({ kind: "market" }), await market.post()];
    const classTwo = await world.class(2);
    const node = await market.offer({ class: classTwo });
    await market.refuse("accept", job, "WrongClass", { node });
    const { call, signers } = await market.act("accept", job);
    await world.fail(await swap(call, market.node.class, classTwo), "WrongClass", signers);
    const [mine, theirs] = [job, other].map((of) => sdk.vaultAddress(of, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongVault", signers);
  });

  it("refuses anybody but the operator, and money that is not his or of the other mint (E1)", async () => {
    const { world, node, client } = market;
    const job = await market.post();
    for (const by of [client, node.device]) await market.refuse("accept", job, "NotOperator", { by });
    const { call } = await market.act("accept", job);
    await world.fail(await unsigned(call, node.operator.publicKey), "AccountNotSigner");
    const theirs = sdk.associatedAddress(client.publicKey, world.usdcMint);
    await market.refuse("accept", job, 4, { source: theirs }); // the token program's OwnerMismatch
    const inIo = sdk.associatedAddress(node.operator.publicKey, world.ioMint);
    await market.refuse("accept", job, 3, { source: inIo }); // MintMismatch
    const empty = await otherAccount(world, node.operator.publicKey, { mint: world.usdcMint, units: 49_999_999n });
    await market.refuse("accept", job, 1, { source: empty }); // InsufficientFunds
  });

  it("is not stopped by the pause", async () => {
    const { world } = market;
    const job = await market.post();
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 3_600 }), [world.pauser]);
    await takes(job);
  });

  it("is for the job that the operator has read, not for another under its number (A11, F2)", async () => {
    const { world, client, node } = market;
    const wish = { id: new BN(77), duration: 3_600 };
    const job = await market.post(wish);
    const { call, signers } = await market.act("accept", job);
    const again = async () => [
      (await market.act("cancel", job)).call,
      (await market.act("withdrawRefund", job, { by: client })).call,
      (await market.act("close", job)).call,
      market.posting({ ...wish, duration: 180_000 }).call,
    ];
    // In the second of the posting the number is not free; later the acceptance names another job.
    await world.fail(await again(), "JobNotFinal", [client]);
    await market.pass(1);
    await world.send(await again(), [client]);
    await world.fail(call, "JobReposted", signers);
    expect((await market.job(job)).status).equal("posted");
    await market.do("accept", job, { node });
  });
});
