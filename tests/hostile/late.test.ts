import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hours 0 to 3 of the GPU pool are 366_398_309_176 each; their sum up to hour h is written where it is used.
describe("a crank that comes late", () => {
  const claimed = async (world: World, owner: Keypair, node: WorldNode) => {
    const claim = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimRewards(claim), [owner]);
    return world.ioBalance(owner.publicKey);
  };
  /** What of the pool must not depend on when it was cranked. */
  const books = async (world: World) => {
    const { carry, nextHour, released, settled } = await world.pool("gpu");
    return plain({ carry, nextHour, released, settled });
  };
  const begin = async () => {
    const world = await World.create({ engine: "litesvm" });
    const node = await stakedNode(world);
    const joiner = await world.holder("joiner", 200);
    await world.work([node], 0);
    return { world, node, joiner };
  };

  for (const [late, sum] of [
    [0, "0"],
    [1, "366398309176"],
    [49, "17953517149634"],
    [380, "139231357486959"],
  ] as const) {
    it(`by ${late} hours gives one who joins just before it half of the one hour that is not closed (B5)`, async () => {
      const { world, node, joiner } = await begin();
      await world.toHour(late + 1, 1_800);
      await world.stake(joiner, node, 200);
      await world.close(late, ["gpu"]);
      await world.send(sdk.settleRewards({ node }));
      // Half of hour 0 less the index' rest; hours 1 to `late` had no weight and are in the carry.
      expect(await claimed(world, joiner, node)).equal(183_199_154_587n);
      expect(await claimed(world, node.operator, node)).equal(183_199_154_587n);
      expect(await books(world)).include({ carry: sum, settled: "366398309176", nextHour: String(late + 1) });
    });

    it(`by ${late} hours leaves the books of a pool that was closed every hour (B5)`, async () => {
      const behind = await begin();
      await behind.world.close(late, ["gpu"]);
      const punctual = await begin();
      for (let hour = 0; hour <= late; hour++) await punctual.world.close(hour, ["gpu"]);
      for (const { world, node, joiner } of [behind, punctual]) {
        await world.fail(
          sdk.stake({
            owner: joiner.publicKey,
            node,
            ioMint: world.ioMint,
            amount: sdk.EMISSION_RESERVE.divn(1_500_000),
          }),
          "HourNotSettled",
          [joiner],
        );
        await world.send(sdk.settleRewards({ node }));
        await world.stake(joiner, node, 200);
        expect(await claimed(world, node.operator, node)).equal(366_398_309_175n);
        await world.work([node], late + 1);
        await world.close(late + 1, ["gpu"]);
        await world.send(sdk.settleRewards({ node }));
      }
      expect(await books(behind.world)).deep.equal(await books(punctual.world));
      for (const who of ["operator", "joiner"] as const) {
        const owner = (run: typeof behind) => (who === "joiner" ? run.joiner : run.node.operator);
        const balances = [];
        for (const run of [behind, punctual]) balances.push(await claimed(run.world, owner(run), run.node));
        expect(balances[0]).equal(balances[1]);
      }
    });
  }

  it("costs nobody anything where no verifier attests for a day: no stake is lost, and the next hour pays double (C5)", async () => {
    const world = await World.create({ engine: "litesvm" });
    const node = await stakedNode(world);
    for (let hour = 0; hour < 24; hour++) {
      await world.toHour(hour, 100);
      await world.send(sdk.openHour({ pool: "gpu" }));
      await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
    }
    const { activeStake, status, unclaimedCommission } = await world.nodeOf(node.address);
    expect(plain([activeStake, status, unclaimedCommission])).deep.equal(["20000000000", "active", "0"]);
    await world.close(23, ["gpu"]);
    // Hours 0 to 23 release 8_793_559_420_228; hour 24 releases 366_398_309_177 and pays as much again out of the carry.
    expect(await books(world)).include({ carry: "8793559420228", settled: "0" });
    expect(outcomes(await world.work([node], 24))[2]).deep.equal([["passed", "20200"]]);
    await world.close(24, ["gpu"]);
    await world.send(sdk.settleRewards({ node }));
    expect(await books(world)).include({ carry: "8427161111051", settled: "732796618354" });
    expect(await claimed(world, node.operator, node)).equal(732_796_618_353n);
  });
});
