import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { apply, failToQueue } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

const roles = ["pauser", "slasher", "resolver"] as const;

describe("a change of a role", () => {
  let world: World;
  const to = (role: sdk.Role, key: PublicKey) => ({ kind: "role" as const, role, key });
  const next = keypair("next").publicKey;

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  for (const role of roles) {
    it(`gives the ${role}'s role to a key, and changes nothing else`, async () => {
      const before = await world.config();
      const [event] = world.events(await world.change(to(role, next)));
      const data = { role, old: world[role].publicKey, new: next, at: "1767225600" };
      expect(plain(event)).deep.equal({ name: "roleChanged", data: plain(data) });
      expect(plain(await world.config())).deep.equal(plain({ ...before, [role]: next }));
    });

    it(`refuses the default key as the ${role} (I1)`, async () => {
      await failToQueue(world, to(role, PublicKey.default), "DefaultKey");
    });
  }

  it("takes the power from who had the role", async () => {
    const pauser = keypair("next");
    await world.change(to("pauser", next));
    await world.fail(sdk.pause({ pauser: world.pauser.publicKey, secs: 1 }), "NotPauser", [world.pauser]);
    await world.send(sdk.pause({ pauser: next, secs: 1 }), [pauser]);
  });

  it("keeps slasher and resolver apart when it is queued", async () => {
    await failToQueue(world, to("slasher", world.resolver.publicKey), "RolesNotSeparate");
    await failToQueue(world, to("resolver", world.slasher.publicKey), "RolesNotSeparate");
  });

  it("keeps them apart where another change got there first", async () => {
    for (const [first, second] of [
      ["slasher", "resolver"],
      ["resolver", "slasher"],
    ] as const) {
      const { publicKey: key } = keypair(`the next ${first}`);
      const [here, there] = await world.queue(to(first, key), to(second, key));
      await world.send(apply(world, here!));
      await world.fail(apply(world, there!), "RolesNotSeparate");
      await failToQueue(world, to(second, key), "RolesNotSeparate");
    }
  });

  it("lets one key have any other roles together", async () => {
    const { publicKey: admin } = world.admin;
    await world.change(to("pauser", admin), to("slasher", admin));
    await world.change(to("pauser", world.resolver.publicKey));
    const config = await world.config();
    expect(plain([config.pauser, config.slasher])).deep.equal(plain([world.resolver.publicKey, admin]));
  });

  it("can name the key that has the role already", async () => {
    await world.change(to("pauser", world.pauser.publicKey));
  });

  it("refuses a role that there is none", async () => {
    const { publicKey: admin } = world.admin;
    const instruction = await sdk.queueChange({ admin, index: 0, change: to("resolver", next) });
    instruction.data.writeUInt8(3, 8 + 8 + 1); // behind discriminator, index and kind; 0 to 2 are known
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });
});
