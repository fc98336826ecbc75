import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { offsetOf } from "../layout.ts";
import { apply } from "../support/changes.ts";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const HIRED_MARKS = offsetOf("Node", "hired_marks"); // one of an even hour, one of an odd

// One processor of multiplier 1 with tier 4 for 60 minutes weighs 50 * 4 + 20,000 = 20,200, hired 5 more. It needs 200 IO,
// half of it the operator's own. A cut of either binds at once, a raise 30 days later.
describe("an hour, in which parameters wait to be changed", () => {
  let world: World;
  let nodes: WorldNode[];
  const to = (parameter: sdk.Parameter, value: BN | number) => {
    return { kind: "parameter" as const, parameter, value: new BN(value) };
  };
  const hire = (node: WorldNode, hour: number) =>
    world.edit(node.address, (data) => data.writeBigUInt64LE(BigInt(hour + 1), HIRED_MARKS + 8 * (hour % 2)));
  /** Proves the running hour for all nodes. */
  const prove = async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    for (const node of nodes) {
      await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
    }
  };
  const attestation = (verifier: number, hour: number, of: WorldNode[]) => {
    const items = of.map((node) => ({ node: node.address, minutes: 60, tier: 4 }));
    const { publicKey: key } = world.verifiers[verifier]!;
    return sdk.attest({ key, class: of[0]!.class, pool: "gpu", hour, items });
  };
  /** Has a verifier attest nodes of an hour, whatever the clock says. */
  const attest = async (verifier: number, hour: number, of = nodes) => {
    const sent = await world.send(attestation(verifier, hour, of), [world.verifiers[verifier]!]);
    return outcomes([sent])[0]!;
  };

  /** Two nodes of such a stake, with the first hour proven. */
  const begin = async (own: number, others: number) => {
    nodes = [await stakedNode(world, { stake: own }), await stakedNode(world, { stake: own })];
    for (const [i, node] of nodes.entries()) await world.stake(await world.holder(`holder ${i}`, others), node, others);
    await prove();
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  // What two verifiers make of a node before the change and after it, and the stake of the operator and of others.
  for (const [parameter, value, before, after, [own, others]] of [
    ["tierPoints", 60, ["passed", "20205"], ["passed", "20245"], [100, 100]],
    ["hiredPoints", 7, ["passed", "20205"], ["passed", "20207"], [100, 100]],
    ["multiplierPoints", 30_000, ["passed", "20205"], ["passed", "30205"], [100, 100]],
    ["quorum", 3, ["passed", "20205"], "counted", [100, 100]],
    ["stakeUnit", io(199), "stakeNotMet", ["passed", "20205"], [100, 99]],
    ["selfStakeBps", 4_500, "stakeNotMet", ["passed", "20205"], [90, 110]],
  ] as const) {
    it(`has one ${parameter} for its first node and its last`, async () => {
      await begin(own, others);
      const [first, last] = nodes as [WorldNode, WorldNode];
      const [queued] = await world.queue(to(parameter, value));
      for (const node of nodes) await hire(node, 0);
      await world.toHour(1, 0);
      await prove();
      for (const node of nodes) await hire(node, 1);

      await world.fail(apply(world, queued!), "AttestationUnderWay");
      await attest(0, 0, [first]);
      await world.fail(apply(world, queued!), "AttestationUnderWay");
      expect(await attest(1, 0, [first])).deep.equal([before]);
      await world.toHour(1, 1_799); // the last second for both
      await world.fail(apply(world, queued!), "AttestationUnderWay");
      await attest(0, 0, [last]);
      expect(await attest(1, 0, [last])).deep.equal([before]);
      expect(await attest(2, 0)).deep.equal([before, before]);

      await world.toHour(1, 1_800);
      await world.send(apply(world, queued!));
      await world.fail(attestation(0, 0, nodes), "OutsideAttestationWindow", [world.verifiers[0]!]);
      await world.close(0);

      await world.toHour(2, 0);
      await attest(0, 1);
      expect(await attest(1, 1)).deep.equal([after, after]);
    });
  }

  it("weighs all its nodes alike, whenever changes are applied and attestations come", async () => {
    const second = fc.nat({ max: 3_599 });
    const change = fc.oneof(
      fc.record({ parameter: fc.constant("tierPoints" as const), value: fc.nat({ max: 100 }) }),
      fc.record({ parameter: fc.constant("multiplierPoints" as const), value: fc.integer({ min: 1, max: 30_000 }) }),
      fc.record({ parameter: fc.constant("stakeUnit" as const), value: fc.constantFrom(198, 199, 200) }),
    );
    const inWindow = fc.nat({ max: 1_799 });
    const course = fc.record({
      changes: fc.array(fc.record({ change, second }), { minLength: 1, maxLength: 4 }),
      attestations: fc.tuple(...[0, 1, 2, 3, 4, 5].map(() => inWindow)),
    });
    await begin(100, 99); // which is enough for a unit of 199
    const rule = { tierPoints: 50, multiplierPoints: 20_000, stakeUnit: 200 };
    let binding: number | undefined; // the unit before a raise: all this takes less than 30 days
    let hour = 0; // its attestation comes
    await fc.assert(
      fc.asyncProperty(course, async ({ changes, attestations }) => {
        await world.toHour(hour + 1, 0);
        if (hour > 0) await world.send(sdk.closeHour({ pool: "gpu", lastHour: hour - 1 }));
        await prove();
        const { tierPoints, multiplierPoints, stakeUnit } = rule; // as the hour before left it
        const weight = (binding ?? stakeUnit) <= 199 ? tierPoints * 4 + multiplierPoints : 0;

        const applied = changes.map(({ change: { parameter, value }, second }) => {
          const act = async () => {
            const units = parameter === "stakeUnit" ? io(value) : value;
            const [queued] = await world.queue(to(parameter, units));
            if (second < 1_800) return world.fail(apply(world, queued!), "AttestationUnderWay");
            if (parameter === "stakeUnit" && value > rule.stakeUnit) {
              if (binding !== undefined) return world.fail(apply(world, queued!), "RaisePending");
              binding = rule.stakeUnit;
            } else if (parameter === "stakeUnit" && binding !== undefined && value <= binding) binding = undefined;
            rule[parameter] = value;
            return world.send(apply(world, queued!));
          };
          return { second, act };
        });
        const attested = attestations.map((second, i) => {
          return { second, act: () => attest(i % 3, hour, [nodes[i % 2]!]) }; // each node by each verifier
        });
        for (const { second, act } of [...applied, ...attested].sort((a, b) => a.second - b.second)) {
          await world.toHour(hour + 1, second);
          await act();
        }
        expect((await world.pool("gpu")).ring[hour]!.totalWeight.toNumber(), `hour ${hour}`).equal(2 * weight);
        hour++;
      }),
      { seed: 3, numRuns: 40, endOnFailure: true },
    );
  });
});
