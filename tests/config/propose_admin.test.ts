import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";
import { World } from "../support/world.ts";

describe("propose_admin", () => {
  let world: World;
  const heir = keypair("heir");
  const propose = (pendingAdmin: PublicKey | null, admin = world.admin) =>
    sdk.proposeAdmin({ admin: admin.publicKey, pendingAdmin });
  const accept = (by = heir) => sdk.acceptAdmin({ pendingAdmin: by.publicKey });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("names who may take over, and changes nothing else", async () => {
    const before = await world.config();
    const sent = await world.send(propose(heir.publicKey), [world.admin]);
    const data = { admin: world.admin.publicKey, pendingAdmin: heir.publicKey, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "adminProposed", data: plain(data) }]);
    expect(plain(await world.config())).deep.equal(plain({ ...before, pendingAdmin: heir.publicKey }));
  });

  it("gives the proposed admin no power before he accepts", async () => {
    await world.send(propose(heir.publicKey), [world.admin]);
    await world.fail(propose(null, heir), "NotAdmin", [heir]);
    await world.fail(sdk.clearRole({ admin: heir.publicKey, role: "pauser" }), "NotAdmin", [heir]);
  });

  it("replaces a proposal by the next one (I1)", async () => {
    const second = keypair("second heir");
    await world.send(propose(heir.publicKey), [world.admin]);
    await world.send(propose(second.publicKey), [world.admin]);
    await world.fail(accept(), "NotPendingAdmin", [heir]);
    await world.send(accept(second), [second]);
  });

  it("takes a proposal back where nobody is named (I1)", async () => {
    await world.send(propose(heir.publicKey), [world.admin]);
    const sent = await world.send(propose(null), [world.admin]);
    const data = { admin: world.admin.publicKey, pendingAdmin: null, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "adminProposed", data: plain(data) }]);
    expect((await world.config()).pendingAdmin).equal(null);
    await world.fail(accept(), "NotPendingAdmin", [heir]);
  });

  it("can be sent again, also to take back what there is none of", async () => {
    for (const key of [null, null, heir.publicKey, heir.publicKey]) await world.send(propose(key), [world.admin]);
    await world.send(accept(), [heir]);
  });

  it("refuses the default key, which nobody can sign for (I1)", async () => {
    await world.fail(propose(PublicKey.default), "DefaultKey", [world.admin]);
  });

  it("refuses everyone but the admin", async () => {
    for (const signer of [world.authority, world.pauser, world.slasher, world.resolver, keypair("stranger")]) {
      await world.fail(propose(signer.publicKey, signer), "NotAdmin", [signer]);
    }
    await world.fail(await unsigned(propose(heir.publicKey), world.admin.publicKey), "AccountNotSigner");
  });
});
