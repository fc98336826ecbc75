import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { offsetOf } from "../layout.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

const HIRED_MARKS = offsetOf("Node", "hired_marks"); // one of an even hour, one of an odd

describe("the marks of a node's hours", () => {
  let world: World;
  let node: WorldNode;
  const hire = (hour: number) =>
    world.edit(node.address, (data) => data.writeBigUInt64LE(BigInt(hour + 1), HIRED_MARKS + 8 * (hour % 2)));
  const prove = async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
  };
  const judged = async (hour: number) => outcomes(await world.work([node], hour, { prove: false })).at(-1)![0];

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
  });

  it("let a hired node pass without a proof, with 5 points more", async () => {
    await hire(0);
    expect((await world.nodeOf(node.address)).hiredHours).deep.equal([0, null]);
    expect(await judged(0)).deep.equal(["passed", "20205"]); // 50 * 4 + 5 + 20_000
  });

  it("give a hired node that proves as well no more", async () => {
    await hire(0);
    await prove();
    expect(await judged(0)).deep.equal(["passed", "20205"]);
  });

  it("count for their own hour alone", async () => {
    await hire(1);
    expect(await judged(0)).equal("notWorked");
    expect(await judged(1)).deep.equal(["passed", "20205"]);
    expect(await judged(2)).equal("notWorked");
    expect(await judged(3)).equal("notWorked"); // the place of hour 1, which was another
  });

  it("hold a proof of the running hour beside that of the hour which is attested", async () => {
    await prove();
    await world.toHour(1, 30);
    await prove();
    expect(plain((await world.nodeOf(node.address)).proofHours)).deep.equal([0, 1]);
    expect(await judged(0)).deep.equal(["passed", "20200"]);
    expect(await judged(1)).deep.equal(["passed", "20200"]);
  });

  it("weigh a mark that comes while the hour is attested, at the next attestation", async () => {
    await prove();
    const [first, second, last] = world.verifiers.map((verifier) => ({ verifiers: [verifier], prove: false }));
    await world.work([node], 0, first);
    expect(outcomes(await world.work([node], 0, second))).deep.equal([[["passed", "20200"]]]);
    await hire(0);
    expect(outcomes(await world.work([node], 0, last))).deep.equal([[["passed", "20205"]]]);
  });
});
