import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { offsetOf } from "../layout.ts";
import { plain } from "../support/plain.ts";
import { World, type WorldNode } from "../support/world.ts";

const POOL = { nextHour: offsetOf("RewardPool", "next_hour"), ring: offsetOf("RewardPool", "ring") };
const NODE = {
  activeStake: offsetOf("Node", "active_stake"),
  indexX64: offsetOf("Node", "index_x64"),
  indexRemainder: offsetOf("Node", "index_remainder"),
  pending: offsetOf("Node", "pending"),
};
const POSITION = {
  shares: offsetOf("StakePosition", "shares"),
  indexX64: offsetOf("StakePosition", "index_x64"),
  unclaimed: offsetOf("StakePosition", "unclaimed"),
};

const MAX_REWARD = 30_000_000_000_000_000n; // all that is ever paid
const SUPPLY = 80_000_000_000_000_000n;

describe("numbers at their limits (B7)", () => {
  let world: World;
  let node: WorldNode;
  let owner: Keypair;
  const position = () => sdk.positionAddress(node.address, owner.publicKey);

  before(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await world.node({ commissionBps: 0 });
    owner = await world.holder("owner", 1);
    await world.stake(owner, node, 1);
  });

  interface Case {
    shares: bigint;
    reward: bigint;
    weight: bigint;
    hour: bigint;
  }

  /** Writes that the node, all of it the owner's, weighs `weight` of `total` in a closed hour that pays `reward`. */
  async function forge({ shares, reward, weight, hour }: Case, total = weight) {
    await world.forge(node.address, (data) => {
      for (const i of [0, 1]) data.writeBigUInt64LE(shares, NODE.activeStake + 8 * i);
      data.fill(0, NODE.indexX64, NODE.indexRemainder + 8);
      data.writeBigUInt64LE(hour + 1n, NODE.pending);
      data.writeBigUInt64LE(weight, NODE.pending + 8);
    });
    await world.forge(position(), (data) => {
      data.writeBigUInt64LE(shares, POSITION.shares);
      data.fill(0, POSITION.indexX64, POSITION.unclaimed + 8);
    });
    await world.forge(sdk.poolAddress("gpu"), (data) => {
      data.writeBigUInt64LE(hour + 1n, POOL.nextHour);
      data.writeBigUInt64LE(0n, POOL.nextHour + 16); // settled so far
      [total, reward, reward].forEach((value, i) => {
        data.writeBigUInt64LE(value, POOL.ring + 24 * Number(hour % 384n) + 8 * i);
      });
    });
    const reserve = sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
    const account = (await world.chain.account(reserve))!;
    await world.chain.setAccount(reserve, withAmount(account, MAX_REWARD - (await world.balance(reserve))));
  }

  /** Settles and claims; gives what was credited, the index it made, and what was paid. */
  async function run() {
    const [event] = world.events(await world.send(sdk.settleRewards({ node })));
    const before = await world.ioBalance(owner.publicKey);
    const claim = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimRewards(claim), [owner]);
    const { reward, indexX64 } = plain(event?.data) as Record<string, string>;
    return { reward, indexX64, paid: (await world.ioBalance(owner.publicKey)) - before };
  }

  const powers = [1n, 2n ** 53n, 2n ** 63n, SUPPLY, 2n ** 64n - 1n];
  for (const shares of powers) {
    it(`are exact with ${shares} shares`, async () => {
      for (const reward of [1n, 2n ** 53n, MAX_REWARD]) {
        for (const weight of [1n, 2n ** 63n - 1n]) {
          await forge({ shares, reward, weight, hour: 0n });
          // The model: the index is the floor of reward * 2^64 / shares, the payment the floor of index * shares / 2^64.
          const index = (reward << 64n) / shares;
          const paid = (index * shares) >> 64n;
          if (paid === 0n) {
            await world.send(sdk.settleRewards({ node }));
            const claim = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint };
            await world.fail(sdk.claimRewards(claim), "NothingToClaim", [owner]);
          } else {
            expect(await run()).deep.equal({ reward: String(reward), indexX64: String(index), paid });
          }
        }
      }
    });
  }

  for (const hour of [1n, 383n, 384n, 175_319n, 175_320n, 2n ** 40n]) {
    it(`are exact in hour ${hour}`, async () => {
      await forge({ shares: 3n, reward: MAX_REWARD, weight: 2n, hour }, 7n);
      // floor(3 * 10^16 * 2 / 7) = 8_571_428_571_428_571, which 3 divides.
      const { reward, paid } = await run();
      expect([reward, paid]).deep.equal(["8571428571428571", 8_571_428_571_428_571n]);
    });
  }

  it("are refused where what an hour pays is less than a share of it", async () => {
    await forge({ shares: 1n, reward: 10n, weight: 3n, hour: 0n }, 2n); // more than the whole: 15 of 10
    await world.fail(sdk.settleRewards({ node }), "CorruptState");
  });

  it("are refused where an index would fall or a sum leave 64 bits", async () => {
    await forge({ shares: 2n ** 63n, reward: 1n, weight: 1n, hour: 0n });
    await world.forge(position(), (data) => data.writeBigUInt64LE(1n, POSITION.indexX64));
    const claim = { owner: owner.publicKey, node: node.address, ioMint: world.ioMint };
    await world.fail(sdk.claimRewards(claim), "MathOverflow", [owner]);
    await forge({ shares: 1n, reward: 1n, weight: 1n, hour: 0n });
    await world.forge(position(), (data) => data.writeBigUInt64LE(2n ** 64n - 1n, POSITION.unclaimed));
    await world.send(sdk.settleRewards({ node }));
    await world.fail(sdk.claimRewards(claim), "MathOverflow", [owner]);
  });
});
