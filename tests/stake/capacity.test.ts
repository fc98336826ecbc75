import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { type Amount, baseUnits, io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// One processor of a class with multiplier up to 1 needs 200 IO. A node holds twice what it needs, 400 IO; all others than
// the operator together hold one and a half times, 300 IO.
describe("the capacity of a node", () => {
  let world: World;
  let node: WorldNode;
  let operator: Keypair;
  let holder: Keypair;

  const call = (owner: Keypair, amount: Amount, to: WorldNode) =>
    sdk.stake({ owner: owner.publicKey, node: to, ioMint: world.ioMint, amount: baseUnits(amount) });
  const refuse = (owner: Keypair, amount: Amount, name: string, to = node) =>
    world.fail(call(owner, amount, to), name, [owner]);
  const set = (parameter: sdk.Parameter, value: BN | number) =>
    world.change({ kind: "parameter", parameter, value: new BN(value) });
  const above = (whole: number) => io(whole).addn(1);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    await world.toHour(0, 1_800); // in the first half of an hour what nodes must hold does not change
    node = await world.node();
    ({ operator } = node);
    await world.give(operator.publicKey, 100_000);
    holder = await world.holder("holder", 100_000);
  });

  it("is 300 IO for others, to the unit, and leaves the rest to the operator", async () => {
    await refuse(holder, above(300), "OthersOverCapacity");
    await world.stake(holder, node, 300);
    await refuse(holder, 1, "OthersOverCapacity");
    await refuse(operator, above(100), "NodeOverCapacity");
    await world.stake(operator, node, 100);
    expect(plain((await world.nodeOf(node.address)).activeStake)).equal("40000000000");
  });

  it("counts all others together", async () => {
    const another = await world.holder("another holder", 1_000);
    await world.stake(holder, node, 200);
    await refuse(another, above(100), "OthersOverCapacity");
    await world.stake(another, node, 100);
  });

  it("is 400 IO for the operator alone, to the unit", async () => {
    await refuse(operator, above(400), "NodeOverCapacity");
    await world.stake(operator, node, 400);
    await refuse(operator, 1, "NodeOverCapacity");
    await refuse(holder, 1, "NodeOverCapacity");
  });

  it("is what the operator leaves of 400 IO where he holds more than 100", async () => {
    await world.stake(operator, node, 200);
    await refuse(holder, above(200), "NodeOverCapacity");
    await world.stake(holder, node, 200);
  });

  it("grows with processors and with multipliers above 1", async () => {
    // economics.md: 8 H100 (10) need 16,000 IO, 4 RTX 4070 (0.25) 800, 1 B200 (30) 6,000.
    for (const [i, [multiplierBps, processors, required]] of [
      [100_000, 8, 16_000],
      [2_500, 4, 800],
      [300_000, 1, 6_000],
    ].entries()) {
      const big = await world.node({
        operator,
        processors: processors!,
        class: await world.class(20 + i, { multiplierBps: multiplierBps! }),
      });
      await refuse(holder, above(1.5 * required!), "OthersOverCapacity", big);
      await refuse(operator, above(2 * required!), "NodeOverCapacity", big);
      await world.stake(holder, big, 1.5 * required!);
      await world.stake(operator, big, 0.5 * required!);
    }
  });

  it("follows the parameters, leaves what is staked already, and never keeps the operator from his own part", async () => {
    await world.stake(holder, node, 300);
    await set("capacityBps", 15_000); // 300 IO in all, 200 of others
    await world.stake(operator, node, 100); // half of the 200 that the node needs
    await refuse(operator, 1, "NodeOverCapacity");
    await set("selfStakeBps", 0); // 300 of others, where 300 are
    await refuse(holder, 1, "OthersOverCapacity");
    await set("capacityBps", 20_000); // 400 of others, 400 in all, where 400 are
    await refuse(holder, 1, "NodeOverCapacity");
    await set("selfStakeBps", 10_000); // 200 of others, as soon as it is announced
    await refuse(holder, 1, "OthersOverCapacity");
  });

  it("can be all the operator's", async () => {
    await set("selfStakeBps", 10_000);
    await set("capacityBps", 10_000);
    await refuse(holder, 1, "OthersOverCapacity");
    await world.stake(operator, node, 200);
  });

  it("doubles as soon as a doubled stake unit is announced, so that the node can prepare, and not before a cut", async () => {
    await world.stake(holder, node, 300);
    await set("stakeUnit", io(400));
    await world.stake(holder, node, 300);
    await refuse(holder, 1, "OthersOverCapacity");
    await set("stakeUnit", io(300)); // 450 of others, where 600 are: the raise is pending still
    await refuse(holder, 1, "OthersOverCapacity");
    await world.stake(operator, node, 150); // his own part of what is announced, over all capacity
    await refuse(operator, 1, "NodeOverCapacity");
  });

  it("doubles as soon as a doubled multiplier is announced, so that the node can prepare", async () => {
    const key = await world.class(30);
    node = await world.node({ operator, class: key });
    const update = { multiplierBps: 20_000, difficultyBits: 0, rateFloor: new BN(0), rateCeiling: new BN(1_000_000) };
    await world.toHour(0, 3_000);
    await world.stake(holder, node, 300);
    await refuse(holder, 1, "OthersOverCapacity");
    await world.change({ kind: "class", id: 30, update });
    await world.stake(holder, node, 300);
    await refuse(holder, 1, "OthersOverCapacity");
  });
});
