import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

describe("accept_admin", () => {
  let world: World;
  const heir = keypair("heir");
  const change = { kind: "parameter" as const, parameter: "minStake" as const, value: io(2) };
  const propose = (to: Keypair, admin = world.admin) =>
    sdk.proposeAdmin({ admin: admin.publicKey, pendingAdmin: to.publicKey });
  const accept = (by: Keypair) => sdk.acceptAdmin({ pendingAdmin: by.publicKey });
  /** Both steps of a hand-over. */
  const handOver = (from: Keypair, to: Keypair) => world.send([propose(to, from), accept(to)], [from, to]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    await world.chain.fund(heir.publicKey, 1_000_000_000);
  });

  it("makes the proposed admin the admin, ends the proposal and the old term, and changes nothing else", async () => {
    await world.send(propose(heir), [world.admin]);
    const before = await world.config();
    expect(before.adminTerm).equal(0);
    const sent = await world.send(accept(heir), [heir]);
    const data = { old: world.admin.publicKey, new: heir.publicKey, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "adminChanged", data: plain(data) }]);
    const changed = { admin: heir.publicKey, pendingAdmin: null, adminTerm: 1 };
    expect(plain(await world.config())).deep.equal(plain({ ...before, ...changed }));
  });

  it("gives the new admin every power of the old one, who keeps none", async () => {
    await handOver(world.admin, heir);
    for (const [admin, refused] of [
      [world.admin, true],
      [heir, false],
    ] as const) {
      const { publicKey } = admin;
      const calls = [
        sdk.queueChange({ admin: publicKey, index: 7, change }),
        sdk.clearRole({ admin: publicKey, role: "pauser" }),
        sdk.proposeAdmin({ admin: publicKey, pendingAdmin: world.admin.publicKey }),
      ];
      for (const call of calls) await (refused ? world.fail(call, "NotAdmin", [admin]) : world.send(call, [admin]));
    }
  });

  it("refuses everyone but the proposed admin, also who proposed him (I1)", async () => {
    await world.send(propose(heir), [world.admin]);
    for (const signer of [world.admin, world.authority, world.pauser, keypair("mistyped")]) {
      await world.fail(accept(signer), "NotPendingAdmin", [signer]);
    }
    await world.fail(await unsigned(accept(heir), heir.publicKey), "AccountNotSigner");
  });

  it("refuses everyone where nobody is proposed (I1)", async () => {
    for (const signer of [world.admin, heir]) await world.fail(accept(signer), "NotPendingAdmin", [signer]);
  });

  it("takes over once a proposal", async () => {
    await handOver(world.admin, heir);
    await world.fail(accept(heir), "NotPendingAdmin", [heir]);
  });

  it("ends what the old admin queued, for him and for everybody", async () => {
    const [queued] = await world.queue(change);
    await handOver(world.admin, heir);
    await world.fail(apply(world, queued!), "QueuedByFormerAdmin");
  });

  it("ends it for good, also where the old admin comes back, be it in one transaction", async () => {
    const [queued] = await world.queue(change);
    const there = [propose(heir), accept(heir)];
    const andBack = [propose(world.admin, heir), accept(world.admin)];
    await world.send([...there, ...andBack], [world.admin, heir]);
    const { admin, adminTerm } = await world.config();
    expect([admin.equals(world.admin.publicKey), adminTerm]).deep.equal([true, 2]);
    await world.fail(apply(world, queued!), "QueuedByFormerAdmin");
  });

  it("ends it too where the admin hands over to himself", async () => {
    const [queued] = await world.queue(change);
    await handOver(world.admin, world.admin);
    await world.fail(apply(world, queued!), "QueuedByFormerAdmin");
  });

  it("leaves what the new admin queues in force", async () => {
    await handOver(world.admin, heir);
    await world.chain.warpTo((await world.chain.now()) - 172_800);
    await world.send(sdk.queueChange({ admin: heir.publicKey, index: 7, change }), [heir]);
    await world.chain.warpTo((await world.chain.now()) + 172_800);
    await world.send(apply(world, { index: 7, change, rentPayer: heir.publicKey }));
    expect((await world.config()).parameters.minStake.toString()).equal("200000000");
  });
});
