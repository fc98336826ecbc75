import * as sdk from "@io-net/sdk";
import type { GetProgramAccountsFilter, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

describe("the quotes and the compiled program", () => {
  let world: World;
  let node: WorldNode;

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, { processors: 3, stake: io(600), commissionBps: 1_234 });
  });

  const staked = async (of = node) => {
    const [state, config] = [await world.nodeOf(of.address), await world.config()];
    const { data } = (await world.chain.account(of.class))!;
    return { node: state, config, class: sdk.decodeDeviceClass(data), at: await world.chain.now() };
  };
  /** Half of the node's stake is burned, so that shares and units differ; the clock ends three days later. */
  const halve = async () => {
    await world.burnSlash(node, { fractionBps: 4_999 });
    await world.chain.warpTo((await world.chain.now()) + 259_200);
  };

  it("agree on what a stake buys, and on the room for it", async () => {
    await halve();
    const holder = await world.holder("holder", 2_000);
    const amount = new BN(123_456_789);
    const { room, ...quote } = sdk.quoteStake({ ...(await staked()), amount });
    await world.stake(holder, node, amount);
    const after = await world.nodeOf(node.address);
    const { shares } = await world.position(node.address, holder.publicKey);
    expect(plain(shares)).equal(plain(quote.shares));
    expect(plain({ activeStake: after.activeStake, activeShares: after.activeShares })).deep.equal(plain(quote.after));

    const rest = room.sub(amount);
    const over = { owner: holder.publicKey, node, ioMint: world.ioMint, amount: rest.addn(1) };
    const { refusal } = sdk.quoteStake({ ...(await staked()), amount: over.amount });
    expect(refusal).equal("NodeOverCapacity"); // the operator's 300.06 IO are more than his half of the 600
    await world.fail(sdk.stake(over), refusal!, [holder]);
    await world.stake(holder, node, rest);
    expect(plain(sdk.quoteStake({ ...(await staked()), amount: io(1) }).room)).equal("0");
  });

  it("agree on the room that others leave the operator, and on what he may fill beyond it", async () => {
    const [poor, holder] = [await stakedNode(world, { processors: 3, stake: io(200) }), await world.holder("h", 1_000)];
    const quote = sdk.quoteStake({ ...(await staked(poor)), amount: io(901) });
    expect([plain(quote.room), quote.refusal]).deep.equal(["90000000000", "OthersOverCapacity"]); // 1,200 less his 300
    const much = { owner: holder.publicKey, node: poor, ioMint: world.ioMint, amount: io(901) };
    await world.fail(sdk.stake(much), "OthersOverCapacity", [holder]);
    await world.stake(holder, poor, 900);

    const { operator } = node;
    await world.give(operator.publicKey, 2_000);
    const { room } = sdk.quoteStake({ ...(await staked()), amount: io(1), byOperator: true });
    expect(plain(room)).equal("60000000000"); // 1,200 IO the capacity, 600 there
    const over = { owner: operator.publicKey, node, ioMint: world.ioMint, amount: room.addn(1) };
    await world.fail(sdk.stake(over), "NodeOverCapacity", [operator]);
    await world.stake(operator, node, room);
  });

  it("agree on what leaving gives, on when, and on what the ticket is worth", async () => {
    const holder = await world.holder("holder", 100);
    const owner = holder.publicKey;
    await world.stake(holder, node, 100);
    await world.unstake(holder, node, 10, 1);
    await halve();
    const amount = new BN(123_456_789);
    const position = await world.position(node.address, owner);
    const quote = sdk.quoteUnstake({ ...(await staked()), amount, position });
    expect(quote.refusal).equal(undefined);
    const ticket = await world.ticketAt(await world.unstake(holder, node, quote.shares, 2));
    expect(plain([ticket.shares, ticket.readyAt])).deep.equal(plain([quote.coolingShares, quote.readyAt]));

    await world.chain.warpTo(quote.readyAt.toNumber());
    const [{ node: state }, before] = [await staked(), await world.ioBalance(owner)];
    const worth = sdk.ticketWorth(state, ticket);
    expect(amount.lte(quote.amount) && quote.amount.sub(worth).lten(1)).equal(true); // a unit of rounding at the most
    await world.send(sdk.withdrawUnstaked({ owner, node: node.address, ioMint: world.ioMint, index: 2 }), [holder]);
    expect(plain((await world.ioBalance(owner)) - before)).equal(plain(worth));
  });

  it("agree on what cancelling a request gives, and on why it is refused", async () => {
    const holder = await world.holder("holder", 100);
    const owner = holder.publicKey;
    await world.stake(holder, node, 100);
    for (const [index, amount] of [io(30), new BN(123_456_789)].entries()) {
      await world.unstake(holder, node, amount, index);
    }
    await halve();
    const position = await world.position(node.address, owner);
    const cancel = (index: number) => sdk.cancelUnstake({ owner, node, index });
    const ticketAt = (index: number) => world.ticketAt(sdk.ticketAddress(node.address, owner, index));
    const quote = sdk.quoteCancelUnstake({ ...(await staked()), ticket: await ticketAt(1), position });
    expect(quote.refusal).equal(undefined);
    const [event] = world.events(await world.send(cancel(1), [holder]));
    expect(plain(event?.data)).include(plain({ amount: quote.amount, shares: quote.shares }) as object);
    const { activeStake, activeShares, coolingStake, coolingShares } = await world.nodeOf(node.address);
    expect(plain({ activeStake, activeShares, coolingStake, coolingShares })).deep.equal(plain(quote.after));

    const dust = await world.unstake(holder, node, new BN(1), 2); // half a unit
    const none = { ...(await staked()), ticket: await world.ticketAt(dust), position };
    expect(sdk.quoteCancelUnstake(none).refusal).equal("ZeroShares");
    await world.fail(cancel(2), "ZeroShares", [holder]);
    const { operator } = node;
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    const late = { ...(await staked()), ticket: await ticketAt(0), position };
    expect(sdk.quoteCancelUnstake(late).refusal).equal("NodeIsRetired");
    await world.fail(cancel(0), "NodeIsRetired", [holder]);
  });

  it("agree on a request that leaves too little", async () => {
    const holder = await world.holder("holder", 2);
    await world.stake(holder, node, 2);
    const position = await world.position(node.address, holder.publicKey);
    const leave = async (shares: BN) => sdk.quoteUnstake({ ...(await staked()), shares, position }).refusal;
    expect(await leave(io(1).addn(1))).equal("RestTooSmall");
    const request = { owner: holder.publicKey, node, index: 1, shares: io(1).addn(1) };
    await world.fail(sdk.requestUnstake(request), "RestTooSmall", [holder]);
    expect(await leave(io(1))).equal(undefined);
    await world.unstake(holder, node, io(1));
  });

  it("agree on what an hour brings, as a forecast and as a yearly return", async () => {
    const rival = await stakedNode(world, { processors: 1 });
    const [holder, ioMint] = [await world.holder("holder", 200), world.ioMint];
    await world.stake(holder, node, 200);
    await world.work([node, rival], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    const now = await staked();
    const position = await world.position(node.address, holder.publicKey);
    const forecast = { ...now, position, pool: await world.pool("gpu"), emission: await world.emission() };
    const closable = world.startedAt + 2 * 3_600 + 1_800; // half an hour after hour 1
    const expected = sdk.rewardsAt({ ...forecast, at: closable });
    const yearly = sdk.apr(forecast);

    await world.work([node, rival], 1);
    await world.close(1);
    await world.send(sdk.settleRewards({ node }));
    await world.send(sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint }), [holder]);
    expect(plain(await world.ioBalance(holder.publicKey))).equal(plain(expected));
    const hour = expected.sub(sdk.pendingRewards(forecast));
    // 8,766 hours on 200 IO; a basis point is 2,000,000 units, and the holder's rounding is one unit an hour
    expect(Math.abs(yearly - hour.muln(8_766).divn(2_000_000).toNumber())).most(1);
  });

  it("agree on all that an owner holds", async () => {
    const other = await stakedNode(world, { processors: 2, stake: io(400) });
    const holder = await world.holder("holder", 100);
    await world.stake(holder, node, 30);
    await world.stake(holder, other, 50);
    await world.work([node, other], 0);
    await world.close(0);
    const addresses = [node, other].map(({ address }) => sdk.positionAddress(address, holder.publicKey));
    const held = await sdk.positionsOf(connectionTo(world, addresses), holder.publicKey);
    expect(plain(held.map(({ stake }) => stake))).deep.equal(["3000000000", "5000000000"]);
    for (const { node: of, rewards } of held) {
      const claim = sdk.claimRewards({ owner: holder.publicKey, node: of.address, ioMint: world.ioMint });
      const before = await world.ioBalance(holder.publicKey);
      await world.send(await sdk.settledFirst(of, claim), [holder]);
      expect(plain((await world.ioBalance(holder.publicKey)) - before)).equal(plain(rewards));
    }
  });
});

/** The chain as a connection on which these are all accounts that can be listed. */
function connectionTo({ chain }: World, listed: PublicKey[]): sdk.PositionsFetcher {
  const read = (addresses: PublicKey[]) => Promise.all(addresses.map((address) => chain.account(address)));
  return {
    async getProgramAccounts(_program, _config: { filters: GetProgramAccountsFilter[] }) {
      const found = await read(listed);
      return listed.map((pubkey, i) => ({ pubkey, account: { data: found[i]!.data } }));
    },
    getMultipleAccountsInfo: read,
  };
}
