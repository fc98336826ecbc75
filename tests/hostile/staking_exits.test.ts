import * as sdk from "@io-net/sdk";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { donate } from "../support/moves.ts";
import { stakedNode } from "../support/staked.ts";
import { swap } from "../support/swap.ts";
import { type Amount, io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";
import { cast } from "./cast.ts";
import { moments } from "./moments.ts";

const cooldown = 1_209_600; // 14 days

// The operator of a node has 200 IO in it, the holder 100.
describe("stakers who leave", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const keys = (owner: Keypair, of = node) => ({ owner: owner.publicKey, node: of.address, ioMint: world.ioMint });
  const request = (shares: BN, index = 0) => sdk.requestUnstake({ owner: holder.publicKey, node, index, shares });
  const cancel = (index = 0, owner = holder) => sdk.cancelUnstake({ owner: owner.publicKey, node, index });
  const withdraw = (owner = holder, index = 0) => sdk.withdrawUnstaked({ ...keys(owner), index });
  const claim = (owner = holder) => sdk.claimRewards(keys(owner));
  const compound = () => sdk.compoundRewards({ ...keys(holder), node });
  const move = (to: WorldNode, index = 0) =>
    sdk.moveStake({ owner: holder.publicKey, from: node.address, to, index, ioMint: world.ioMint });
  const wait = async (secs: number) => world.chain.warpTo((await world.chain.now()) + secs);
  const join = async (label: string, amount: Amount) => {
    const owner = await world.holder(label, amount);
    await world.stake(owner, node, amount);
    return owner;
  };
  const sharesOf = async (owner: Keypair) => (await world.position(node.address, owner.publicKey)).shares;
  const earn = async (hour: number) => {
    await world.work([node], hour);
    await world.close(hour, ["gpu"]);
    await world.send(sdk.settleRewards({ node }));
  };
  const claimed = async (owner: Keypair) => {
    const before = await world.ioBalance(owner.publicKey);
    await world.send(claim(owner), [owner]);
    return (await world.ioBalance(owner.publicKey)) - before;
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await join("holder", 100);
  });

  for (const donation of [1, 10_000_000_000, 1_000_000_000_000]) {
    it(`take nothing from a victim by a donation of ${donation} before, between and after (B1)`, async () => {
      node = await world.node();
      const attacker = await join("attacker", 1);
      await donate(world, node.vault, donation);
      const victim = await join("victim", io(1).addn(1));
      await world.unstake(attacker, node, await sharesOf(attacker));
      await donate(world, node.vault, donation);
      await world.unstake(victim, node, await sharesOf(victim));
      await wait(cooldown);
      for (const owner of [victim, attacker]) await world.send(withdraw(owner), [owner]);
      const paid = [await world.ioBalance(victim.publicKey), await world.ioBalance(attacker.publicKey)];
      expect(paid).deep.equal([100_000_001n, 100_000_000n]);
      expect(await world.balance(node.vault)).equal(2n * BigInt(donation));
    });
  }

  it("gain nothing by 2,000 round trips of any size at a price that never comes out even (B4)", async () => {
    await world.unstake(holder, node, 20, 9); // so that the cooling pool has a price, too
    await world.burnSlash(node, { fractionBps: 3_333 });
    let seed = 20_260_101n;
    const random = (below: bigint) => {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      return (seed >> 16n) % below;
    };
    const shares = await sharesOf(holder);
    const worth = async () => {
      const { activeStake, activeShares } = await world.nodeOf(node.address);
      return (await sharesOf(holder)).mul(activeStake).div(activeShares);
    };
    const before = await worth();
    for (let n = 0; n < 1_000; n++) {
      const most = n % 3 === 0 ? 10n : n % 3 === 1 ? 1_000_000n : 1_000_000_000n;
      const calls = [0, 1].flatMap((index) => {
        const amount = new BN((5n + random(most)).toString());
        return [request(amount, 2 * n + index + 10), cancel(2 * n + index + 10)];
      });
      await world.send(calls, [holder]);
    }
    const [left, now] = [await sharesOf(holder), await worth()];
    expect(left.lt(shares), `${left} of ${shares} shares`).equal(true);
    expect(now.lte(before), `${now} after ${before}`).equal(true);
    expect(before.sub(now).toNumber(), "lost at most two units a trip").most(4_000);
  });

  it("get no more by many tickets than by one (B4)", async () => {
    const paidBy = async (tickets: number) => {
      world = await World.create({ engine: "litesvm" });
      node = await stakedNode(world);
      holder = await join("holder", 100);
      await world.unstake(node.operator, node, 30, 0);
      await world.burnSlash(node, { fractionBps: 3_333 });
      const part = io(100).divn(tickets);
      for (let index = 0; index < tickets - 1; index++) await world.unstake(holder, node, part, index);
      await world.unstake(holder, node, await sharesOf(holder), tickets - 1);
      await wait(cooldown);
      for (let index = 0; index < tickets; index++) await world.send(withdraw(holder, index), [holder]);
      return world.ioBalance(holder.publicKey);
    };
    const one = await paidBy(1);
    expect(one).equal(6_667_000_000n); // 66.67 % of 100 IO
    for (const tickets of [2, 7, 61]) {
      const many = await paidBy(tickets);
      expect(many <= one && many >= one - 2n * BigInt(tickets), `${many} by ${tickets}`).equal(true);
    }
  });

  for (const late of [1, 49, 380]) {
    it(`and come back just before ${late} overdue hours are closed share in the last hour alone (B5)`, async () => {
      await world.send(request(io(100)), [holder]);
      const other = await stakedNode(world, { class: node.class });
      await world.unstake(other.operator, other, 100);
      await world.work([node], 0);
      await world.toHour(late + 1, 1_800);
      await world.send(cancel(), [holder]);
      await world.close(late, ["gpu"]);
      await world.send(sdk.settleRewards({ node }));
      // A third of hour 0, 366_398_309_176; the hours after it had no weight.
      expect(await claimed(holder)).equal(122_132_769_725n);
      await world.fail(claim(), "NothingToClaim", [holder]);
    });
  }

  it("are paid once, in whatever order they claim, compound, move and withdraw in one transaction (B8)", async () => {
    const other = await stakedNode(world);
    await earn(0);
    await world.send(request(io(40)), [holder]);
    await wait(cooldown);
    const once = "AccountOwnedByWrongProgram";
    for (const [calls, error] of [
      [[withdraw(), claim(), claim()], "NothingToClaim"],
      [[claim(), withdraw(), claim()], "NothingToClaim"],
      [[move(other), claim(), claim()], "NothingToClaim"],
      [[claim(), compound()], "NothingToClaim"],
      [[withdraw(), claim(), withdraw()], once],
      [[withdraw(), move(other)], once],
      [[move(other), withdraw()], once],
      [[cancel(), claim(), withdraw()], once],
      [[claim(), request(io(60), 1), sdk.closePosition(keys(holder)), claim()], once],
    ] as [Promise<TransactionInstruction>[], string][]) {
      await world.fail(calls, error, [holder]);
    }
    await world.send([withdraw(), claim()], [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(4_000_000_000n + 122_132_769_725n);
  });

  it("change no reward of a closed hour: whatever moves shares waits for its settlement (B9)", async () => {
    const other = await stakedNode(world);
    await world.unstake(holder, node, 40);
    await world.unstake(other.operator, other, 50);
    await earn(0);
    await world.toHour(400); // the tickets are ready
    await world.close(399, ["gpu"]);
    await world.work([node], 400);
    await world.close(400, ["gpu"]);
    await world.give(holder.publicKey, 1);
    const { operator } = other;
    const into = { owner: operator.publicKey, from: other.address, to: node, index: 0, ioMint: world.ioMint };
    for (const [call, by] of [
      [sdk.stake({ ...keys(holder), node, amount: io(1) }), holder],
      [request(io(1), 1), holder],
      [cancel(), holder],
      [compound(), holder],
      [sdk.moveStake(into), operator],
    ] as const) {
      await world.fail(call, "HourNotSettled", [by]);
    }
    await world.send([withdraw(), claim()], [holder]); // neither of which touches active shares
  });

  it("are paid for no ticket but their own, ready one (B11, B12)", async () => {
    const other = await stakedNode(world);
    await world.unstake(node.operator, node, 50);
    const [mine, theirs] = [holder, node.operator].map((owner) => sdk.ticketAddress(node.address, owner.publicKey, 0));
    const pay = [withdraw(), move(other)];
    const tries = async (error: string, ticket = mine!) => {
      for (const call of pay) await world.fail(await swap(call, mine!, ticket), error, [holder]);
    };
    await tries("AccountOwnedByWrongProgram"); // there is none
    await wait(cooldown);
    await tries("WrongTicket", theirs);
    await tries("AccountDiscriminatorMismatch", sdk.positionAddress(node.address, holder.publicKey));
    const forged = world.keypair("forged ticket").publicKey;
    await world.chain.setAccount(forged, {
      ...(await world.chain.account(theirs!))!,
      owner: world.keypair("false program").publicKey,
    });
    await tries("AccountOwnedByWrongProgram", forged);
    await world.send(request(io(40)), [holder]);
    await tries("StakeStillCooling");
  });

  it("are the only ones who move it: no instruction but these names a node's vault in any moment of its own (B11)", async () => {
    // A vault in its place is refused everywhere else, which is in siblings.test.ts.
    const vaults = cast.filter(({ name }) => /^vault of (a|b|c|new)$/.test(name)).map(({ key }) => key.toBase58());
    expect(vaults.length).equal(4);
    const all = await moments();
    expect(new Set(all.map(({ name }) => name)).size).equal(sdk.IDL.instructions.length);
    const naming = all.filter(({ instruction }) =>
      instruction.keys.some((key) => vaults.includes(key.pubkey.toBase58())),
    );
    expect([...new Set(naming.map(({ name }) => name))]).have.members([
      "registerNode", // opens it
      ...["stake", "compoundRewards"], // into it
      ...["withdrawUnstaked", "moveStake"], // out of it for a ticket
      "burnSlash",
    ]);
  });
});
