import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { layouts } from "../layout.ts";
import { keypair } from "../support/keys.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const FREE_PROCESSORS = new Map(layouts.Node).get("free_processors")!;

describe("retire_node", () => {
  let world: World;
  let node: WorldNode;
  const retire = (operator = node.operator) => sdk.retireNode({ operator: operator.publicKey, node: node.address });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, { processors: 1, commissionBps: 1_000 });
  });

  it("ends the node, changes nothing else and tells what stake is left in it", async () => {
    const before = await world.nodeOf(node.address);
    await world.toHour(1, 1);
    const sent = await world.send(retire(), [node.operator]);
    expect(plain(await world.nodeOf(node.address))).deep.equal(plain({ ...before, status: "retired" }));
    const data = { node: node.address, activeStake: "20000000000", at: "1767229201" };
    expect(plain(world.events(sent))).deep.equal([{ name: "nodeRetired", data: plain(data) }]);
  });

  it("refuses to end a node twice", async () => {
    await world.send(retire(), [node.operator]);
    await world.fail(retire(), "NodeIsRetired", [node.operator]);
  });

  it("refuses while a job holds a processor", async () => {
    await world.edit(node.address, (data) => {
      expect(data.readUInt16LE(FREE_PROCESSORS)).equal(1);
      data.writeUInt16LE(0, FREE_PROCESSORS);
    });
    await world.fail(retire(), "NodeIsHired", [node.operator]);
    await world.edit(node.address, (data) => data.writeUInt16LE(1, FREE_PROCESSORS));
    await world.send(retire(), [node.operator]);
  });

  it("refuses anybody but the operator", async () => {
    for (const key of [node.device, world.admin, keypair("stranger")]) {
      await world.fail(retire(key), "NotOperator", [key]);
    }
  });

  it("ends staking and proofs", async () => {
    await world.send(retire(), [node.operator]);
    const holder = await world.holder("holder", 50);
    const terms = { owner: holder.publicKey, node, ioMint: world.ioMint, amount: io(1) };
    await world.fail(sdk.stake(terms), "NodeIsRetired", [holder]);
    await world.send(sdk.openHour({ pool: "gpu" }));
    const proof = sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 });
    await world.fail(proof, "NodeIsRetired", [node.device]);
  });

  it("keeps an hour that was attested before, and pays rewards and commission", async () => {
    await world.work([node], 0);
    await world.send(retire(), [node.operator]);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    const { operator } = node;
    await world.send(sdk.claimRewards({ owner: operator.publicKey, node: node.address, ioMint: world.ioMint }), [
      operator,
    ]);
    // Hour 0 of the GPU pool: floor(floor(334_567_456_067_217 * 3_600 / 2_629_800) * 0.8) = 366_398_309_176; a tenth of it
    // is commission, and of the other 329_758_478_259 the division by 20_000_000_000 shares keeps less than a unit back.
    expect(await world.ioBalance(operator.publicKey)).equal(329_758_478_258n);
    const claim = { payoutOwner: operator.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimCommission(claim), [operator]);
    expect(await world.ioBalance(operator.publicKey)).equal(329_758_478_258n + 36_639_830_917n);
  });

  it("earns nothing for an hour that is attested after the end, though it was proven", async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
    await world.send(retire(), [node.operator]);
    const sent = await world.work([node], 0, { prove: false });
    expect(outcomes(sent)).deep.equal([["counted"], ["notWorked"], ["notWorked"]]);
    await world.close(0);
    expect(plain((await world.pool("gpu")).carry)).equal("366398309176");
  });
});
