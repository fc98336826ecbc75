import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";
import { World } from "../support/world.ts";

const roles = ["pauser", "slasher", "resolver"] as const;

describe("clear_role", () => {
  let world: World;
  const clear = (role: sdk.Role, admin = world.admin) => sdk.clearRole({ admin: admin.publicKey, role });
  const nobody = "11111111111111111111111111111111";

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  for (const role of roles) {
    it(`takes the ${role}'s role at once, and nothing else`, async () => {
      const before = await world.config();
      const sent = await world.send(clear(role), [world.admin]);
      const data = { role, old: world[role].publicKey.toBase58(), new: nobody, at: "1767225600" };
      expect(plain(world.events(sent))).deep.equal([{ name: "roleChanged", data }]);
      expect(plain(await world.config())).deep.equal(plain({ ...before, [role]: null }));
    });
  }

  it("leaves the pauser without the power to pause, and the admin with that to end a pause", async () => {
    const { pauser, admin } = world;
    await world.send(sdk.pause({ pauser: pauser.publicKey, secs: 1_000 }), [pauser]);
    await world.send(clear("pauser"), [admin]);
    await world.fail(sdk.unpause({ authority: pauser.publicKey }), "NotPauserOrAdmin", [pauser]);
    await world.send(sdk.unpause({ authority: admin.publicKey }), [admin]);
    await world.chain.warpTo((await world.chain.now()) + 604_800);
    await world.fail(sdk.pause({ pauser: pauser.publicKey, secs: 1_000 }), "NotPauser", [pauser]);
  });

  it("refuses a role that nobody has", async () => {
    for (const role of roles) {
      await world.send(clear(role), [world.admin]);
      await world.fail(clear(role), "RoleVacant", [world.admin]);
    }
  });

  it("does not stop a change that fills the role, which the admin can cancel as well", async () => {
    const { publicKey: key } = keypair("next pauser");
    const [queued] = await world.queue({ kind: "role", role: "pauser", key });
    await world.send(clear("pauser"), [world.admin]);
    const [event] = world.events(await world.send(apply(world, queued!)));
    const data = { role: "pauser", old: nobody, new: key.toBase58(), at: "1767225600" };
    expect(plain(event)).deep.equal({ name: "roleChanged", data });
  });

  it("frees the key for the other role: slasher and resolver can change places in three steps", async () => {
    const { slasher, resolver } = world;
    await world.send(clear("slasher"), [world.admin]);
    await world.change({ kind: "role", role: "resolver", key: slasher.publicKey });
    await world.change({ kind: "role", role: "slasher", key: resolver.publicKey });
    const config = await world.config();
    expect(plain([config.slasher, config.resolver])).deep.equal(plain([resolver.publicKey, slasher.publicKey]));
  });

  it("refuses everyone but the admin, also whose role it is", async () => {
    for (const signer of [world.authority, world.pauser, world.slasher, world.resolver]) {
      for (const role of roles) await world.fail(clear(role, signer), "NotAdmin", [signer]);
    }
    await world.fail(await unsigned(clear("pauser"), world.admin.publicKey), "AccountNotSigner");
  });

  it("refuses a role that there is none", async () => {
    const instruction = await clear("resolver");
    instruction.data.writeUInt8(3, 8); // behind the discriminator; 0 to 2 are known
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });
});
