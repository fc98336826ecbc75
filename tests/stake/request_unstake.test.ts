import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { type Amount, baseUnits, io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";
import { slashedNode } from "./slashed.ts";

const start = 1_767_225_600; // the clock of a new world, and the start of hour 0
const cooldown = 1_209_600; // 14 days

describe("request_unstake", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const request = (shares: Amount, { index = 0, owner = holder, of = node } = {}) =>
    sdk.requestUnstake({ owner: owner.publicKey, node: of, index, shares: baseUnits(shares) });
  const refuse = (shares: Amount, error: string) => world.fail(request(shares), error, [holder]);
  const ticket = async (index = 0) =>
    plain(await world.ticketAt(sdk.ticketAddress(node.address, holder.publicKey, index)));
  const readyAt = async (index: number) => Number(((await ticket(index)) as { readyAt: string }).readyAt);
  const pools = async () => {
    const { activeStake, activeShares, coolingStake, coolingShares } = await world.nodeOf(node.address);
    return [activeStake, activeShares, coolingStake, coolingShares].map(String);
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
  });

  it("moves stake to the cooling pool and writes a ticket that is ready 14 days later", async () => {
    await world.toHour(2, 5);
    const before = await world.nodeOf(node.address);
    const sent = await world.send(request(40, { index: 7 }), [holder]);
    const { bump, ...written } = (await ticket(7)) as Record<string, unknown>;
    const readyAt = `${start + 7_205 + cooldown}`;
    const keys = { owner: holder.publicKey.toBase58(), node: node.address.toBase58() };
    expect(written).deep.equal({ ...keys, index: "7", shares: "4000000000", readyAt });
    const pool = { activeStake: "26000000000", activeShares: "26000000000" };
    const cooling = { coolingStake: "4000000000", coolingShares: "4000000000" };
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), ...pool, ...cooling });
    expect(plain((await world.position(node.address, holder.publicKey)).shares)).equal("6000000000");
    expect(await world.balance(node.vault)).equal(30_000_000_000n);
    const amounts = { index: "7", shares: "4000000000", amount: "4000000000", positionShares: "6000000000" };
    const after = { activeStake: "26000000000", coolingStake: "4000000000", coolingShares: "4000000000" };
    const data = { ...keys, ...amounts, ...after, readyAt, at: `${start + 7_205}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "unstakeRequested", data }]);
  });

  it("has the owner pay the ticket's rent", async () => {
    const before = await lamports(world, holder.publicKey);
    await world.send(request(40), [holder]);
    expect(before - (await lamports(world, holder.publicKey))).equal(1_726_080); // (128 + 120) * 6,960
  });

  it("takes what the shares are worth after a slash, and buys cooling shares at their own price, both rounded down", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
    // 1_000_000_003 * 16_667_500_000 / 24_999_999_999 = 666_700_002.03; that * 5_000_000_001 / 3_333_500_001 = 1_000_000_002.90.
    const [event] = world.events(await world.send(request(new BN(1_000_000_003), { index: 2 }), [holder]));
    expect(plain(event?.data)).include({ shares: "1000000003", amount: "666700002" });
    expect(await ticket(2)).include({ shares: "1000000002" });
    expect(await pools()).deep.equal(["16000799998", "23999999996", "4000200003", "6000000003"]);
  });

  it("writes a ticket of nothing for shares that are worth less than a unit", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
    const [event] = world.events(await world.send(request(new BN(1), { index: 2 }), [holder])); // 0.67 units
    expect(plain(event?.data)).include({ shares: "1", amount: "0" });
    expect(await ticket(2)).include({ shares: "0" });
  });

  it("leaves 1 IO or nothing, to the unit", async () => {
    await refuse(io(99).addn(1), "RestTooSmall");
    await refuse(io(100).subn(1), "RestTooSmall");
    await world.send(request(99), [holder]);
    await world.send(request(1, { index: 1 }), [holder]);
    expect(plain((await world.position(node.address, holder.publicKey)).shares)).equal("0");
  });

  it("weighs what is left by its price after a slash", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
    // He has 4_999_999_999 shares. 149_992_501 of them are worth 100_000_000.4 units, one less 99_999_999.8.
    await refuse(new BN(4_999_999_999 - 149_992_500), "RestTooSmall");
    await world.send(request(new BN(4_999_999_999 - 149_992_501), { index: 2 }), [holder]);
  });

  it("refuses no shares, and more than there are", async () => {
    await refuse(0, "ZeroShares");
    await refuse(io(100).addn(1), "TooFewShares");
    await refuse(new BN("18446744073709551615"), "TooFewShares");
    await world.send(request(100), [holder]);
    await world.fail(request(new BN(1), { index: 1 }), "TooFewShares", [holder]);
  });

  it("gives each ticket its own time, which no later request, cancellation or parameter moves", async () => {
    await world.send(request(10, { index: 3 }), [holder]);
    await world.change({ kind: "parameter", parameter: "cooldownSecs", value: new BN(60 * 86_400) });
    await world.toHour(1, 0);
    await world.send(request(10, { index: 0 }), [holder]);
    await world.change({ kind: "parameter", parameter: "cooldownSecs", value: new BN(7 * 86_400) });
    await world.toHour(2, 0);
    await world.send(request(10, { index: 9 }), [holder]);
    await world.send(sdk.cancelUnstake({ owner: holder.publicKey, node, index: 0 }), [holder]);
    await world.send(request(10, { index: 0 }), [holder]);
    expect([await readyAt(3), await readyAt(9), await readyAt(0)]).deep.equal([
      start + cooldown,
      start + 7_200 + 7 * 86_400,
      start + 7_200 + 7 * 86_400,
    ]);
  });

  it("refuses an index that is taken, of this owner in this node", async () => {
    await world.send(request(10), [holder]);
    await refuse(10, "AccountExists");
    await world.send(request(10, { owner: node.operator }), [node.operator]);
  });

  it("is refused beside a closed hour that is not settled, and goes on behind a settlement", async () => {
    await world.work([node], 0);
    await world.close(0);
    await refuse(10, "HourNotSettled");
    await world.send([sdk.settleRewards({ node }), request(10)], [holder]);
  });

  it("leaves what was earned before claimable, and has no part in an hour that is not closed", async () => {
    for (const hour of [0, 1]) {
      await world.work([node], hour);
      if (hour === 1) await world.send(request(100), [holder]);
      await world.close(hour);
      await world.send(sdk.settleRewards({ node }));
    }
    const claim = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimRewards(claim), [holder]);
    // A third of hour 0, which is 366_398_309_176: 122_132_769_725.33. Hour 1 is all the operator's.
    expect(await world.ioBalance(holder.publicKey)).equal(122_132_769_725n);
  });

  it("takes the operator's stake out of what the node needs at once", async () => {
    const { operator } = node;
    await world.send(request(io(100).addn(1), { owner: operator }), [operator]); // half of 200 IO is what he must hold
    const sent = await world.work([node], 0);
    expect(outcomes(sent)).deep.equal([["counted"], ["stakeNotMet"], ["stakeNotMet"]]);
  });

  it("works in a pause, while a slash is open, and from a retired node without any minimum", async () => {
    const { operator } = node;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.slash(node);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await world.send(request(100), [holder]);
    await world.send(request(200, { owner: operator }), [operator]);
    expect(await pools()).deep.equal(["0", "0", "30000000000", "30000000000"]);
  });

  it("refuses anybody but the owner, and the position or the pool of another", async () => {
    const other = await stakedNode(world);
    const mine = sdk.positionAddress(node.address, holder.publicKey);
    const theirs = [
      sdk.positionAddress(node.address, node.operator.publicKey),
      sdk.positionAddress(other.address, other.operator.publicKey),
    ];
    for (const wrong of theirs) await world.fail(await swap(request(10), mine, wrong), "WrongPosition", [holder]);
    await world.fail(await unsigned(request(10), holder.publicKey), "AccountNotSigner");
    const cpu = await swap(request(10), sdk.poolAddress("gpu"), sdk.poolAddress("cpu"));
    await world.fail(cpu, "WrongPool", [holder]);
  });

  it("writes the ticket at the address of node, owner and index only", async () => {
    const [right, wrong] = [0, 1].map((index) => sdk.ticketAddress(node.address, holder.publicKey, index));
    await world.fail(await swap(request(10), right!, wrong!), "ConstraintSeeds", [holder]);
  });
});
