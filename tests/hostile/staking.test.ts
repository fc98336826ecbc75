import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { type Amount, io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

describe("stakers who want more than their part", () => {
  let world: World;
  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  const claimed = async (owner: Keypair, node: WorldNode) => {
    const before = await world.ioBalance(owner.publicKey);
    const claim = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimRewards(claim), [owner]);
    return (await world.ioBalance(owner.publicKey)) - before;
  };
  const join = async (label: string, node: WorldNode, amount: Amount) => {
    const owner = await world.holder(label, amount);
    await world.stake(owner, node, amount);
    return owner;
  };

  describe("by donations (B1)", () => {
    const donate = async (vault: sdk.NodeRef["address"], units: bigint) =>
      world.chain.setAccount(vault, withAmount((await world.chain.account(vault))!, units));

    for (const [attacker, donation, victim] of [
      [io(1), 1_000_000_000_000n, io(1)],
      [io(1), 10_000_000_000_000_000n, io(1).addn(1)],
      [io(100), 1n, io(200).subn(1)],
      [io(1), 99_999_999_999n, io(200)],
    ] as const) {
      it(`take nothing from a victim: ${attacker} staked, ${donation} donated, ${victim} of the victim`, async () => {
        const node = await world.node();
        await join("attacker", node, attacker);
        await donate(node.vault, donation);
        const owner = await join("victim", node, victim);
        const { shares } = await world.position(node.address, owner.publicKey);
        const { activeStake, activeShares } = await world.nodeOf(node.address);
        // As many shares as units, and a share is worth a unit: the donation is nobody's.
        expect([shares, activeStake, activeShares].map(String)).deep.equal(
          [victim, attacker.add(victim), attacker.add(victim)].map(String),
        );
      });
    }

    it("to any vault change no reward, no claim and no capacity", async () => {
      const node = await stakedNode(world, { commissionBps: 1_000 });
      const { ioMint, usdcMint } = world;
      const parents = [sdk.emissionAddress(), sdk.configAddress(), sdk.treasuryAddress(), node.address];
      const vaults = parents.map((parent) => sdk.vaultAddress(parent, ioMint));
      for (const vault of [...vaults, sdk.vaultAddress(sdk.treasuryAddress(), usdcMint)])
        await donate(vault, 10n ** 12n);
      await world.work([node], 0);
      await world.close(0);
      await world.send(sdk.settleRewards({ node }));
      expect(await claimed(node.operator, node)).equal(329_758_478_258n); // nine tenths of 366_398_309_176, rounded down
      const late = await world.holder("late", 1_000);
      const over = { owner: late.publicKey, node, ioMint, amount: io(200).addn(1) };
      await world.fail(sdk.stake(over), "NodeOverCapacity", [late]);
    });
  });

  it("by many small stakes get no more shares than by one, and never more worth than they paid (B4)", async () => {
    // A price that never comes out even, as after a slash.
    const operator = await world.holder("operator", 200_000);
    const node = await world.node({ operator, processors: 1_024 });
    const owners = [await world.holder("a", 50_000), await world.holder("b", 50_000)];
    let [stake, shares] = [1_000_000_019n, 1_700_000_333n];
    await world.forge(node.address, (data) => {
      data.writeBigUInt64LE(stake, 176);
      data.writeBigUInt64LE(shares, 184);
    });
    let seed = 20_260_101n;
    const random = (below: bigint) => {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      return (seed >> 16n) % below;
    };
    const paid = [0n, 0n];
    const held = [0n, 0n];
    for (let i = 0; i < 300; i++) {
      const who = i % 2;
      const amount = 100_000_000n + random(i % 3 ? 7n : 10_000_000_000n);
      const terms = { owner: owners[who]!.publicKey, node, ioMint: world.ioMint, amount: new BN(amount.toString()) };
      const [event] = world.events(await world.send(sdk.stake(terms), [owners[who]!]));
      const bought = (amount * shares) / stake;
      expect(plain(event?.data)).include({ shares: bought.toString() });
      const price = [stake, shares] as const;
      [stake, shares] = [stake + amount, shares + bought];
      expect(stake * price[1] >= price[0] * shares, "the price never falls for those who hold").equal(true);
      paid[who]! += amount;
      held[who]! += bought;
      const worth = ((held[0]! + held[1]!) * stake) / shares;
      expect(worth <= paid[0]! + paid[1]!, `${worth} after ${i}`).equal(true);
    }
  });
});
