import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

/** Compute units of each step for a holder of a node, where others hold 200 IO of it: one of them, or 200. */
async function cost(others: number): Promise<Record<string, bigint>> {
  const world = await World.create({ engine: "litesvm" });
  const operator = await world.holder("operator", 204_800);
  const node = await world.node({ operator, processors: 1_024 });
  await world.stake(operator, node, 204_800);
  const holder = await world.holder("holder", 100);
  await world.stake(holder, node, 50);
  for (let i = 0; i < others; i++) {
    await world.stake(await world.holder(`other ${i}`, 200 / others), node, 200 / others);
  }
  const attested = (await world.work([node], 0)).at(-1)!;
  await world.close(0);
  const settled = await world.send(sdk.settleRewards({ node }));
  const claim = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint };
  const claimed = await world.send(sdk.claimRewards(claim), [holder]);
  const staked = await world.send(sdk.stake({ ...claim, node, amount: io(50) }), [holder]);
  return { attest: attested.units, settle: settled.units, claim: claimed.units, stake: staked.units };
}

describe("a crowd of small holders (B20)", () => {
  it("makes nothing dearer for the others", async () => {
    expect(await cost(200)).deep.equal(await cost(1));
  });

  it("is not let in below the minimum stake", async () => {
    const world = await World.create({ engine: "litesvm" });
    const node = await world.node();
    const dust = await world.holder("dust", 1);
    const one = { owner: dust.publicKey, node, ioMint: world.ioMint, amount: io(1).divn(10_000) };
    await world.fail(sdk.stake(one), "StakeTooSmall", [dust]);
  });
});
