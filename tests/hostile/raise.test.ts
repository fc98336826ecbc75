import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const month = 30 * 24; // hours of the notice

// A node of one processor needs 200 IO, half of it the operator's. The raise is to 1,000 IO: five times as much.
describe("a raise of what nodes must hold, applied in the last second of an hour together with a pause", () => {
  let world: World;
  let insider: WorldNode;
  let honest: WorldNode;

  /** Works an hour and gives each node's outcome at the attestation that makes the quorum. */
  const judged = async (hour: number) => {
    const verifiers = world.verifiers.slice(0, 2);
    return outcomes(await world.work([insider, honest], hour, { verifiers }))[1];
  };
  const topUp = (node: WorldNode) => world.stake(node.operator, node, 800);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    [insider, honest] = [await stakedNode(world), await stakedNode(world)];
    for (const { operator } of [insider, honest]) await world.give(operator.publicKey, 800);
    await world.toHour(1, 3_599);
    const raise: sdk.Change = { kind: "parameter", parameter: "stakeUnit", value: io(1_000) };
    const [queued] = await world.queue(raise);
    const stake = sdk.stake({
      ...{ owner: insider.operator.publicKey, node: insider, ioMint: world.ioMint },
      amount: io(800),
    });
    const pause = sdk.pause({ pauser: world.pauser.publicKey, secs: sdk.MAX_PAUSE_SECS });
    await world.send([apply(world, queued!), stake, pause], [insider.operator, world.pauser]);
  });

  it("takes no hour from those who met what bound in it (I3)", async () => {
    await world.close(0);
    await world.toHour(2, 0);
    expect(await judged(1)).deep.equal([
      ["passed", "20200"],
      ["passed", "20200"],
    ]);
  });

  it("binds 30 days later, and everybody can prepare once the pause has ended", async () => {
    await world.fail(
      sdk.stake({ owner: honest.operator.publicKey, node: honest, ioMint: world.ioMint, amount: io(800) }),
      "Paused",
      [honest.operator],
    );
    await world.toHour(2 + 7 * 24, 0);
    await topUp(honest);
    const config = await world.config();
    const bindsAt = world.startedAt + 2 * 3_600 - 1 + month * 3_600;
    expect(config.stakeUnitNotice.bindsAt.toNumber()).equal(bindsAt);
    expect(config.stakeUnitNotice.before.toString()).equal("20000000000");
    expect(config.parameters.stakeUnit.toString()).equal("100000000000");
  });
});
