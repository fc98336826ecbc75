import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

const start = 1_767_225_600;

// The job runs for 10 hours at 100 and may be extended by 10 more without the operator.
describe("extend_job", () => {
  let market: Market;
  let job: PublicKey;

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run();
  });

  // 2.5 h: 250, 0.625 of it, in USDC 5 more.
  for (const [money, amount, cost, deposited] of [
    ["usdc", 255_625_000, "1250000000", "1278125000"],
    ["io", 25_062_500_000, "125000000000", "125312500000"],
  ] as const) {
    it(`adds time at the same rate to a job in ${money}, with fees on the new total and the same bond`, async () => {
      if (money === "io") {
        market = await Market.open({ money });
        job = await market.run();
      }
      const before = await market.job(job);
      await market.at(job, 1_000);
      let logs: string[] = [];
      const moved = await market.moves(job, async () => {
        logs = (await market.do("extend", job, { secs: 9_000 })).logs;
      });
      expect(moved).deep.equal({ client: -amount, vault: amount });
      const changed = { duration: 45_000, extensionLeft: 27_000, endsAt: `${start + 45_000}`, cost, deposited };
      expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...changed });
      const ids = plain({ job, authority: market.client.publicKey }) as object;
      const data = { ...ids, secs: 9_000, amount: `${amount}`, cost, deposited };
      const times = { endsAt: `${start + 45_000}`, at: `${start + 1_000}` };
      expect(plain(market.world.events({ logs }))).deep.equal([{ name: "jobExtended", data: { ...data, ...times } }]);
    });
  }

  it("costs the same in many small steps as in one (E8)", async () => {
    // 100 USDC an hour is 27,777.78 units a second; 3,600 of them are 100 + 0.25 + 2.
    const before = (await market.purses(job)).client;
    for (let i = 0; i < 100; i++) await market.do("extend", job, { secs: 36 });
    expect(before - (await market.purses(job)).client).equal(102_250_000n);
    for (let i = 0; i < 60; i++) await market.do("extend", job, { secs: 1 });
    // 39,660 s at 100: 1,101.666666 (down), 2.754167 (up), 22.033334 (up)
    expect((await market.job(job)).deposited.toString()).equal("1126454167");
  });

  it("goes up to the longest extension without the operator, and beyond it with him", async () => {
    await market.refuse("extend", job, "ExtensionTooLong", { secs: 36_001 });
    await market.do("extend", job, { secs: 35_999 });
    await market.refuse("extend", job, "ExtensionTooLong", { secs: 2 });
    await market.do("extend", job, { secs: 1 });
    await market.refuse("extend", job, "ExtensionTooLong", { secs: 1 });
    await market.do("extend", job, { secs: 3_600, operator: market.node.operator });
    expect(plain(await market.job(job))).include({ duration: 75_600, extensionLeft: 0, bond: "50000000" });
  });

  it("lets nobody else agree for the operator", async () => {
    for (const operator of [market.client, market.node.device]) {
      await market.refuse("extend", job, "NotOperator", { secs: 36_001, operator });
    }
    const { call } = await market.act("extend", job, { secs: 36_001, operator: market.node.operator });
    const alone = await unsigned(call, market.node.operator.publicKey);
    await market.world.fail(alone, "AccountNotSigner", [market.client]);
  });

  it("adds at least a second, and never goes beyond a year in all", async () => {
    const { operator } = market.node;
    await market.refuse("extend", job, "JobTimeOutOfBounds", { secs: 0 });
    const cheap = await market.run({ kind: "auction", maxRate: market.units(0.1) });
    for (const secs of [31_500_001, 4_294_967_295]) {
      await market.refuse("extend", cheap, "JobTimeOutOfBounds", { secs, operator });
    }
    await market.do("extend", cheap, { secs: 31_500_000, operator }); // 31,536,000 in all
    await market.refuse("extend", cheap, "JobTimeOutOfBounds", { secs: 1, operator });
  });

  it("is possible up to the second before the end", async () => {
    await market.serve(job, 35_999);
    await market.do("extend", job, { secs: 1 });
    for (const secs of [36_001, 36_002]) {
      await market.at(job, secs);
      await market.refuse("extend", job, "JobIsOver");
    }
  });

  it("is possible until the node is silent", async () => {
    const slot = await market.world.chain.slot();
    await market.at(job, 4_199, slot + 8_000n);
    await market.do("extend", job, { secs: 60 });
    await market.at(job, 4_200, slot + 7_999n);
    await market.do("extend", job, { secs: 60 });
    await market.at(job, 4_200, slot + 8_000n);
    await market.refuse("extend", job, "JobIsOver");
  });

  it("completes only close to the new end", async () => {
    await market.serve(job, 35_999);
    await market.do("extend", job, { secs: 3_600 });
    await market.at(job, 39_600);
    await market.refuse("finish", job, "JobNotComplete");
    await market.do("heartbeat", job);
    await market.do("finish", job);
    expect((await market.job(job)).billed.toString()).equal("1100000000");
  });

  it("is the client's: of his own money, of the right mint, into the right vault (E1)", async () => {
    const { world, client, node } = market;
    for (const by of [node.operator, await world.person("stranger")]) {
      await market.refuse("extend", job, "NotClient", { by, allowance: false });
    }
    const { call } = await market.act("extend", job);
    await world.fail(await unsigned(call, client.publicKey), "AccountNotSigner");
    const theirs = sdk.associatedAddress(node.operator.publicKey, world.usdcMint);
    await market.refuse("extend", job, 4, { source: theirs }); // the token program's OwnerMismatch
    const inIo = sdk.associatedAddress(client.publicKey, world.ioMint);
    await market.refuse("extend", job, 3, { source: inIo }); // MintMismatch
    const [mine, other] = [job, await market.post()].map((of) => sdk.vaultAddress(of, world.usdcMint));
    await world.fail(await swap(call, mine!, other!), "WrongVault", [client]);
    await market.refuse("extend", job, 1, { secs: 36_000, source: await poor() }); // InsufficientFunds
  });

  async function poor(): Promise<PublicKey> {
    await market.give(market.client.publicKey, -7_000); // 955 are left, 1,022.50 are needed
    return sdk.associatedAddress(market.client.publicKey, market.mintOf());
  }
});
