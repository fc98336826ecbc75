import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hour 0 of the GPU pool is 366_398_309_176.
describe("a stake beside an unsettled hour", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;
  const stake = () => sdk.stake({ owner: holder.publicKey, node, ioMint: world.ioMint, amount: io(200) });
  const settle = () => sdk.settleRewards({ node });
  const claim = (owner: Keypair) =>
    world.send(sdk.claimRewards({ owner: owner.publicKey, node: node.address, ioMint: world.ioMint }), [owner]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 200);
  });

  it("is refused once the hour is closed, and goes on behind a settlement", async () => {
    await world.work([node], 0);
    await world.close(0);
    await world.fail(stake(), "HourNotSettled", [holder]);
    await world.send([settle(), stake()], [holder]);
    await world.fail(
      sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint }),
      "NothingToClaim",
      [holder],
    );
    await claim(node.operator);
    expect(await world.ioBalance(node.operator.publicKey)).equal(366_398_309_175n);
  });

  it("is taken while the hour is attested and not closed, and shares in it", async () => {
    await world.work([node], 0);
    await world.send(stake(), [holder]);
    await world.close(0);
    await world.send(settle());
    for (const owner of [node.operator, holder]) {
      await claim(owner);
      expect(await world.ioBalance(owner.publicKey)).equal(183_199_154_587n); // half of 366_398_309_176, less the index' rest
    }
  });

  it("is taken where the node did not pass the hour", async () => {
    await world.work([node], 0, { prove: false });
    await world.close(0);
    await world.send(stake(), [holder]);
  });

  it("is refused as long as the ring holds the hour, and taken when it has left", async () => {
    await world.work([node], 0);
    await world.close(382, ["gpu"]);
    await world.fail(stake(), "HourNotSettled", [holder]);
    await world.close(383, ["gpu"]);
    await world.send(stake(), [holder]);
    const [event] = world.events(await world.send(settle()));
    expect(plain(event?.data)).include({ hour: "0", reward: "0" });
  });
});
