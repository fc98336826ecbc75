import * as sdk from "@io-net/sdk";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { offsetOf } from "../layout.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const cooldown = 1_209_600; // 14 days
const STAKE = offsetOf("Node", "active_stake"); // then all shares, and the operator's
const COOLING = offsetOf("Node", "cooling_stake"); // then the shares

// The operator has 12,750 IO in a node that may hold 25,600. The holder has 30 there and a ready ticket of 20, rewards of 14, a
// ready ticket of 30 in the other node, and 60 IO in his purse.
describe("whatever enters a node's active stake", () => {
  let world: World;
  let node: WorldNode;
  let other: WorldNode;
  let holder: Keypair;

  const keys = () => ({ owner: holder.publicKey, ioMint: world.ioMint });
  const entries: Record<string, () => Promise<TransactionInstruction>> = {
    stake: () => sdk.stake({ ...keys(), node, amount: io(60) }),
    move_stake: () => sdk.moveStake({ ...keys(), from: other.address, to: node, index: 0 }),
    compound_rewards: () => sdk.compoundRewards({ ...keys(), node }),
    cancel_unstake: () => sdk.cancelUnstake({ owner: holder.publicKey, node, index: 0 }),
  };
  const forge = (at: number, ...values: bigint[]) =>
    world.forge(node.address, (data) => {
      for (const [i, value] of values.entries()) data.writeBigUInt64LE(value, at + 8 * i);
    });
  const setMinStake = async (minStake: BN) =>
    world.change({ kind: "parameter", parameter: "minStake", value: minStake });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, { processors: 64, stake: 12_750 });
    other = await stakedNode(world);
    holder = await world.holder("holder", 140);
    await world.stake(holder, node, 50);
    await world.stake(holder, other, 30);
    await world.unstake(holder, other, 30);
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    await world.unstake(holder, node, 20);
    await world.chain.warpTo((await world.chain.now()) + cooldown);
  });

  for (const [name, enter] of Object.entries(entries)) {
    it(`is refused by ${name} where a unit of active stake costs over 2^20 shares`, async () => {
      await forge(STAKE, 1_000_000n, 1_048_576_000_001n);
      await world.fail(enter(), "PoolTooDiluted", [holder]);
      await forge(STAKE, 1_000_000n, 1_048_576_000_000n);
      await world.send(enter(), [holder]);
    });

    const isCancel = name === "cancel_unstake";
    const does = isCancel ? "is let in by" : "is refused by";
    it(`${does} ${name} where a unit of cooling stake costs over 2^6 shares`, async () => {
      await forge(COOLING, 100_000_000n, 6_400_000_001n); // of which he has 20
      if (!isCancel) {
        await world.fail(enter(), "PoolTooDiluted", [holder]);
        await forge(COOLING, 100_000_000n, 6_400_000_000n);
      }
      await world.send(enter(), [holder]);
    });

    it(`is refused by ${name} where it buys no share`, async () => {
      await forge(STAKE, 1_500_000_000_000n, 10n, 5n); // a share costs 1,500 IO
      await world.fail(enter(), "ZeroShares", [holder]);
    });

    it(`is refused by ${name} where it leaves the position worth less than the minimum`, async () => {
      await setMinStake(io(1_000)); // a stake and a move look at the amount first
      const tooSmall = name === "stake" || name === "move_stake";
      await world.fail(enter(), tooSmall ? "StakeTooSmall" : "RestTooSmall", [holder]);
      await setMinStake(io(1));
      await world.send(enter(), [holder]);
    });
  }

  it("is refused where rounding takes just the minimum below it", async () => {
    // 60 IO buy 7,999,999,999.99 shares, rounded down, which are worth 5,999,999,999.25 units; a unit more buys 8,000,000,001.
    const newcomer = await world.holder("newcomer", 61);
    await forge(STAKE, 300_000_000_001n, 400_000_000_001n, 380_000_000_000n);
    await setMinStake(io(60));
    const stake = (amount: BN) => sdk.stake({ owner: newcomer.publicKey, ioMint: world.ioMint, node, amount });
    await world.fail(stake(io(60)), "RestTooSmall", [newcomer]);
    await world.send(stake(io(60).addn(1)), [newcomer]);
  });
});
