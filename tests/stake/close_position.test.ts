import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// The holder has 100 IO beside the operator's 200.
describe("close_position", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const close = ({ owner = holder, of = node } = {}) => sdk.closePosition({ owner: owner.publicKey, node: of.address });
  const refuse = (error: string) => world.fail(close(), error, [holder]);
  const claim = () => sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint });
  const position = () => sdk.positionAddress(node.address, holder.publicKey);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 200);
    await world.stake(holder, node, 100);
  });

  it("returns the rent to the owner", async () => {
    await world.unstake(holder, node, 100);
    await world.toHour(0, 9);
    const before = await lamports(world, holder.publicKey);
    const sent = await world.send(close(), [holder]);
    expect((await lamports(world, holder.publicKey)) - before).equal(1_781_760); // (128 + 128) * 6,960
    expect(await world.chain.account(position())).equal(null);
    const data = { node: node.address, owner: holder.publicKey, at: "1767225609" };
    expect(plain(world.events(sent))).deep.equal([{ name: "positionClosed", data: plain(data) }]);
  });

  it("is refused while there is a share", async () => {
    await refuse("PositionNotEmpty");
    await world.unstake(holder, node, 99);
    await refuse("PositionNotEmpty");
    await world.unstake(holder, node, 1, 1);
    await world.send(close(), [holder]);
  });

  it("is refused while a reward is claimable, also where nothing has noted it yet", async () => {
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    await refuse("PositionNotEmpty");
    await world.unstake(holder, node, 100);
    await refuse("PositionNotEmpty");
    await world.send(claim(), [holder]);
    await world.send(close(), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(10_000_000_000n + 122_132_769_725n); // a third of 366_398_309_176
  });

  it("leaves the tickets, which are paid without it", async () => {
    await world.unstake(holder, node, 100);
    await world.send(close(), [holder]);
    await world.chain.warpTo((await world.chain.now()) + 1_209_600);
    const withdraw = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint, index: 0 };
    await world.send(sdk.withdrawUnstaked(withdraw), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(20_000_000_000n);
  });

  it("takes no part in older rewards when it is opened anew", async () => {
    await world.unstake(holder, node, 100);
    await world.send(close(), [holder]);
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    await world.stake(holder, node, 100);
    await world.fail(claim(), "NothingToClaim", [holder]);
    expect(plain(await world.position(node.address, holder.publicKey))).include({
      shares: "10000000000",
      unclaimed: "0",
    });
  });

  it("works in a pause, while a slash is open and in a retired node", async () => {
    const { operator } = node;
    await world.unstake(holder, node, 100);
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    await world.slash(node);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await world.send(close(), [holder]);
  });

  it("closes once: in one transaction, and after it", async () => {
    await world.unstake(holder, node, 100);
    await world.fail([close(), close()], "AccountOwnedByWrongProgram", [holder]);
    await world.send(close(), [holder]);
    await refuse("AccountOwnedByWrongProgram");
  });

  it("refuses what still needs the position in the same transaction", async () => {
    await world.unstake(holder, node, 100);
    await world.fail([close(), claim()], "AccountOwnedByWrongProgram", [holder]);
    const request = sdk.requestUnstake({ owner: holder.publicKey, node, index: 1, shares: new BN(1) });
    await world.fail([close(), request], "AccountOwnedByWrongProgram", [holder]);
    const stake = sdk.stake({ owner: holder.publicKey, node, ioMint: world.ioMint, amount: io(1) });
    await world.fail([stake, close()], "PositionNotEmpty", [holder]);
  });

  it("refuses anybody but the owner, and the position of another owner or node", async () => {
    const other = await stakedNode(world);
    for (const of of [node, other]) {
      await world.unstake(of.operator, of, 200);
      const theirs = sdk.positionAddress(of.address, of.operator.publicKey);
      await world.fail(await swap(close(), position(), theirs), "WrongPosition", [holder]);
    }
    await world.unstake(holder, node, 100);
    await world.fail(await swap(close(), node.address, other.address), "WrongPosition", [holder]);
    await world.fail(await unsigned(close(), holder.publicKey), "AccountNotSigner");
    const thief = await world.person("thief");
    await world.fail(await swap(close(), holder.publicKey, thief.publicKey), "WrongPosition", [thief]);
  });
});
