import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { rolesOf } from "../support/deploy.ts";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const rent = 2_213_280; // (128 + 190 bytes) * 6,960 lamports
const rates = { rateFloor: new BN(1_000_000), rateCeiling: new BN(5_000_000) };
const terms = { name: "H100", pool: "gpu" as const, multiplierBps: 100_000, difficultyBits: 20, ...rates };
const minStake: sdk.Change = { kind: "parameter", parameter: "minStake", value: io(2) };

const kinds: sdk.Change[] = [
  minStake,
  { kind: "role", role: "slasher", key: keypair("next slasher").publicKey },
  { kind: "newClass", id: 65_535, terms: { ...terms, rate: new BN(2_190_000) } },
  { kind: "class", id: 7, update: { multiplierBps: 5, difficultyBits: 40, ...rates } },
  { kind: "newVerifier", key: keypair("next verifier").publicKey },
  { kind: "poolSplit", gpuShareBps: 9_999 },
  {
    kind: "oracle",
    programs: [keypair("next oracle").publicKey, keypair("another oracle").publicKey],
    feed: ORACLE.feed,
  },
];

describe("queue_change", () => {
  let world: World;
  const queue = (change: sdk.Change = minStake, index: BN | number = 7, admin = world.admin) =>
    sdk.queueChange({ admin: admin.publicKey, index, change });
  const queues = (change: sdk.Change = minStake, index: BN | number = 7) =>
    world.send(queue(change, index), [world.admin]);
  const read = async (index: BN | number = 7) =>
    sdk.decodeParamChange((await world.chain.account(sdk.paramChangeAddress(index)))!.data);
  const times = async (index = 7) => {
    const { queuedAt, readyAt, expiresAt } = await read(index);
    return [queuedAt, readyAt, expiresAt].map((time) => time.toNumber() - start);
  };
  const lamports = async (key: PublicKey) => (await world.chain.account(key))!.lamports;

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  for (const change of kinds) {
    it(`writes down a change of kind ${change.kind} with its times, at the admin's cost`, async () => {
      const [before, config] = [await lamports(world.admin.publicKey), await world.config()];
      const sent = await queues(change);
      // Ready after 2 days, lapsed after 14.
      const [readyAt, expiresAt] = [`${start + 172_800}`, `${start + 1_209_600}`];
      const data = { index: "7", change: plain(change), readyAt, expiresAt, at: `${start}` };
      expect(plain(world.events(sent))).deep.equal([{ name: "changeQueued", data }]);
      const facts = { index: "7", rentPayer: world.admin.publicKey.toBase58(), adminTerm: 0, queuedAt: `${start}` };
      expect(plain(await read())).deep.include({ ...facts, change: plain(change), readyAt, expiresAt });
      expect(before - (await lamports(world.admin.publicKey))).equal(rent);
      expect(await lamports(sdk.paramChangeAddress(7))).equal(rent);
      expect(plain(await world.config())).deep.equal(plain(config));
    });
  }

  it("takes any number as the index, each for one change at a time (A12)", async () => {
    for (const index of [0, 1, new BN("18446744073709551615")]) {
      await queues(minStake, index);
      for (const change of kinds) await world.fail(queue(change, index), "AccountExists", [world.admin]);
    }
  });

  it("cannot alter a queued change: not when it is ready, nor when it has lapsed", async () => {
    await queues();
    for (const secs of [1, 172_800, 1_209_600, 10_000_000]) {
      await world.chain.warpTo(start + secs);
      await world.fail(queue(kinds[5]), "AccountExists", [world.admin]);
    }
    expect(plain((await read()).change)).deep.equal(plain(minStake));
  });

  it("takes the index again once the change is applied or cancelled, with times of its own", async () => {
    const queued = { index: 7, change: minStake, rentPayer: world.admin.publicKey };
    await queues();
    await world.chain.warpTo(start + 172_800);
    await world.send([apply(world, queued), queue()], [world.admin]);
    expect(await times()).deep.equal([172_800, 345_600, 1_382_400]);
    await world.fail(apply(world, queued), "ChangeNotReady");

    await world.chain.warpTo(start + 345_599);
    await world.send([sdk.cancelChange({ authority: world.admin.publicKey, queued }), queue()], [world.admin]);
    expect(await times()).deep.equal([345_599, 518_399, 1_555_199]);
    await world.chain.warpTo(start + 345_600); // when the cancelled one would have been ready
    await world.fail(apply(world, queued), "ChangeNotReady");
  });

  it("takes the same change twice, each to be applied once", async () => {
    const [first, second] = await world.queue(minStake, minStake);
    for (const queued of [first!, second!]) await world.send(apply(world, queued));
    for (const queued of [first!, second!]) await world.fail(apply(world, queued), "AccountNotInitialized");
  });

  describe("with a longer delay", () => {
    const delay = (secs: number): sdk.Change => ({
      kind: "parameter",
      parameter: "changeDelaySecs",
      value: new BN(secs),
    });

    it("makes those wait longer that are queued afterwards, and lapse no later", async () => {
      await queues(minStake, 1);
      await world.change(delay(604_800));
      await queues(minStake, 2);
      expect([await times(1), await times(2)]).deep.equal([
        [0, 172_800, 1_209_600],
        [0, 604_800, 1_209_600],
      ]);
      await world.chain.warpTo(start + 172_800);
      await world.send(apply(world, { index: 1, change: minStake, rentPayer: world.admin.publicKey }));
    });

    it("goes back to 48 hours only after the longer delay", async () => {
      await world.change(delay(604_800));
      const shorter = { index: 7, change: delay(172_800), rentPayer: world.admin.publicKey };
      await queues(shorter.change);
      await world.chain.warpTo(start + 604_799);
      await world.fail(apply(world, shorter), "ChangeNotReady");
      await world.chain.warpTo(start + 604_800);
      await world.send(apply(world, shorter));
    });

    it("has no way below 48 hours", async () => {
      for (const secs of [172_799, 86_400, 1, 0]) {
        await world.fail(queue(delay(secs)), "ParameterOutOfBounds", [world.admin]);
      }
      const overrides = [{ parameter: "changeDelaySecs" as const, value: new BN(172_799) }];
      world = await World.create({ engine: "litesvm", upTo: "deployed" });
      const { authority, ioMint, usdcMint } = world;
      const init = {
        authority: authority.publicKey,
        ioMint,
        usdcMint,
        roles: rolesOf(world),
        oracle: ORACLE,
        overrides,
      };
      await world.fail(sdk.initConfig(init), "ParameterOutOfBounds", [authority]);
    });

    it("waits 48 hours even where the config held less, which the program never writes", async () => {
      const DELAY = 8 + 10 * 32 + 27 * 8; // behind the discriminator, nine keys, the feed and the other parameters
      await world.edit(sdk.configAddress(), (data) => {
        expect(data.readBigUInt64LE(DELAY)).equal(172_800n);
        data.writeBigUInt64LE(0n, DELAY);
      });
      await queues();
      expect(await times()).deep.equal([0, 172_800, 1_209_600]);
    });
  });

  it("refuses everyone but the admin", async () => {
    const heir = keypair("heir");
    await world.chain.fund(heir.publicKey, 1_000_000_000);
    const proposal = sdk.proposeAdmin({ admin: world.admin.publicKey, pendingAdmin: heir.publicKey });
    await world.send(proposal, [world.admin]);
    for (const signer of [world.authority, world.pauser, world.slasher, world.resolver, heir]) {
      for (const change of kinds) await world.fail(queue(change, 7, signer), "NotAdmin", [signer]);
    }
    await world.fail(await unsigned(queue(), world.admin.publicKey), "AccountNotSigner");
  });

  it("creates nothing at the address of another index", async () => {
    const wrong = await swap(queue(), sdk.paramChangeAddress(7), sdk.paramChangeAddress(8));
    await world.fail(wrong, "ConstraintSeeds", [world.admin]);
  });

  it("refuses a kind of change that there is none", async () => {
    const instruction = await queue(kinds[5]);
    instruction.data.writeUInt8(6, 8 + 8); // behind discriminator and index; 0 to 5 are known
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });
});
