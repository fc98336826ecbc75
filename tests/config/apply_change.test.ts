import * as sdk from "@io-net/sdk";
import { type PublicKey, SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const rent = 2_213_280; // (128 + 190 bytes) * 6,960 lamports
const minStake: sdk.Change = { kind: "parameter", parameter: "minStake", value: io(2) };

describe("apply_change", () => {
  let world: World;
  const lamports = async (key: PublicKey) => (await world.chain.account(key))?.lamports ?? 0;
  const minStakeNow = async () => (await world.config()).parameters.minStake.toString();
  /** Queues at the moment of the world, two days before it is ready. */
  const queueNow = async (change = minStake): Promise<sdk.QueuedChange> => {
    const { publicKey: admin } = world.admin;
    await world.send(sdk.queueChange({ admin, index: 7, change }), [world.admin]);
    return { index: 7, change, rentPayer: admin };
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("applies a change, says so after what changed, and closes it", async () => {
    const [queued] = await world.queue(minStake);
    const sent = await world.send(apply(world, queued!));
    const changed = {
      parameter: "minStake",
      old: "100000000",
      new: "200000000",
      bindsAt: "1767225600",
      at: "1767225600",
    };
    expect(plain(world.events(sent))).deep.equal([
      { name: "parameterChanged", data: changed },
      { name: "changeApplied", data: { index: "0", at: "1767225600" } },
    ]);
    expect(await minStakeNow()).equal("200000000");
    expect(await world.chain.account(sdk.paramChangeAddress(0))).equal(null);
  });

  it("is anyone's to send, and gives the rent to who queued it, to the unit", async () => {
    const stranger = await world.person("stranger");
    const [queued] = await world.queue(minStake);
    const [of, to] = [await lamports(world.admin.publicKey), await lamports(stranger.publicKey)];
    await world.send(sdk.applyChange({ payer: stranger.publicKey, queued: queued! }), [stranger]);
    expect((await lamports(world.admin.publicKey)) - of).equal(rent);
    expect((await lamports(stranger.publicKey)) - to).equal(0);
  });

  it("refuses another account to take the rent", async () => {
    const [queued] = await world.queue(minStake);
    const thief = await world.person("thief");
    for (const { publicKey } of [thief, world.pauser, world.chain.payer]) {
      await world.fail(apply(world, { ...queued!, rentPayer: publicKey }), "WrongRentPayer");
    }
  });

  describe("in time", () => {
    it("is possible from 48 hours on, and not a second before", async () => {
      const queued = await queueNow();
      const start = await world.chain.now();
      for (const secs of [0, 1, 172_799]) {
        await world.chain.warpTo(start + secs);
        await world.fail(apply(world, queued), "ChangeNotReady");
      }
      await world.chain.warpTo(start + 172_800);
      await world.send(apply(world, queued));
    });

    it("is possible up to the last second of 14 days, and never after", async () => {
      const queued = await queueNow();
      const start = await world.chain.now();
      for (const secs of [1_209_600, 1_209_601, 2_000_000_000]) {
        await world.chain.warpTo(start + secs);
        await world.fail(apply(world, queued), "ChangeLapsed");
      }
      await world.chain.warpTo(start + 1_209_599);
      await world.send(apply(world, queued));
    });

    it("needs the delay before the emission starts too, also in the transaction that queues", async () => {
      const { publicKey: admin } = world.admin;
      const queued = { index: 7, change: minStake, rentPayer: admin };
      const calls = [sdk.queueChange({ admin, index: 7, change: minStake }), apply(world, queued)];
      await world.fail(calls, "ChangeNotReady", [world.admin]);
    });
  });

  describe("once", () => {
    it("refuses the same change again, also in one transaction and where lamports are put back (A14)", async () => {
      const [queued, twice] = await world.queue(minStake, minStake);
      await world.send(apply(world, queued!));
      await world.fail(apply(world, queued!), "AccountNotInitialized");

      const again = apply(world, twice!);
      await world.fail([again, again], "AccountNotInitialized");
      const { publicKey: fromPubkey } = world.chain.payer;
      const toPubkey = sdk.paramChangeAddress(twice!.index);
      const revive = SystemProgram.transfer({ fromPubkey, toPubkey, lamports: rent });
      await world.fail([again, revive, again], "AccountOwnedByWrongProgram");
    });

    it("refuses a change that was cancelled, also in one transaction", async () => {
      const [queued] = await world.queue(minStake);
      const cancel = sdk.cancelChange({ authority: world.admin.publicKey, queued: queued! });
      await world.fail([cancel, apply(world, queued!)], "AccountNotInitialized", [world.admin]);
      await world.send(cancel, [world.admin]);
      await world.fail(apply(world, queued!), "AccountNotInitialized");
    });

    it("leaves the value of the change that is applied last, whichever was queued first", async () => {
      const other: sdk.Change = { kind: "parameter", parameter: "minStake", value: io(3) };
      const [first, second] = await world.queue(minStake, other);
      await world.send(apply(world, second!));
      await world.send(apply(world, first!));
      expect(await minStakeNow()).equal("200000000");
    });
  });

  describe("of a former admin", () => {
    const heir = keypair("heir");
    const handOver = (from: typeof heir, to: typeof heir) =>
      world.send(
        [
          sdk.proposeAdmin({ admin: from.publicKey, pendingAdmin: to.publicKey }),
          sdk.acceptAdmin({ pendingAdmin: to.publicKey }),
        ],
        [from, to],
      );

    it("is refused, whatever its times are and whoever sends it", async () => {
      const queued = await queueNow();
      const start = await world.chain.now();
      await handOver(world.admin, heir);
      for (const secs of [0, 172_800, 1_209_600]) {
        await world.chain.warpTo(start + secs);
        for (const payer of [world.chain.payer, world.admin, heir]) {
          await world.chain.fund(payer.publicKey, 1_000_000);
          const call = sdk.applyChange({ payer: payer.publicKey, queued });
          await world.fail(call, "QueuedByFormerAdmin", payer === world.chain.payer ? [] : [payer]);
        }
      }
    });

    it("is refused after the old admin has come back; what he queues then is not", async () => {
      const old = await queueNow();
      await handOver(world.admin, heir);
      await handOver(heir, world.admin);
      const [anew] = await world.queue(minStake);
      await world.chain.warpTo((await world.chain.now()) + 172_800);
      await world.fail(apply(world, old), "QueuedByFormerAdmin");
      await world.send(apply(world, anew!));
    });

    it("is in force while the next one is only proposed", async () => {
      const [queued] = await world.queue(minStake);
      const { publicKey: admin } = world.admin;
      await world.send(sdk.proposeAdmin({ admin, pendingAdmin: heir.publicKey }), [world.admin]);
      await world.send(apply(world, queued!));
    });
  });
});
