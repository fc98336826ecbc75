import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const cooldown = 1_209_600; // 14 days

// The operator of a node has 200 IO in it, the holder 100.
describe("the way out (B19)", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const wait = async (secs: number) => world.chain.warpTo((await world.chain.now()) + secs);
  /** Asks for everything, waits, withdraws and closes the position: base units that were paid. */
  const leave = async (owner: Keypair) => {
    const { shares } = await world.position(node.address, owner.publicKey);
    await world.unstake(owner, node, shares, 77);
    await world.send(sdk.closePosition({ owner: owner.publicKey, node: node.address }), [owner]);
    await wait(cooldown);
    const withdraw = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint, index: 77 };
    await world.send(sdk.withdrawUnstaked(withdraw), [owner]);
    return world.ioBalance(owner.publicKey);
  };
  const pause = () =>
    world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: sdk.MAX_PAUSE_SECS }), [world.pauser]);
  const retire = () =>
    world.send(sdk.retireNode({ operator: node.operator.publicKey, node: node.address }), [node.operator]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
  });

  const states: Record<string, () => Promise<unknown>> = {
    "an active node": async () => undefined,
    "a retired node": () => retire(),
    "a hired node": async () => {
      const market = await Market.around(world, node);
      await market.run({ kind: "auction" });
      expect((await world.nodeOf(node.address)).freeProcessors).equal(0);
    },
    "a node that the operator has left": () => leave(node.operator),
    "a node whose minimum stake is raised over the position": () =>
      world.change({ kind: "parameter", parameter: "minStake", value: io(1_000) }),
    "a node whose slash was overturned": async () => {
      const slash = await world.slash(node);
      const { publicKey: resolver } = world.resolver;
      await world.send(sdk.overturnSlash({ resolver, node: node.address, slash }), [world.resolver]);
    },
  };
  for (const [name, happens] of Object.entries(states)) {
    it(`of ${name} is open`, async () => {
      await happens();
      expect(await leave(holder)).equal(10_000_000_000n);
    });

    it(`of ${name} is open in a pause`, async () => {
      await happens();
      await pause();
      expect(await leave(holder)).equal(10_000_000_000n);
    });
  }

  it("is open in a pause that nobody can end: without admin, pauser, slasher, resolver and verifiers", async () => {
    const { publicKey: admin } = world.admin;
    await pause();
    const roles = (["pauser", "slasher", "resolver"] as const).map((role) => sdk.clearRole({ admin, role }));
    const removed = world.verifiers.map(({ publicKey: key }) => sdk.removeVerifier({ admin, key }));
    await world.send([...roles, ...removed], [world.admin]);
    expect(await leave(holder)).equal(10_000_000_000n);
  });

  it("begins while a slash is open, and ends with it after 30 days, whoever is gone", async () => {
    const slash = await world.slash(node);
    await world.unstake(holder, node, 100);
    await wait(cooldown);
    const withdraw = () =>
      sdk.withdrawUnstaked({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint, index: 0 });
    await world.fail(withdraw(), "SlashOpen", [holder]);
    await wait(30 * 86_400 - cooldown);
    await world.send([sdk.burnSlash({ node: node.address, slash, ioMint: world.ioMint }), withdraw()], [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(9_000_000_000n);
  });

  it("is open for shares that 22 slashes of half have left next to nothing of, where no stake enters any more", async () => {
    await world.unstake(holder, node, 50, 0);
    const newcomer = await world.holder("newcomer", 2_000);
    const stake = (amount: BN) => sdk.stake({ owner: newcomer.publicKey, node, ioMint: world.ioMint, amount });
    for (let code = 1; code <= 22; code++) {
      await world.burnSlash(node, { code, fractionBps: 5_000 });
      await wait(3 * 86_400);
      if (code === 6) {
        const { coolingStake, coolingShares } = await world.nodeOf(node.address);
        expect([coolingStake, coolingShares].map(String)).deep.equal(["78125000", "5000000000"]); // 2^6 shares a unit
        await world.send(stake(io(2)), [newcomer]);
        await world.unstake(newcomer, node, (await world.position(node.address, newcomer.publicKey)).shares, 1);
        await wait(cooldown);
        const withdraw = { owner: newcomer.publicKey, node: node.address, ioMint: world.ioMint, index: 1 };
        await world.send(sdk.withdrawUnstaked(withdraw), [newcomer]);
      }
      if (code > 6) await world.fail(stake(io(100)), "PoolTooDiluted", [newcomer]);
    }
    // 250 IO halved 22 times, each time rounded up: 5_960.5 units of 25_000_000_000; the holder's half of 100 IO is a fifth.
    const { activeStake, activeShares } = await world.nodeOf(node.address);
    expect(activeShares.toString()).equal("25000000000");
    expect(activeStake.toNumber()).within(5_960, 5_962);
    const withdraw = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint, index: 0 };
    await world.send(sdk.withdrawUnstaked(withdraw), [holder]);
    expect(Number(await leave(holder))).within(2_383, 2_386); // two parts of 50 IO: 1_192.1 each
    await leave(node.operator);
    expect(await world.balance(node.vault)).equal(0n);
  });

  it("does not lead through the minimum: what is left over of a partial exit is taken along or above it", async () => {
    await world.change({ kind: "parameter", parameter: "minStake", value: io(50) });
    const request = (shares: BN) => sdk.requestUnstake({ owner: holder.publicKey, node, index: 0, shares });
    await world.fail(request(io(50).addn(1)), "RestTooSmall", [holder]);
    await world.send(request(io(50)), [holder]);
    await world.change({ kind: "parameter", parameter: "minStake", value: io(1_000) });
    expect(await leave(holder)).equal(5_000_000_000n);
  });

  it("costs a unit at the most by rounding, and leaves the vault empty behind the last, in any order", async () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      world = await World.create({ engine: "litesvm" });
      node = await stakedNode(world);
      const owners = [node.operator, await world.holder("b", 33), await world.holder("c", 7)] as const;
      await world.stake(owners[1], node, 33);
      await world.stake(owners[2], node, 7);
      await world.burnSlash(node, { fractionBps: 1_111 });
      const due = [17_778_000_000n, 2_933_370_000n, 622_230_000n]; // 88.89 %
      for (const who of order) {
        const paid = await leave(owners[who]!);
        expect(paid - due[who]! >= -1n && paid - due[who]! <= 2n, `${paid} for ${due[who]}`).equal(true);
      }
      expect(await world.balance(node.vault)).equal(0n);
    }
  });
});
