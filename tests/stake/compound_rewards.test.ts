import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hour 0 of the GPU pool is 366_398_309_176. Operator and holder have 9_600 and 3_200 IO of the 12_800 that 64 processors need.
// A quarter of the hour is 91_599_577_294, and the rest of the index' division keeps a unit back.
const QUARTER = 91_599_577_293n;

describe("compound_rewards", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const compound = ({ owner = holder, of = node } = {}) =>
    sdk.compoundRewards({ owner: owner.publicKey, node: of, ioMint: world.ioMint });
  const refuse = (error: string, changes = {}) => world.fail(compound(changes), error, [holder]);
  const earn = async (hour: number) => {
    await world.work([node], hour);
    await world.close(hour);
    await world.send(sdk.settleRewards({ node }));
  };
  const reserve = () => sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
  const claim = () => sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, { processors: 64, stake: 9_600 });
    holder = await world.holder("holder", 3_200);
    await world.stake(holder, node, 3_200);
  });

  it("stakes all that is claimable, straight from the reserve vault", async () => {
    await earn(0);
    const sent = await world.send(compound(), [holder]);
    const stake = 1_280_000_000_000n + QUARTER;
    expect(await world.balance(node.vault)).equal(stake);
    expect(await world.balance(reserve())).equal(30_000_000_000_000_000n - QUARTER);
    expect(await world.ioBalance(holder.publicKey)).equal(0n);
    const { activeStake, activeShares } = await world.nodeOf(node.address);
    expect(plain([activeStake, activeShares])).deep.equal([`${stake}`, `${stake}`]);
    const positionShares = `${320_000_000_000n + QUARTER}`;
    expect(plain(await world.position(node.address, holder.publicKey))).include({
      shares: positionShares,
      unclaimed: "0",
    });
    const keys = { node: node.address, owner: holder.publicKey };
    const amounts = { amount: QUARTER, shares: QUARTER, positionShares, activeStake: stake };
    const data = { ...keys, ...amounts, at: "1767231000" };
    expect(plain(world.events(sent))).deep.equal([{ name: "rewardsCompounded", data: plain(data) }]);
  });

  it("buys shares at the price after a slash, rounded down", async () => {
    await earn(0);
    await world.burnSlash(node, { fractionBps: 3_333 }); // leaves 853_376_000_000 units for 1_280_000_000_000 shares
    const [event] = world.events(await world.send(compound(), [holder]));
    expect(plain(event?.data)).include({ amount: `${QUARTER}`, shares: "137392496314" }); // 137_392_496_314.7
  });

  it("keeps what a position has: the same shares of the next hour, on more stake", async () => {
    await earn(0);
    await world.send(compound(), [holder]);
    await earn(1);
    await world.send(claim(), [holder]);
    // 366_398_309_176 * (320_000_000_000 + 91_599_577_293) / (1_280_000_000_000 + 91_599_577_293) = 109_951_469_564.7
    expect(await world.ioBalance(holder.publicKey)).equal(109_951_469_564n);
  });

  it("counts as the operator's own part where it is his position, and asks for no minimum", async () => {
    const { operator } = node;
    await world.change({ kind: "parameter", parameter: "minStake", value: io(1_000) });
    await earn(0);
    await world.send(compound({ owner: operator }), [operator]);
    await world.send(compound(), [holder]); // 915.99 IO
    const operatorShares = `${960_000_000_000n + 274_798_731_881n}`;
    expect(plain((await world.nodeOf(node.address)).operatorShares)).equal(operatorShares);
  });

  it("has nothing to stake before an hour is settled, and once it is staked or claimed (B8)", async () => {
    await refuse("NothingToClaim");
    await earn(0);
    await world.fail([compound(), compound()], "NothingToClaim", [holder]);
    await world.fail([compound(), claim()], "NothingToClaim", [holder]);
    await world.fail([claim(), compound()], "NothingToClaim", [holder]);
    await world.send(compound(), [holder]);
    await refuse("NothingToClaim");
  });

  it("is refused beside a closed hour that is not settled, and goes on behind a settlement", async () => {
    await earn(0);
    await world.work([node], 1);
    await world.close(1);
    await refuse("HourNotSettled");
    await world.send([sdk.settleRewards({ node }), compound()], [holder]);
  });

  it("names the unsettled hour where that is all there is to stake", async () => {
    await world.work([node], 0);
    await world.close(0);
    await refuse("HourNotSettled");
    await world.send([sdk.settleRewards({ node }), compound()], [holder]);
  });

  it("is refused in a pause, while a slash is open and in a retired node: the rewards stay claimable", async () => {
    await earn(0);
    const slash = await world.slash(node);
    await refuse("SlashOpen");
    await world.send(sdk.overturnSlash({ resolver: world.resolver.publicKey, node: node.address, slash }), [
      world.resolver,
    ]);
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    await refuse("Paused");
    await world.send(sdk.unpause({ authority: world.pauser.publicKey }), [world.pauser]);
    const { operator } = node;
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await refuse("NodeIsRetired");
    await world.send(claim(), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(QUARTER);
  });

  it("is refused beyond the capacity, to the unit", async () => {
    await earn(0);
    // The node holds 25_600 IO, others 19_200 of them: 3_200 are the holder's, and his rewards are 91_599_577_293 units.
    const other = await world.holder("other", 30_000);
    await world.stake(other, node, io(12_800).sub(new BN(QUARTER.toString())).addn(1));
    await refuse("NodeOverCapacity");
    await world.unstake(node.operator, node, 4_800);
    await world.stake(other, node, 3_200);
    await refuse("OthersOverCapacity");
    await world.unstake(other, node, new BN(1));
    await world.send(compound(), [holder]);
  });

  it("refuses anybody but the owner, and the position of another owner or node", async () => {
    const other = await stakedNode(world);
    await earn(0);
    const mine = sdk.positionAddress(node.address, holder.publicKey);
    for (const of of [node, other]) {
      const theirs = sdk.positionAddress(of.address, of.operator.publicKey);
      await world.fail(await swap(compound(), mine, theirs), "WrongPosition", [holder]);
    }
    await world.fail(await swap(compound(), node.address, other.address), "WrongPosition", [holder]);
    await world.fail(await unsigned(compound(), holder.publicKey), "AccountNotSigner");
    const thief = await world.person("thief");
    await world.fail(await swap(compound(), holder.publicKey, thief.publicKey), "WrongPosition", [thief]);
  });

  it("refuses other vaults, another class and another pool", async () => {
    const other = await stakedNode(world);
    await earn(0);
    for (const [right, wrong] of [
      [node.vault, other.vault],
      [node.vault, reserve()],
      [reserve(), node.vault],
      [reserve(), sdk.vaultAddress(sdk.configAddress(), world.ioMint)],
    ] as const) {
      await world.fail(await swap(compound(), right, wrong), "WrongVault", [holder]);
    }
    const big = await world.class(2, { multiplierBps: 900_000 });
    await world.fail(await swap(compound(), node.class, big), "WrongClass", [holder]);
    await world.fail(await swap(compound(), sdk.poolAddress("gpu"), sdk.poolAddress("cpu")), "WrongPool", [holder]);
  });
});
