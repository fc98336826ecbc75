import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hours 0 to 3 of the GPU pool: floor(floor(334_567_456_067_217 * 3_600 / 2_629_800) * 0.8) = 366_398_309_176 each.
// Operator and holder have 150 and 50 of 200 IO. An hour adds floor(366_398_309_176 * 2^64 / 20_000_000_000) =
// 337_942_791_920_478_901_311 to the index and leaves 3_498_428_416, so a quarter of it, 91_599_577_294 exactly, is a unit short.
const QUARTER = 91_599_577_293n;
const REST = 274_798_731_881n; // three quarters are 274_798_731_882

describe("claim_rewards", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const claim = (changes: Partial<Parameters<typeof sdk.claimRewards>[0]> = {}) =>
    sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint, ...changes });
  const earn = async (hour: number) => {
    await world.work([node], hour);
    await world.close(hour);
    await world.send(sdk.settleRewards({ node }));
  };
  const claimed = async (owner: Keypair) => {
    const before = await world.ioBalance(owner.publicKey);
    await world.send(claim({ owner: owner.publicKey }), [owner]);
    return (await world.ioBalance(owner.publicKey)) - before;
  };
  const reserve = () => sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, { stake: 150 });
    holder = await world.holder("holder", 50);
    await world.stake(holder, node, 50);
  });

  it("pays the owner's shares of what was settled, out of the reserve", async () => {
    await earn(0);
    const sent = await world.send(claim(), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(QUARTER);
    expect(await world.balance(reserve())).equal(30_000_000_000_000_000n - QUARTER);
    const data = { node: node.address, owner: holder.publicKey, amount: QUARTER, at: 1_767_231_000n };
    expect(plain(world.events(sent))).deep.equal([{ name: "rewardsClaimed", data: plain(data) }]);
    const position = await world.position(node.address, holder.publicKey);
    const after = { shares: "5000000000", indexX64: "337942791920478901311", unclaimed: "0" };
    expect(plain(position)).include(after);
  });

  it("pays each owner his part, whoever comes first", async () => {
    await earn(0);
    expect([await claimed(node.operator), await claimed(holder)]).deep.equal([REST, QUARTER]);
  });

  it("pays several hours at once, and keeps no fraction back that adds up to a unit", async () => {
    for (const hour of [0, 1, 2]) await earn(hour);
    // The index is 1_013_828_375_761_436_703_933 now: three quarters of three hours are 824_396_195_646.
    expect([await claimed(node.operator), await claimed(holder)]).deep.equal([824_396_195_645n, 274_798_731_881n]);
  });

  it("pays what the shares earned before a stake and after it", async () => {
    await earn(0);
    await world.give(holder.publicKey, 100);
    await world.stake(holder, node, 100); // now 150 of 300 IO
    expect(plain((await world.position(node.address, holder.publicKey)).unclaimed)).equal(QUARTER.toString());
    await earn(1);
    expect(await claimed(holder)).equal(QUARTER + 183_199_154_587n); // and half of hour 1, less the index' rest
  });

  it("pays once: in one transaction, and after it (B8)", async () => {
    await earn(0);
    await world.fail([claim(), claim()], "NothingToClaim", [holder]);
    await world.send(claim(), [holder]);
    await world.fail(claim(), "NothingToClaim", [holder]);
    await earn(1);
    expect(await claimed(holder)).equal(QUARTER);
  });

  it("pays nothing before the hour is closed and settled, and nothing of an hour before the stake", async () => {
    await world.fail(claim(), "NothingToClaim", [holder]);
    await world.work([node], 0);
    await world.close(0);
    await world.fail(claim(), "NothingToClaim", [holder]);
    await world.send(sdk.settleRewards({ node }));
    const late = await world.holder("late", 50);
    await world.stake(late, node, 50);
    await world.fail(claim({ owner: late.publicKey }), "NothingToClaim", [late]);
    expect(await claimed(holder)).equal(QUARTER);
  });

  it("pays nothing beside a commission that took nearly all, but the rest of it", async () => {
    node = await stakedNode(world, { commissionBps: 9_500 });
    await earn(0);
    // 366_398_309_176 - 348_078_393_717 = 18_319_915_459, less the index' rest.
    expect(await claimed(node.operator)).equal(18_319_915_458n);
  });

  it("pays to any other token account of the owner, also after the node retired", async () => {
    await earn(0);
    const { operator } = node;
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    const other = keypair("another account").publicKey;
    await world.chain.setAccount(other, tokenState(world.ioMint, holder.publicKey, 0n));
    await world.send(claim({ destination: other }), [holder]);
    expect(await world.balance(other)).equal(QUARTER);
  });

  it("refuses a destination of somebody else, of nobody, of another mint, and one that does not exist", async () => {
    await earn(0);
    const theirs = await world.give(node.operator.publicKey, 0);
    for (const destination of [theirs, reserve(), node.vault, holder.publicKey, keypair("nowhere").publicKey]) {
      await world.fail(claim({ destination }), "NotTokenOwner", [holder]);
    }
    const usdc = keypair("his USDC").publicKey;
    await world.chain.setAccount(usdc, tokenState(world.usdcMint, holder.publicKey, 0n));
    await world.fail(claim({ destination: usdc }), 3, [holder]); // the token program's MintMismatch
  });

  it("refuses the position of another owner or node, and the index of another node", async () => {
    await earn(0);
    const other = await stakedNode(world);
    const mine = sdk.positionAddress(node.address, holder.publicKey);
    for (const wrong of [
      sdk.positionAddress(node.address, node.operator.publicKey),
      sdk.positionAddress(other.address, other.operator.publicKey),
    ]) {
      await world.fail(await swap(claim(), mine, wrong), "WrongPosition", [holder]);
    }
    await world.fail(await swap(claim(), node.address, other.address), "WrongPosition", [holder]);
  });

  it("refuses anybody but the owner, and to pay from another vault", async () => {
    await earn(0);
    await world.fail(await unsigned(claim(), holder.publicKey), "AccountNotSigner");
    for (const key of [node.operator, world.admin]) {
      const destination = await world.give(key.publicKey, 0);
      const stolen = await swap(claim({ destination }), holder.publicKey, key.publicKey);
      await world.fail(stolen, "WrongPosition", [key]);
    }
    for (const vault of [node.vault, sdk.vaultAddress(sdk.configAddress(), world.ioMint)]) {
      await world.fail(await swap(claim(), reserve(), vault), "WrongVault", [holder]);
    }
  });
});
