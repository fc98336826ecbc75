/** The lines of the table of authority (programs/io-net/README.md) about who acts for the protocol. */
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { ORACLE } from "../support/oracle.ts";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { World } from "../support/world.ts";

const create = (options: Parameters<typeof World.create>[0] = {}) => World.create({ engine: "litesvm", ...options });
const by = ({ admin }: World) => ({ admin: admin.publicKey });

/** Seconds that a change waits for at the least, that it lives, and that a pause lasts at the most and is followed by. */
const [twoDays, twoWeeks, week] = [172_800, 1_209_600, 604_800];

const minStake = (value: number): sdk.Change => ({ kind: "parameter", parameter: "minStake", value: new BN(value) });
const queue = async (world: World, index: number, change: sdk.Change): Promise<sdk.QueuedChange> => {
  await world.send(sdk.queueChange({ ...by(world), index, change }), [world.admin]);
  return { index, change, rentPayer: world.admin.publicKey };
};
const apply = (world: World, queued: sdk.QueuedChange) =>
  sdk.applyChange({ payer: world.chain.payer.publicKey, queued });
const wait = async ({ chain }: World, secs: number) => chain.warpTo((await chain.now()) + secs);
const handOver = async (world: World, to: Keypair) => {
  await world.send(sdk.proposeAdmin({ ...by(world), pendingAdmin: to.publicKey }), [world.admin]);
  await world.send(sdk.acceptAdmin({ pendingAdmin: to.publicKey }), [to]);
};

export const protocolLines: Record<string, () => Promise<void>> = {
  "upgrade authority": async () => {
    const world = await create({ upTo: "deployed" });
    const { admin, authority, ioMint, usdcMint } = world;
    const keys = { pauser: world.pauser.publicKey, slasher: world.slasher.publicKey };
    const roles = { ...by(world), ...keys, resolver: world.resolver.publicKey };
    const init = ({ publicKey }: Keypair) =>
      sdk.initConfig({ authority: publicKey, ioMint, usdcMint, roles, oracle: ORACLE });
    await world.fail(init(admin), "NotUpgradeAuthority", [admin]);
    await world.send(init(authority), [authority]);
    await world.fail(init(authority), "AccountExists", [authority]);
  },

  "admin, through the queue": async () => {
    const world = await create();
    const { admin } = world;
    const applied = await queue(world, 1, minStake(2e8));
    const cancelled = await queue(world, 2, minStake(3e8));
    const lapsed = await queue(world, 3, minStake(4e8));
    const more = new BN(30_000_000_000); // base units; 20,000,000,000 by default
    const raise = await queue(world, 4, { kind: "parameter", parameter: "stakeUnit", value: more });
    await wait(world, twoDays - 1);
    await world.fail(apply(world, applied), "ChangeNotReady");
    await world.send(sdk.cancelChange({ authority: admin.publicKey, queued: cancelled }), [admin]);
    await wait(world, 1);
    await world.send(apply(world, applied));
    await world.fail(apply(world, cancelled), "AccountNotInitialized");
    expect(String((await world.config()).parameters.minStake)).equal("200000000");
    await wait(world, 1_800); // what hours are judged by changes between attestations
    await world.send(apply(world, raise));
    const bindsAt = (await world.chain.now()) + 30 * 86_400;
    expect(Number((await world.config()).stakeUnitNotice.bindsAt)).equal(bindsAt);
    await wait(world, twoWeeks - twoDays);
    await world.fail(apply(world, lapsed), "ChangeLapsed");
    // The delay itself is a parameter: 48 hours at the least, 7 days at the most.
    for (const secs of [twoDays - 1, week + 1]) {
      const delay = { kind: "parameter", parameter: "changeDelaySecs", value: new BN(secs) } as const;
      await world.fail(sdk.queueChange({ ...by(world), index: 5, change: delay }), "ParameterOutOfBounds", [admin]);
    }
    const overrides = [{ parameter: "changeDelaySecs" as const, value: new BN(week) }];
    const slow = await create({ upTo: "configured", overrides, verifiers: 0 });
    const queued = await queue(slow, 1, minStake(2e8));
    await wait(slow, week - 1);
    await slow.fail(apply(slow, queued), "ChangeNotReady");
    await wait(slow, 1);
    await slow.send(apply(slow, queued));
  },

  "admin, at once": async () => {
    const world = await create();
    const { admin, pauser } = world;
    const node = await stakedNode(world);
    const queued = await queue(world, 1, minStake(2e8));
    await world.send(sdk.pause({ pauser: pauser.publicKey, secs: week }), [pauser]);
    const [first, second] = world.verifiers as [Keypair, Keypair];
    const removed = [first, second].map(({ publicKey: key }) => sdk.removeVerifier({ ...by(world), key }));
    const cleared = (["pauser", "slasher", "resolver"] as const).map((role) => sdk.clearRole({ ...by(world), role }));
    const [cancel, unpause] = [
      sdk.cancelChange({ authority: admin.publicKey, queued }),
      sdk.unpause({ authority: admin.publicKey }),
    ];
    await world.send([...removed, ...cleared, cancel, unpause], [admin]);
    const config = await world.config();
    expect([config.pauser, config.slasher, config.resolver]).deep.equal([null, null, null]);
    expect(config.activeVerifiers).equal(0b100);
    // One verifier is no quorum of two: the hour has no weight, and all of it is carried.
    expect(outcomes(await world.work([node], 0, { verifiers: world.verifiers.slice(2) }))).deep.equal([["counted"]]);
    await world.close(0, ["gpu"]);
    expect(String((await world.pool("gpu")).carry)).equal("366398309176"); // what hour 0 releases
    const again = await queue(world, 2, { kind: "newVerifier", key: first.publicKey });
    await world.fail(apply(world, again), "ChangeNotReady");
  },

  "admin, once": async () => {
    const world = await create();
    const { admin, ioMint, mintAuthority } = world;
    const both = { ...by(world), mintAuthority: mintAuthority.publicKey, ioMint };
    await world.fail(sdk.genesis(both), "SupplyNotZero", [admin, mintAuthority]);
    const start = { ...by(world), ioMint, schedule: sdk.SCHEDULES.seed };
    await world.fail(sdk.startEmission(start), "AccountExists", [admin]);
    const row = { ...by(world), ioMint, row: "ecosystem" as const };
    await world.send(sdk.allocate({ ...row, beneficiary: world.keypair("first").publicKey }), [admin]);
    const second = sdk.allocate({ ...row, beneficiary: world.keypair("second").publicKey });
    await world.fail(second, "RowAllocated", [admin]);
  },

  "admin, handing over": async () => {
    const world = await create();
    const [{ admin }, next] = [world, await world.person("next")];
    const accept = sdk.acceptAdmin({ pendingAdmin: next.publicKey });
    await world.send(sdk.proposeAdmin({ ...by(world), pendingAdmin: next.publicKey }), [admin]);
    await world.send(sdk.proposeAdmin({ ...by(world), pendingAdmin: null }), [admin]);
    await world.fail(accept, "NotPendingAdmin", [next]);
    const before = await world.chain.now();
    await handOver(world, next);
    expect(await world.chain.now()).equal(before); // nothing is waited for
    await world.fail(sdk.clearRole({ ...by(world), role: "pauser" }), "NotAdmin", [admin]);
    await world.send(sdk.clearRole({ admin: next.publicKey, role: "pauser" }), [next]);
  },

  "proposed admin": async () => {
    const world = await create();
    const [{ admin }, first, second] = [world, await world.person("first"), await world.person("second")];
    const queued = await queue(world, 1, minStake(2e8));
    await world.send(sdk.proposeAdmin({ ...by(world), pendingAdmin: first.publicKey }), [admin]);
    await world.fail(sdk.clearRole({ admin: first.publicKey, role: "pauser" }), "NotAdmin", [first]);
    await handOver(world, second);
    await world.fail(sdk.acceptAdmin({ pendingAdmin: first.publicKey }), "NotPendingAdmin", [first]);
    await wait(world, twoDays);
    await world.fail(apply(world, queued), "QueuedByFormerAdmin");
  },

  "mint authority": async () => {
    const world = await create({ upTo: "configured" });
    const { admin, ioMint, mintAuthority } = world;
    const [stranger, authority] = [await world.person("stranger"), { mintAuthority: mintAuthority.publicKey, ioMint }];
    const alone = sdk.genesis({ admin: stranger.publicKey, ...authority });
    await world.fail(alone, "NotAdmin", [stranger, mintAuthority]);
    await world.send(sdk.genesis({ ...by(world), ...authority }), [admin, mintAuthority]);
    // The mint's authority is an option in its first 4 bytes.
    expect((await world.chain.account(ioMint))?.data.readUInt32LE()).equal(0);
  },

  pauser: async () => {
    const world = await create();
    const [{ admin, pauser }, holder] = [world, await world.holder("holder", 10)];
    const node = await stakedNode(world, { stake: 100 });
    const pause = (secs: number) => sdk.pause({ pauser: pauser.publicKey, secs });
    const stake = sdk.stake({ owner: holder.publicKey, node, ioMint: world.ioMint, amount: new BN(1e8) });
    await world.fail(pause(week + 1), "PauseOutOfBounds", [pauser]);
    await world.send(pause(week), [pauser]);
    await world.fail(stake, "Paused", [holder]);
    await wait(world, week);
    await world.send(stake, [holder]);
    await wait(world, week - 1);
    await world.fail(pause(week), "PausedRecently", [pauser]);
    await wait(world, 1);
    await world.send(pause(week), [pauser]);
    await world.send(sdk.unpause({ authority: admin.publicKey }), [admin]);
    await world.send(stake, [holder]);
    await world.send(sdk.clearRole({ ...by(world), role: "pauser" }), [admin]);
    await wait(world, week);
    await world.fail(pause(1), "NotPauser", [pauser]);
  },
};
