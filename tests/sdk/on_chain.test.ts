import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

describe("the SDK and the compiled program", () => {
  it("agree on what a claim pays, settled or not", async () => {
    const world = await World.create();
    const device = await world.class(2, { multiplierBps: 30_000, difficultyBits: 6 });
    const node = await stakedNode(world, { class: device, stake: io(600), commissionBps: 1_234 });
    const holder = await world.holder("holder", 250);
    await world.stake(holder, node, io(250));
    await world.work([node], 0);
    await world.close(0);

    const quote = async (pool?: sdk.RewardPool) => {
      const position = await world.position(node.address, holder.publicKey);
      const state = await world.nodeOf(node.address);
      return sdk.pendingRewards({ position, node: state, ...(pool && { pool }) }).toString();
    };
    const expected = await quote(await world.pool("gpu"));
    expect(await quote()).equal("0");
    await world.send(sdk.settleRewards({ node }));
    expect(await quote()).equal(expected);
    await world.send(sdk.claimRewards({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint }), [holder]);
    expect((await world.ioBalance(holder.publicKey)).toString()).equal(expected);
    expect(await quote(await world.pool("gpu"))).equal("0");
  });

  it("agree on the accounts that no instruction reads", async () => {
    const world = await World.create();
    const node = await world.node();
    const connection = {
      getAccountInfo: (address: Parameters<typeof world.chain.account>[0]) => world.chain.account(address),
    };
    const mark = await sdk.fetchDevice(connection, sdk.deviceAddress(node.device.publicKey));
    expect(plain({ key: mark?.key, node: mark?.node })).deep.equal(
      plain({ key: node.device.publicKey, node: node.address }),
    );
    const treasury = await sdk.fetchTreasury(connection);
    expect(plain(treasury)).include(
      plain({
        ioVault: sdk.vaultAddress(sdk.treasuryAddress(), world.ioMint),
        usdcVault: sdk.vaultAddress(sdk.treasuryAddress(), world.usdcMint),
      }) as object,
    );
  });

  it("agree on the emission of every month, for both schedules", async () => {
    for (const schedule of ["seed", "published"] as const) {
      const world = await World.create({ schedule });
      const { sums } = await world.emission();
      expect(sums.map(String)).deep.equal(sdk.math.fillMonths(sdk.SCHEDULES[schedule]).map(String));
    }
  });

  it("agree on the name of an error", async () => {
    const world = await World.create();
    const node = await world.node();
    const stranger = await world.person("stranger");
    const failure = await world.fail(
      sdk.retireNode({ operator: stranger.publicKey, node: node.address }),
      "NotOperator",
      [stranger],
    );
    expect(sdk.parseError(failure)).include({ errorName: "NotOperator", hint: "sign with node.operator" });
    expect(sdk.parseError(failure.logs)?.message).equal("the signer is not the operator of the node");
  });
});
