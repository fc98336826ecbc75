import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { apply, failToApply } from "../support/changes.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

// Weights of one processor of multiplier 1: floor((50 * tier + 20_000) * minutes / 60).
describe("the quorum", () => {
  let world: World;
  let node: WorldNode;

  /** Attests hour 0 by the verifiers in turn, each saying [minutes, tier]. */
  const say = async (values: [number, number][], first = 0) => {
    const all = [];
    for (const [i, [minutes, tier]] of values.entries()) {
      const verifiers = [world.verifiers[first + i]!];
      all.push(...(await world.work([node], 0, { verifiers, minutes, tier, prove: false })));
    }
    return outcomes(all).map(([outcome]) => outcome);
  };
  const ring = async () => plain((await world.pool("gpu")).ring[0]?.totalWeight);
  const quorumOf = (value: number) => {
    return { kind: "parameter" as const, parameter: "quorum" as const, value: new BN(value) };
  };
  const remove = (i: number) =>
    world.send(sdk.removeVerifier({ admin: world.admin.publicKey, key: world.verifiers[i]!.publicKey }), [world.admin]);

  const create = async (verifiers: number, quorum: number) => {
    const overrides = [{ parameter: "quorum" as const, value: new BN(quorum) }];
    world = await World.create({ engine: "litesvm", verifiers, overrides });
    node = await stakedNode(world);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
  };

  beforeEach(() => create(3, 2));

  it("counts the second highest of two or three, minutes and tier apart", async () => {
    // Of 60 and 30 minutes the second is 30, of tiers 1 and 4 it is 1: floor(20_050 * 30 / 60) = 10_025.
    // With 45 minutes and tier 2 in between: floor(20_100 * 45 / 60) = 15_075.
    const said: [number, number][] = [
      [60, 1],
      [30, 4],
      [45, 2],
    ];
    expect(await say(said)).deep.equal(["counted", ["passed", "10025"], ["passed", "15075"]]);
    expect((await world.nodeOf(node.address)).tier).equal(2);
  });

  for (const liar of [0, 1, 2]) {
    it(`is not lifted by one liar of three (the ${["first", "second", "third"][liar]}; C2)`, async () => {
      const said = [0, 1, 2].map((i): [number, number] => (i === liar ? [60, 4] : [10, 1]));
      await say(said);
      expect(await ring()).equal("3341"); // floor(20_050 * 10 / 60) = 3_341.67
    });

    it(`is not sunk by one liar of three (the ${["first", "second", "third"][liar]}; C2)`, async () => {
      const said = [0, 1, 2].map((i): [number, number] => (i === liar ? [0, 1] : [60, 4]));
      await say(said);
      expect(await ring()).equal("20200");
    });
  }

  it("is not one verifier, whatever it says", async () => {
    expect(await say([[60, 4]])).deep.equal(["counted"]);
    expect(await ring()).equal("0");
  });

  it("changes the ring by the new weight less the old, beside what others weigh", async () => {
    const other = await stakedNode(world);
    await world.send(sdk.submitProof({ device: other.device.publicKey, node: other, nonce: 0 }), [other.device]);
    await world.work([other], 0, { prove: false });
    await say([
      [30, 4],
      [60, 4],
    ]);
    expect(await ring()).equal("30300"); // 20_200 + 10_100
    await say([[60, 4]], 2);
    expect(await ring()).equal("40400");
  });

  it("can find that a node was up for no minute, which passes and earns nothing", async () => {
    expect(
      await say([
        [0, 4],
        [60, 4],
      ]),
    ).deep.equal(["counted", "passed"]);
    expect(await ring()).equal("0");
    expect(await say([[60, 4]], 2)).deep.equal([["passed", "20200"]]);
  });

  it("of three takes the third highest of five", async () => {
    await create(5, 3);
    expect(
      await say([
        [60, 4],
        [60, 4],
        [12, 1],
        [6, 1],
        [24, 2],
      ]),
    ).deep.equal([
      "counted",
      "counted",
      ["passed", "4010"], // 20_050 * 12 / 60
      ["passed", "4010"],
      ["passed", "8040"], // 20_100 * 24 / 60
    ]);
  });

  it("of four needs four of seven: three liars neither lift nor sink a node", async () => {
    await create(7, 4);
    const [high, low]: [number, number][] = [
      [60, 4],
      [15, 1],
    ];
    await say([high!, high!, high!, low!, low!, low!, low!]);
    expect(await ring()).equal("5012"); // floor(20_050 * 15 / 60) = 5_012.5
    await create(7, 4);
    await say([low!, low!, low!, high!, high!, high!, high!]);
    expect(await ring()).equal("20200");
  });

  it("counts verifiers that are active at the time of each attestation", async () => {
    await say([[60, 4]]);
    await remove(0);
    expect(await say([[60, 4]], 1)).deep.equal(["counted"]);
    expect(await ring()).equal("0");
    expect(await say([[30, 1]], 2)).deep.equal([["passed", "10025"]]);
  });

  it("takes nothing back where it is lost later, and weighs anew once it is there again", async () => {
    await say([
      [60, 4],
      [60, 4],
    ]);
    await remove(0);
    await remove(1);
    expect(await ring()).equal("20200");
    // One of three is active: no quorum, the weight stays.
    expect(await say([[30, 1]], 2)).deep.equal([["counted", "20200"]]);
    expect(await ring()).equal("20200");
    // A verifier that comes back is another index, and its word counts beside the third's.
    await world.change({ kind: "newVerifier", key: world.verifiers[0]!.publicKey });
    expect(await say([[60, 4]])).deep.equal([["passed", "10025"]]);
    expect(await ring()).equal("10025");
  });

  it("is the parameter's value, which does not change between two attestations of an hour", async () => {
    await say([[60, 4]]);
    const three = await failToApply(world, quorumOf(3), "AttestationUnderWay");
    expect(await say([[60, 4]], 1)).deep.equal([["passed", "20200"]]);

    await world.toHour(1, 1_800); // hour 0 is attested, hour 1 not yet
    await world.send(apply(world, three));
    const seen = outcomes(await world.work([node], 1));
    expect(seen).deep.equal([["counted"], ["counted"], [["passed", "20200"]]]);
  });
});
