import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hour 0 of the GPU pool: floor(floor(334_567_456_067_217 * 3_600 / 2_629_800) * 0.8) = 366_398_309_176; hour 1 as much.
describe("settle_rewards", () => {
  let world: World;
  const settle = (node: WorldNode) => world.send(sdk.settleRewards({ node }));
  const hour0 = async () => plain((await world.pool("gpu")).ring[0]);
  const prove = async (...nodes: WorldNode[]) => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    for (const node of nodes) {
      await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
    }
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  it("credits the hour to commission and reward index, and moves no token", async () => {
    const node = await stakedNode(world, { commissionBps: 1_000 });
    await world.work([node], 0);
    await world.close(0);
    const sent = await settle(node);
    // A tenth, rounded down, is commission: 36_639_830_917. The rest goes to 20_000_000_000 shares:
    // 329_758_478_259 * 2^64 / 20_000_000_000 = 304_148_512_728_984_413_502, and 5_374_316_544 remain.
    const credit = { hour: 0n, reward: 366_398_309_176n, commission: 36_639_830_917n };
    const data = { node: node.address, ...credit, indexX64: 304_148_512_728_984_413_502n, at: 1_767_231_000n };
    expect(plain(world.events(sent))).deep.equal([{ name: "rewardsSettled", data: plain(data) }]);
    const { indexX64, indexRemainder, unclaimedCommission, pending } = await world.nodeOf(node.address);
    expect(plain([indexX64, indexRemainder, unclaimedCommission])).deep.equal([
      "304148512728984413502",
      "5374316544",
      "36639830917",
    ]);
    expect(plain(pending)).include({ hour: 0, weight: "0" });
    expect(await hour0()).deep.equal({ totalWeight: "20200", payable: "366398309176", unsettled: "0" });
    expect(plain(await world.pool("gpu"))).include({ settled: "366398309176", released: "366398309176", carry: "0" });
    const reserve = sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
    expect(await world.balance(reserve)).equal(30_000_000_000_000_000n);
  });

  it("keeps the remainder of the index for the next hour", async () => {
    const node = await stakedNode(world);
    for (const hour of [0, 1]) {
      await world.work([node], hour);
      await world.close(hour);
      await settle(node);
    }
    // 366_398_309_176 * 2^64 / 2 * 10^10 leaves 3_498_428_416, which the second hour doubles.
    const { indexX64, indexRemainder } = await world.nodeOf(node.address);
    expect(plain([indexX64, indexRemainder])).deep.equal(["675885583840957802622", "6996856832"]);
  });

  it("divides by weight, rounded down, and keeps the dust in the hour", async () => {
    const nodes = [await stakedNode(world), await stakedNode(world), await stakedNode(world)] as const;
    await prove(...nodes);
    await world.work([nodes[0]], 0, { prove: false, tier: 4 });
    await world.work([nodes[1]], 0, { prove: false, tier: 1 });
    await world.work([nodes[2]], 0, { prove: false, tier: 2, minutes: 30 });
    await world.close(0);
    for (const node of nodes) await settle(node);
    // Weights 20_200, 20_050 and (50 * 2 + 20_000) / 2 = 10_050 of 50_300.
    const indices = await Promise.all(
      nodes.map(async (n) => BigInt((await world.nodeOf(n.address)).indexX64.toString())),
    );
    const rewards = [147_142_064_519n, 146_049_425_427n, 73_206_819_229n];
    expect(indices).deep.equal(rewards.map((reward) => (reward << 64n) / 20_000_000_000n));
    expect(await hour0()).deep.equal({ totalWeight: "50300", payable: "366398309176", unsettled: "1" });
  });

  it("does nothing before the hour is closed, to the second, and nothing after it is settled", async () => {
    const node = await stakedNode(world);
    await world.work([node], 0);
    await world.toHour(1, 1_799);
    const early = await settle(node);
    await world.fail(sdk.closeHour({ pool: "gpu", lastHour: 0 }), "HourNotOver");
    await world.toHour(1, 1_800);
    const open = await settle(node);
    await world.close(0);
    const closed = await settle(node);
    const again = await settle(node);
    expect([early, open, closed, again].map((sent) => world.events(sent).length)).deep.equal([0, 0, 1, 0]);
    expect(plain((await world.pool("gpu")).settled)).equal("366398309176");
  });

  it("does nothing for a node that never passed, or passed with no minute of uptime", async () => {
    const [idle, down] = [await stakedNode(world), await stakedNode(world)];
    await prove(down);
    await world.work([idle, down], 0, { prove: false, minutes: 0 });
    await world.close(0);
    for (const node of [idle, down]) expect(world.events(await settle(node))).deep.equal([]);
    expect(plain((await world.pool("gpu")).carry)).equal("366398309176");
  });

  it("pays an hour until the one 383 hours later is closed", async () => {
    const node = await stakedNode(world);
    await world.work([node], 0);
    await world.close(382, ["gpu"]);
    const [event] = world.events(await settle(node));
    expect(plain(event?.data)).include({ hour: "0", reward: "366398309176" });
  });

  it("pays nothing of an hour that has left the ring, and the pool has it back", async () => {
    const node = await stakedNode(world, { commissionBps: 500 });
    await world.work([node], 0);
    await world.close(383, ["gpu"]);
    // All that hours 0 to 383 released to the GPU pool: the sum of floor(e * 0.8) over
    // e = floor(m * (h + 1) / 730.5) - floor(m * h / 730.5), m = 334_567_456_067_217 being the first month of 730.5 hours.
    expect(plain((await world.pool("gpu")).carry)).equal("140696950723663");
    const [event] = world.events(await settle(node));
    expect(plain(event?.data)).include({ hour: "0", reward: "0", commission: "0", indexX64: "0" });
    expect(world.events(await settle(node))).deep.equal([]);
    expect(plain(await world.pool("gpu"))).include({ settled: "0", carry: "140696950723663" });
  });

  it("returns the dust of rounding to the carry when the ring comes round", async () => {
    const nodes = [await stakedNode(world), await stakedNode(world), await stakedNode(world)];
    await world.work(nodes, 0);
    await world.close(0, ["gpu"]);
    for (const node of nodes) await settle(node);
    // Three equal parts of 366_398_309_176 are 122_132_769_725 each; 1 unit is nobody's.
    expect(await hour0()).include({ unsettled: "1" });
    await world.close(382, ["gpu"]);
    const before = plain((await world.pool("gpu")).carry);
    await world.close(383, ["gpu"]);
    // The sums of hours 1 to 382 and 1 to 383 (140_330_552_414_487), the second with the unit.
    expect([before, plain((await world.pool("gpu")).carry)]).deep.equal(["139964154105311", "140330552414488"]);
  });

  it("is done by an attestation of a later hour, with the same result and event", async () => {
    const node = await stakedNode(world, { commissionBps: 1_000 });
    await world.work([node], 0);
    await world.close(0);
    const [first] = await world.work([node], 1);
    const credit = { hour: 0n, reward: 366_398_309_176n, commission: 36_639_830_917n };
    const data = { node: node.address, ...credit, indexX64: 304_148_512_728_984_413_502n, at: 1_767_232_860n };
    expect(plain(world.events(first!)[0])).deep.equal({ name: "rewardsSettled", data: plain(data) });
    expect(world.events(first!).map(({ name }) => name)).deep.equal(["rewardsSettled", "hourAttested"]);
  });

  it("takes the commission in force and pays a CPU node from the CPU pool", async () => {
    const node = await stakedNode(world, { class: await world.class(2, { pool: "cpu" }), commissionBps: 9_500 });
    await world.work([node], 0);
    await world.close(0);
    const [event] = world.events(await settle(node));
    // 457_997_886_471 - 366_398_309_176 = 91_599_577_295, of which 95 % are 87_019_598_430.25.
    expect(plain(event?.data)).include({ reward: "91599577295", commission: "87019598430" });
  });

  it("refuses the pool of another kind", async () => {
    const node = await stakedNode(world);
    await world.fail(sdk.settleRewards({ node: { ...node, pool: "cpu" } }), "WrongPool");
  });
});
