import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const rent = 2_213_280; // (128 + 190 bytes) * 6,960 lamports
const minStake: sdk.Change = { kind: "parameter", parameter: "minStake", value: io(2) };

describe("cancel_change", () => {
  let world: World;
  let queued: sdk.QueuedChange;
  const stranger = keypair("stranger");
  const heir = keypair("heir");
  const cancel = (by = world.admin) => sdk.cancelChange({ authority: by.publicKey, queued });
  const at = (secs: number) => world.chain.warpTo(start + secs);
  const lamports = async (key: PublicKey) => (await world.chain.account(key))?.lamports ?? 0;
  const queue = async () => {
    const { publicKey: admin } = world.admin;
    await world.send(sdk.queueChange({ admin, index: 7, change: minStake }), [world.admin]);
    queued = { index: 7, change: minStake, rentPayer: admin };
  };
  const handOver = (from: Keypair, to: Keypair) =>
    world.send(
      [
        sdk.proposeAdmin({ admin: from.publicKey, pendingAdmin: to.publicKey }),
        sdk.acceptAdmin({ pendingAdmin: to.publicKey }),
      ],
      [from, to],
    );

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    await queue();
  });

  it("ends a change without a trace, and gives the rent to who queued it, to the unit", async () => {
    const [config, before] = [await world.config(), await lamports(world.admin.publicKey)];
    await at(1);
    const sent = await world.send(cancel(), [world.admin]);
    const data = { index: "7", authority: world.admin.publicKey.toBase58(), at: `${start + 1}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "changeCancelled", data }]);
    expect((await lamports(world.admin.publicKey)) - before).equal(rent);
    expect(await world.chain.account(sdk.paramChangeAddress(7))).equal(null);
    expect(plain(await world.config())).deep.equal(plain(config));
  });

  it("is the admin's at any time: before it is ready, when it is, and when it has lapsed", async () => {
    for (const secs of [172_799, 172_800, 1_209_599, 1_209_600, 100_000_000]) {
      await at(secs);
      await world.send(cancel(), [world.admin]);
      await at(0);
      await queue();
    }
  });

  it("is anyone's from the second on in which it lapses, and not before", async () => {
    for (const secs of [0, 172_800, 1_209_599]) {
      await at(secs);
      for (const by of [stranger, world.pauser, world.authority]) await world.fail(cancel(by), "NotAdmin", [by]);
    }
    await at(1_209_600);
    const before = await lamports(world.admin.publicKey);
    await world.send(cancel(stranger), [stranger]);
    expect((await lamports(world.admin.publicKey)) - before).equal(rent);
    expect(await lamports(stranger.publicKey)).equal(0);
  });

  for (const [who, by] of [
    ["the new admin", heir],
    ["the former one", keypair("admin")],
    ["anyone", stranger],
  ] as const) {
    it(`is possible for ${who} once the admin who queued it has handed over; the rent is his still`, async () => {
      await handOver(world.admin, heir);
      const before = await lamports(world.admin.publicKey);
      await world.send(cancel(by), [by]);
      expect((await lamports(world.admin.publicKey)) - before).equal(rent);
    });
  }

  it("is possible for anyone also where that admin has come back", async () => {
    await handOver(world.admin, heir);
    await handOver(heir, world.admin);
    await world.send(cancel(stranger), [stranger]);
  });

  it("is not the proposed admin's", async () => {
    const proposal = sdk.proposeAdmin({ admin: world.admin.publicKey, pendingAdmin: heir.publicKey });
    await world.send(proposal, [world.admin]);
    await world.fail(cancel(heir), "NotAdmin", [heir]);
  });

  it("happens once: not again, and not after the change was applied", async () => {
    await world.send(cancel(), [world.admin]);
    await world.fail(cancel(), "AccountNotInitialized", [world.admin]);
    await queue();
    await at(172_800);
    await world.send(sdk.applyChange({ payer: world.chain.payer.publicKey, queued }));
    await world.fail(cancel(), "AccountNotInitialized", [world.admin]);
  });

  it("refuses another account to take the rent", async () => {
    for (const { publicKey: rentPayer } of [await world.person("thief"), world.pauser]) {
      const call = sdk.cancelChange({ authority: world.admin.publicKey, queued: { ...queued, rentPayer } });
      await world.fail(call, "WrongRentPayer", [world.admin]);
    }
  });

  it("needs the signature", async () => {
    await world.fail(await unsigned(cancel(), world.admin.publicKey), "AccountNotSigner");
    await at(1_209_600);
    await world.fail(await unsigned(cancel(stranger), stranger.publicKey), "AccountNotSigner");
  });
});
