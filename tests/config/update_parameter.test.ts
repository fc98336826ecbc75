import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";
import { bounds } from "./bounds.ts";

describe("update_parameter", () => {
  let world: World;
  const set = (parameter: sdk.Parameter, value: BN, admin: Keypair = world.admin) =>
    sdk.updateParameter({ admin: admin.publicKey, parameter, value });

  before(async () => {
    world = await World.create({ upTo: "configured", verifiers: 0 });
  });

  it("has a row for every parameter", async () => {
    expect(bounds.map(([parameter]) => parameter)).deep.equal(Object.keys((await world.config()).parameters));
  });

  for (const [parameter, initial, least, most] of bounds) {
    it(`sets ${parameter} from ${least} to ${most} and nowhere else`, async () => {
      const outside = [new BN(most).addn(1), new BN("18446744073709551615")];
      if (least !== "0") outside.push(new BN(least).subn(1), new BN(0));
      for (const value of outside) await world.fail(set(parameter, value), "ParameterOutOfBounds", [world.admin]);

      let old = initial;
      for (const value of [least, most, initial]) {
        const sent = await world.send(set(parameter, new BN(value)), [world.admin]);
        const data = { parameter, old, new: value, at: "1767225600" };
        expect(plain(world.events(sent))).deep.equal([{ name: "parameterChanged", data }]);
        expect((await world.config()).parameters[parameter].toString()).equal(value);
        old = value;
      }
    });
  }

  it("changes nothing else", async () => {
    const before = await world.config();
    await world.send(set("bondBps", new BN(501)), [world.admin]);
    const after = await world.config();
    expect(plain({ ...after, parameters: { ...after.parameters, bondBps: new BN(500) } })).deep.equal(plain(before));
    await world.send(set("bondBps", new BN(500)), [world.admin]);
  });

  it("keeps the quorum above half of the active verifiers", async () => {
    const quorum = (value: number) => set("quorum", new BN(value));
    const keys = [0, 1, 2, 3, 4, 5, 6].map((i) => keypair(`verifier ${i}`).publicKey);
    const admin = world.admin.publicKey;
    const leave = (left: number) =>
      world.send(
        keys.splice(left).map((key) => sdk.removeVerifier({ admin, key })),
        [world.admin],
      );
    await world.send(quorum(4), [world.admin]);
    for (const key of keys) await world.send(sdk.addVerifier({ admin, key }), [world.admin]);

    // 7 = 2 x 4 - 1 need a quorum of 4; 5 = 2 x 3 - 1 one of 3; 3 = 2 x 2 - 1 one of 2
    await world.fail(quorum(3), "TooManyVerifiers", [world.admin]);
    await leave(6);
    await world.fail(quorum(3), "TooManyVerifiers", [world.admin]);
    await leave(5);
    await world.send(quorum(3), [world.admin]);
    await leave(4);
    await world.fail(quorum(2), "TooManyVerifiers", [world.admin]);
    await leave(3);
    await world.send(quorum(2), [world.admin]);
  });

  it("refuses everyone but the admin", async () => {
    for (const signer of [world.authority, world.pauser, world.slasher, world.resolver, keypair("stranger")]) {
      await world.fail(set("bondBps", new BN(400), signer), "NotAdmin", [signer]);
    }
  });

  it("refuses a parameter that there is none", async () => {
    const instruction = await set("tierPoints", new BN(1));
    instruction.data.writeUInt8(27, 8); // the byte behind the discriminator; 0 to 26 are known
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });
});
