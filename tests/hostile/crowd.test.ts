import * as sdk from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

/** Compute units of each step for a holder of a node, where others hold 200 IO of it: one of them, or 200. */
async function cost(others: number): Promise<Record<string, bigint>> {
  const world = await World.create({ engine: "litesvm" });
  const operator = await world.holder("operator", 204_800);
  const node = await world.node({ operator, processors: 1_024 });
  const other = await world.node({ operator, processors: 1_024 });
  await world.stake(operator, node, 204_800);
  const holder = await world.holder("holder", 150);
  await world.stake(holder, node, 100);
  for (let i = 0; i < others; i++) {
    await world.stake(await world.holder(`other ${i}`, 200 / others), node, 200 / others);
  }
  const units: Record<string, bigint> = { attest: (await world.work([node], 0)).at(-1)!.units };
  await world.close(0);
  const owner = holder.publicKey;
  const keys = { owner, node: node.address, ioMint: world.ioMint };
  const [node0, to] = [node.address, other];
  const run = async (name: string, call: Promise<TransactionInstruction>, by = [holder]) => {
    units[name] = (await world.send(call, by)).units;
  };
  await run("settle", sdk.settleRewards({ node }), []);
  await run("compound", sdk.compoundRewards({ ...keys, node }));
  await world.work([node], 1);
  await world.close(1);
  await world.send(sdk.settleRewards({ node }));
  await run("claim", sdk.claimRewards(keys));
  await run("stake", sdk.stake({ ...keys, node, amount: io(50) }));
  for (const index of [0, 1]) await world.unstake(holder, node, 20, index);
  await run("request", sdk.requestUnstake({ owner, node, index: 2, shares: io(20) }));
  await run("cancel", sdk.cancelUnstake({ owner, node, index: 2 }));
  await world.chain.warpTo((await world.chain.now()) + 1_209_600);
  await run("withdraw", sdk.withdrawUnstaked({ ...keys, index: 0 }));
  await run("move", sdk.moveStake({ owner, from: node0, to, index: 1, ioMint: world.ioMint }));
  const slashes = { code: 1, hour: 0, fractionBps: 5_000, evidence: new Uint8Array(32) };
  const { slasher } = world;
  await run("open", sdk.openSlash({ slasher: slasher.publicKey, node: node0, offence: slashes }), [slasher]);
  await world.chain.warpTo((await world.chain.now()) + Number(sdk.SLASH_APPEAL_SECS));
  const slash = sdk.slashAddress(node0, 1, 0);
  await run("burn", sdk.burnSlash({ node: node0, slash, ioMint: world.ioMint }), []);
  await run("announce", sdk.announceCommission({ operator: operator.publicKey, node: node0, commissionBps: 100 }), [
    operator,
  ]);
  return units;
}

describe("a crowd of small holders (B20)", () => {
  it("makes nothing dearer for the others", async () => {
    expect(await cost(200)).deep.equal(await cost(1));
  });

  it("is not let in below the minimum stake", async () => {
    const world = await World.create({ engine: "litesvm" });
    const node = await world.node();
    const dust = await world.holder("dust", 1);
    const one = { owner: dust.publicKey, node, ioMint: world.ioMint, amount: io(1).divn(10_000) };
    await world.fail(sdk.stake(one), "StakeTooSmall", [dust]);
  });
});
