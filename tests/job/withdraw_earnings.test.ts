import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";
import type { WorldNode } from "../support/world.ts";

const start = 1_767_225_600;
const day = 86_400;

// 100 an hour for 50 hours: 5,000.
describe("withdraw_earnings", () => {
  let market: Market;
  let job: PublicKey;
  const long = { duration: 180_000, longestExtension: 0 };
  const pays = async (who = {}) => market.moves(job, () => market.do("withdrawEarnings", job, who));
  const nothing = () => market.refuse("withdrawEarnings", job, "NothingToWithdraw");

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run(long);
  });

  // 25 bps of 100 an hour.
  for (const [money, amount] of [
    ["usdc", 99_750_000],
    ["io", 9_975_000_000],
  ] as const) {
    it(`pays in ${money} what is 24 hours old, less the supplier's fee`, async () => {
      if (money === "io") {
        market = await Market.open({ money });
        job = await market.run(long);
      }
      await market.serve(job, day + 3_600);
      const before = await market.job(job);
      let logs: string[] = [];
      const moved = await market.moves(job, async () => {
        logs = (await market.do("withdrawEarnings", job)).logs;
      });
      expect(moved).deep.equal({ payout: amount, vault: -amount });
      const taken = { earningsTaken: before.rate.toString(), supplierTaken: `${amount}` };
      expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...taken });
      const { address: node, payoutOwner } = market.node;
      const ids = plain({ job, node, payoutOwner }) as object;
      const data = { ...ids, amount: `${amount}`, total: `${amount}`, at: `${start + day + 3_600}` };
      expect(plain(market.world.events({ logs }))).deep.equal([{ name: "earningsWithdrawn", data }]);
      await nothing();
    });
  }

  it("takes the supplier's fee in USDC too where there is one", async () => {
    const overrides = [{ parameter: "supplierUsdcFeeBps" as const, value: market.units(0.0002) }];
    market = await Market.open({ overrides });
    job = await market.run(long);
    await market.serve(job, day + 3_600);
    expect((await pays()).payout).equal(97_750_000); // 100 less 0.25 and 2
  });

  it("pays by the second, at what is 24 hours old to the second", async () => {
    await market.serve(job, day);
    await nothing();
    await market.at(job, day + 1);
    expect(await pays()).deep.equal({ payout: 27_707, vault: -27_707 }); // 27,777.7 and a fee of 69.4
    await market.at(job, day + 3);
    // 3 s: 83,333 less 209 (208.33 up) are 83,124
    expect((await pays()).payout).equal(83_124 - 27_707);
  });

  it("pays the same in many steps as in one", async () => {
    await market.serve(job, day);
    let sum = 0;
    for (let secs = 7; secs <= 700; secs += 7) {
      await market.at(job, day + secs);
      sum += (await pays()).payout!;
    }
    // 700 s: 19,444,444 less 48,612 (48,611.11 up)
    expect(sum).equal(19_395_832);
  });

  it("pays nothing of the first hour until it is sure: a node that stops does not earn it", async () => {
    await market.serve(job, 3_599);
    const slot = await market.world.chain.slot();
    await market.at(job, 2 * day, slot + 100n); // the chain stood still
    await nothing();
    await market.do("heartbeat", job);
    expect((await pays()).payout).equal(2_394_000_000); // 24 h: 2,400 less 6
  });

  it("stops at the last heartbeat, and at the end", async () => {
    await market.serve(job, 7_200);
    const slot = await market.world.chain.slot();
    await market.at(job, 10 * day, slot + 7_999n);
    expect((await pays()).payout).equal(199_500_000);
    await nothing();
    await market.do("heartbeat", job); // 10 days after the start
    await market.at(job, 12 * day);
    expect((await pays()).payout).equal(4_987_500_000 - 199_500_000); // 5,000 less 12.50, and not a second more
  });

  it("goes on by age after the end, and pays all when the job is final (E3)", async () => {
    await market.serve(job, 180_000);
    await market.do("finish", job);
    expect((await pays()).payout).equal(2_593_500_000); // 26 h are a day old
    await market.at(job, 180_000 + day - 1);
    expect((await pays()).payout).equal(4_987_472_291 - 2_593_500_000); // 4,999.972222 less 12.499931
    await market.at(job, 180_000 + day);
    expect((await pays()).payout).equal(27_709);
    await nothing();
  });

  it("pays all at once when the client has rated the job", async () => {
    await market.serve(job, 180_000);
    await market.do("finish", job);
    await market.do("rate", job);
    expect(await pays()).deep.equal({ payout: 4_987_500_000, vault: -4_987_500_000 });
  });

  it("pays what a cancel bills by its minimum only when it is final", async () => {
    await market.serve(job, 1_000);
    await market.do("cancel", job);
    const { finalAt } = await market.job(job);
    await market.world.chain.warpTo(finalAt.toNumber() - 1);
    await nothing();
    await market.world.chain.warpTo(finalAt.toNumber());
    expect((await pays()).payout).equal(99_750_000);
  });

  it("pays anybody's withdrawal to the payout owner's associated account alone", async () => {
    await market.serve(job, day + 3_600);
    const { world, node } = market;
    const aside = await otherAccount(world, node.payoutOwner, { mint: world.usdcMint });
    await market.refuse("withdrawEarnings", job, "NotAssociatedAccount", { destination: aside });
    await market.refuse("withdrawEarnings", job, "NotAssociatedAccount", { destination: aside, by: node.operator });
    for (const owner of [market.client, node.operator]) {
      const destination = sdk.associatedAddress(owner.publicKey, world.usdcMint);
      await market.refuse("withdrawEarnings", job, "NotTokenOwner", { destination, by: owner });
    }
    await pays();
  });

  it("pays the payout owner to any account of his, of the mint (E1, E10)", async () => {
    await market.serve(job, day + 3_600);
    const { world } = market;
    const by = keypair("payout owner of market");
    const [own, inIo] = [world.usdcMint, world.ioMint].map((mint) => otherAccount(world, by.publicKey, { mint }));
    await market.refuse("withdrawEarnings", job, 3, { by, destination: await inIo! }); // MintMismatch
    await market.do("withdrawEarnings", job, { by, destination: await own! });
    expect(await world.balance(await own!)).equal(99_750_000n);
  });

  it("follows the node to a new payout owner", async () => {
    await market.serve(job, day + 3_600);
    const { world, node } = market;
    const heir = await market.rich("heir");
    const offer = {
      region: 0,
      askingUsdc: market.units(100),
      askingIo: market.units(100, "io"),
      payoutOwner: heir.publicKey,
    };
    await world.send(sdk.updateNode({ operator: node.operator.publicKey, node: node.address, offer }), [node.operator]);
    await market.refuse("withdrawEarnings", job, "NotTokenOwner");
    const moved: WorldNode = { ...node, payoutOwner: heir.publicKey };
    await market.do("withdrawEarnings", job, { node: moved });
    expect(await world.balance(sdk.associatedAddress(heir.publicKey, world.usdcMint))).equal(10_099_750_000n);
  });

  it("warns as a heartbeat does", async () => {
    await market.give(market.client.publicKey, 5_000);
    job = await market.run({ ...long, warning: 180_000 - day });
    await market.serve(job, day);
    await market.at(job, day + 10);
    const events = market.world.events(await market.do("withdrawEarnings", job)).map(({ name }) => name);
    expect(events).deep.equal(["runwayLow", "earningsWithdrawn"]);
  });

  it("needs the job's own node and vault, and a job that runs or ran", async () => {
    await market.serve(job, day + 3_600);
    const { world, node } = market;
    const other = await market.assign();
    const { call } = await market.act("withdrawEarnings", job);
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode");
    const [mine, wrong] = [job, other].map((of) => sdk.vaultAddress(of, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, wrong), "WrongVault");
    await market.refuse("withdrawEarnings", other, "WrongJobStatus");
  });
});
