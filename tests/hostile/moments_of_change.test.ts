import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

const HOUR = 400; // by then the tickets are ready
const operatorOf = ({ operator }: WorldNode) => operator.publicKey;

interface Scene {
  world: World;
  node: WorldNode;
  other: WorldNode;
  holder: Keypair;
}

/** What does not wait for the settlement of a closed hour, as it changes no active shares. */
const changes: Record<string, (scene: Scene) => Promise<unknown>> = {
  "a withdrawal": ({ world, node, holder }) => {
    const keys = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint };
    return world.send(sdk.withdrawUnstaked({ ...keys, index: 0 }), [holder]);
  },
  "a move out of it": ({ world, node, other, holder }) => {
    const keys = { owner: holder.publicKey, ioMint: world.ioMint, index: 0 };
    return world.send(sdk.moveStake({ ...keys, from: node.address, to: other }), [holder]);
  },
  "a cut of the commission": ({ world, node }) =>
    world.send(sdk.announceCommission({ operator: operatorOf(node), node: node.address, commissionBps: 0 }), [
      node.operator,
    ]),
  "another device": ({ world, node }) => {
    const device = world.keypair("another machine");
    const keys = { operator: operatorOf(node), device: device.publicKey, node: node.address };
    return world.send(sdk.rotateDevice(keys), [node.operator, device]);
  },
  "the opening of a slash": ({ world, node }) => world.slash(node, { code: 2 }),
  "the burning of a slash": ({ world, node }) =>
    world.send(
      sdk.burnSlash({ node: node.address, slash: sdk.slashAddress(node.address, 1, 0), ioMint: world.ioMint }),
    ),
  "its retirement": ({ world, node }) =>
    world.send(sdk.retireNode({ operator: operatorOf(node), node: node.address }), [node.operator]),
};
// A node of the operator's 240 IO and the holder's 60, whose other 40 are ready to leave; the commission is 10 %.
async function scene(change: string): Promise<Scene> {
  const world = await World.create({ engine: "litesvm" });
  const node = await stakedNode(world, { commissionBps: 1_000, stake: 240 });
  const other = await stakedNode(world);
  const holder = await world.holder("holder", 100);
  await world.stake(holder, node, 100);
  await world.unstake(holder, node, 40);
  if (change === "the burning of a slash") {
    await world.slash(node, { fractionBps: 1_000 });
    await world.toHour(721);
  } else await world.toHour(HOUR);
  return { world, node, other, holder };
}

/** Base units that the hour gives to holder, operator and commission, with a change before or after its settlement. */
async function paid(change: string, isBefore: boolean): Promise<bigint[]> {
  const at = await scene(change);
  const { world, node, holder } = at;
  const hour = change === "the burning of a slash" ? 721 : HOUR;
  await world.close(hour - 1, ["gpu"]);
  await world.work([node], hour);
  await world.close(hour, ["gpu"]);
  if (isBefore) await changes[change]!(at);
  const [event] = world.events(await world.send(sdk.settleRewards({ node })));
  if (event?.name !== "rewardsSettled") throw new Error("nothing was settled");
  if (!isBefore) await changes[change]!(at);
  const rewards = [BigInt(event.data.commission.toString())];
  for (const owner of [holder, node.operator]) {
    const before = await world.ioBalance(owner.publicKey);
    const claim = sdk.claimRewards({ owner: owner.publicKey, node: node.address, ioMint: world.ioMint });
    await world.send(claim, [owner]);
    rewards.push((await world.ioBalance(owner.publicKey)) - before);
  }
  return rewards;
}

describe("rewards of a closed hour", () => {
  for (const change of Object.keys(changes)) {
    it(`are the same with ${change} before their settlement as after it (B9)`, async () => {
      const [commission, holders, operators] = await paid(change, true);
      expect(await paid(change, false)).deep.equal([commission, holders, operators]);
      const shared = holders! + operators!;
      // A tenth is commission, rounded down; of the rest a fifth is the holder's, less his rounding.
      expect(Math.abs(Number(shared - 9n * commission!))).most(12);
      expect(Math.abs(Number(shared - 5n * holders!))).most(6);
    });
  }
});
