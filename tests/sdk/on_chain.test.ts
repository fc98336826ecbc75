import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";
import { changes } from "./config_cases.ts";

const connectionTo = ({ chain }: World): sdk.AccountFetcher => ({
  getAccountInfo: (address: PublicKey) => chain.account(address),
});

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
    const connection = connectionTo(world);
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

  it("agree on a queued change of every kind, from its arguments to its account and its event", async () => {
    const world = await World.create({ engine: "litesvm" });
    const admin = world.admin.publicKey;
    for (const [index, { change }] of changes.entries()) {
      const sent = await world.send(sdk.queueChange({ admin, index, change }), [world.admin]);
      const queued = await sdk.fetchParamChange(connectionTo(world), sdk.paramChangeAddress(index));
      expect(plain({ index: queued?.index, change: queued?.change, rentPayer: queued?.rentPayer })).deep.equal(
        plain({ index: new BN(index), change, rentPayer: admin }),
      );
      const [event] = world.events(sent);
      expect(event?.name === "changeQueued" && plain(event.data.change)).deep.equal(plain(change));
    }
  });

  it("agree on a proposal, and on taking it back", async () => {
    const world = await World.create({ engine: "litesvm" });
    const [admin, pendingAdmin] = [world.admin.publicKey, world.keypair("next").publicKey];
    await world.send(sdk.proposeAdmin({ admin, pendingAdmin }), [world.admin]);
    expect(plain((await world.config()).pendingAdmin)).equal(plain(pendingAdmin));
    await world.send(sdk.proposeAdmin({ admin, pendingAdmin: null }), [world.admin]);
    expect((await world.config()).pendingAdmin).equal(null);
  });

  it("agree on a vesting, on what it pays at a time, and on a row of the table", async () => {
    const world = await World.create({ engine: "litesvm" });
    const [creator, admin] = [await world.holder("creator", 100), world.admin.publicKey];
    const beneficiary = (await world.holder("beneficiary", 0)).publicKey;
    const now = await world.chain.now();
    const terms = { total: io(90), startsAt: new BN(now), firstMonth: 2, tranches: 7, atOnce: io(1) };
    const grant = { creator: creator.publicKey, ioMint: world.ioMint, id: 3, beneficiary, terms };
    await world.send(sdk.createVesting(grant), [creator]);
    const row = { admin, ioMint: world.ioMint, row: "community" as const, beneficiary };
    await world.send(sdk.allocate(row), [world.admin]);

    const connection = connectionTo(world);
    const vesting = (await sdk.fetchVesting(connection, sdk.vestingAddress(creator.publicKey, 3)))!;
    sdk.checkVesting(vesting, { ...terms, creator: creator.publicKey, beneficiary });
    const allocated = (await sdk.fetchVesting(connection, sdk.allocationAddress("community")))!;
    const { genesisAt, allocatedRows } = await world.config();
    sdk.checkVesting(allocated, { ...sdk.ALLOCATIONS.community, startsAt: genesisAt!, creator: sdk.configAddress() });
    expect(allocatedRows).deep.equal(["community"]);

    const later = now + 3 * 2_629_800;
    await world.chain.warpTo(later);
    await world.send(sdk.releaseVesting({ authority: admin, vesting }), [world.admin]);
    // 1 IO at once and the tranches of months 2 and 3: 100,000,000 + 2 * floor(8,900,000,000 / 7)
    expect(sdk.releasable(vesting, later).toString()).equal("2642857142");
    expect(await world.ioBalance(beneficiary)).equal(2_642_857_142n);
  });

  it("agree on an airdrop and on which of its leaves are claimed", async () => {
    const world = await World.create({ engine: "litesvm" });
    const funder = await world.holder("funder", 100);
    const claimants = await Promise.all(["a", "b", "c"].map((label) => world.holder(label, 0)));
    const airdrop = sdk.airdropAddress(funder.publicKey, 1);
    const rows = claimants.map(({ publicKey }) => ({ claimant: publicKey, amount: io(1) }));
    const tree = sdk.buildAirdrop(rows, { airdrop });
    const startsAt = new BN(await world.chain.now());
    const terms = { ...tree, startsAt, endsAt: startsAt.addn(2_592_000) };
    const creation = { funder: funder.publicKey, ioMint: world.ioMint, id: 1, terms };
    await world.send(sdk.createAirdrop(creation), [funder]);

    const found = (await sdk.fetchAirdrop(connectionTo(world), airdrop))!;
    sdk.checkAirdrop(found, { ...terms, funder: funder.publicKey });
    const authority = world.chain.payer.publicKey;
    const claim = tree.claimAt(1);
    await world.send([
      sdk.openClaimPage({ payer: authority, airdrop, page: 0 }),
      sdk.claimAirdrop({ authority, airdrop: found, claim }),
    ]);
    const page = (await sdk.fetchClaimPage(connectionTo(world), sdk.claimPageAddress(airdrop, 0)))!;
    expect([0, 1, 2].map((index) => sdk.isClaimed(page, index))).deep.equal([false, true, false]);
    expect(await world.ioBalance(claim.claimant)).equal(100_000_000n);
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
