import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { type Amount, io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// One processor of a class with multiplier up to 1 needs 200 IO = 20_000_000_000, half of it the operator's.
describe("what an hour must meet", () => {
  let world: World;

  /** Works an hour and gives each node's outcome at the second attestation, which makes the quorum. */
  const judged = async (nodes: WorldNode[], hour = 0, prove = true) => {
    const verifiers = world.verifiers.slice(0, 2);
    const seen = outcomes(await world.work(nodes, hour, { verifiers, prove }));
    return seen.filter((_, call) => call % 2 === 1).flat();
  };
  /** The outcome at the third. */
  const third = async (node: WorldNode) =>
    outcomes(await world.work([node], 0, { verifiers: world.verifiers.slice(2), prove: false }))[0]![0];
  const set = (parameter: sdk.Parameter, value: BN) => world.change({ kind: "parameter", parameter, value });
  const setMultiplier = async (key: sdk.NodeRef["class"], multiplierBps: number) => {
    const rates = { rateFloor: new BN(100_000), rateCeiling: new BN(1_000_000) };
    const update = { multiplierBps, difficultyBits: 0, ...rates };
    return world.change({ kind: "class", id: (await world.classOf(key)).id, update });
  };
  const join = async (node: WorldNode, amount: Amount) =>
    world.stake(await world.holder(`holder of ${node.address}`, amount), node, amount);
  const units = (base: BN, change: number) => base.addn(change);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  it("is the required stake, to the unit", async () => {
    const [enough, short] = [await stakedNode(world), await stakedNode(world, { stake: units(io(200), -1) })];
    expect(await judged([enough, short])).deep.equal([["passed", "20200"], "stakeNotMet"]);
  });

  it("is half of the stake the operator's own, to the unit", async () => {
    const whole = await stakedNode(world, { stake: 100 });
    const short = await stakedNode(world, { stake: units(io(100), -1) });
    await join(whole, 100);
    await join(short, units(io(100), 1));
    expect(await judged([whole, short])).deep.equal([["passed", "20200"], "stakeNotMet"]);
  });

  it("is not met by the operator's own stake where all of it is short", async () => {
    const node = await stakedNode(world, { stake: 150 });
    await join(node, units(io(50), -1));
    expect(await judged([node])).deep.equal(["stakeNotMet"]);
  });

  it("grows with multiplier and processors, and not below a multiplier of 1", async () => {
    // economics.md: 8 H100 (10) 16,000 IO; 4 RTX 4070 (0.25) 800 IO; 1 B200 (30) 6,000 IO.
    // Weights (50 * 4 + 20_000 * multiplier * processors): 1_600_200, 20_200 and 600_200.
    const table = [
      [100_000, 8, 16_000, "1600200"],
      [2_500, 4, 800, "20200"],
      [300_000, 1, 6_000, "600200"],
    ] as const;
    const nodes: WorldNode[] = [];
    for (const [i, [multiplierBps, processors, required]] of table.entries()) {
      const key = await world.class(10 + i, { multiplierBps });
      nodes.push(await stakedNode(world, { class: key, processors, stake: required }));
      nodes.push(await stakedNode(world, { class: key, processors, stake: units(io(required), -1) }));
    }
    expect(await judged(nodes)).deep.equal(table.flatMap(([, , , weight]) => [["passed", weight], "stakeNotMet"]));
  });

  it("is judged again at each further attestation of the hour until it passes", async () => {
    const node = await stakedNode(world, { stake: 100 });
    expect(await judged([node])).deep.equal(["stakeNotMet"]);
    await join(node, 100);
    expect(await third(node)).deep.equal(["passed", "20200"]);
  });

  it("is not judged again once the hour passed", async () => {
    const node = await stakedNode(world);
    await judged([node]);
    await world.send(sdk.retireNode({ operator: node.operator.publicKey, node: node.address }), [node.operator]);
    expect(await third(node)).deep.equal(["passed", "20200"]);
  });

  it("is a proof, which cannot come after the hour", async () => {
    const node = await stakedNode(world);
    expect(await judged([node], 0, false)).deep.equal(["notWorked"]);
    const late = sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 });
    await world.fail(late, "HourNotOpen", [node.device]);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(late, [node.device]); // of hour 1
    expect(await third(node)).equal("notWorked");
  });

  it("is read from the parameters when the hour is attested", async () => {
    const node = await stakedNode(world, { stake: 80 });
    await join(node, 120);
    expect(await judged([node])).deep.equal(["stakeNotMet"]);
    await world.toHour(1, 1_800);
    await set("selfStakeBps", new BN(4_000)); // 80 of 200; a cut binds at once
    await set("tierPoints", new BN(60)); // weight 60 * 4 + 20_000
    expect(await judged([node], 1)).deep.equal([["passed", "20240"]]);
  });

  for (const [parameter, value, short, enough] of [
    ["stakeUnit", io(220), { own: 110, others: 109 }, { own: 110, others: 110 }],
    ["selfStakeBps", new BN(6_000), { own: 119, others: 81 }, { own: 120, others: 80 }],
  ] as const) {
    it(`is a raised ${parameter} only 30 days after the raise`, async () => {
      const nodes = [];
      for (const { own, others } of [short, enough]) {
        nodes.push(await stakedNode(world, { stake: own }));
        await join(nodes.at(-1)!, others);
      }
      await world.toHour(0, 1_800);
      await set(parameter, value);
      const passed = ["passed", "20200"];
      expect(await judged(nodes, 0)).deep.equal([passed, passed]);
      // 720 hours later, in the middle of hour 720, it binds: that hour is judged by it, at its end.
      expect(await judged(nodes, 719)).deep.equal([passed, passed]);
      expect(await judged(nodes, 720)).deep.equal(["stakeNotMet", passed]);
    });
  }

  it("is a class that earns: a multiplier of 0 gives nothing", async () => {
    const node = await stakedNode(world, { class: await world.class(5, { multiplierBps: 0 }) });
    expect(await judged([node])).deep.equal(["notWorked"]);
  });

  it("is weighed by the multiplier of its hour, which changes from the next hour on", async () => {
    const node = await stakedNode(world, { stake: 400 });
    await world.toHour(0, 3_599);
    await setMultiplier(node.class, 20_000);
    expect(await judged([node])).deep.equal([["passed", "20200"]]);
    expect(await judged([node], 1)).deep.equal([["passed", "40200"]]);
  });

  it("is weighed by the old multiplier, too, where the class changes while the hour is attested", async () => {
    const node = await stakedNode(world);
    await judged([node]);
    await setMultiplier(node.class, 0);
    expect(await third(node)).deep.equal(["passed", "20200"]);
    await world.close(0);
    expect(await judged([node], 1)).deep.equal([["passed", "20200"]]);
    expect(await judged([node], 2)).deep.equal(["notWorked"]);
  });

  it("is the stake of a raised multiplier only 30 days after the raise", async () => {
    const node = await stakedNode(world);
    await setMultiplier(node.class, 20_000);
    // From hour 1 on the multiplier is 2; from 720 hours later, the start of hour 721, the node needs 400 IO. Hour 720 is
    // attested after that, and judged by what bound in it.
    expect(await judged([node], 720)).deep.equal([["passed", "40200"]]);
    expect(await judged([node], 721)).deep.equal(["stakeNotMet"]);
    await world.close(721, ["gpu"]);
    await world.give(node.operator.publicKey, 200);
    await world.send(sdk.settleRewards({ node }));
    await world.stake(node.operator, node, 200);
    expect(await judged([node], 722)).deep.equal([["passed", "40200"]]);
  });
});
