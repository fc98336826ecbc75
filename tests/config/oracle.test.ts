import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { rolesOf } from "../support/deploy.ts";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

const [first, second] = ["next oracle", "another oracle"].map((label) => keypair(label).publicKey) as [
  PublicKey,
  PublicKey,
];
const feed = new Uint8Array(32).fill(1);

describe("the oracle of the config", () => {
  let world: World;
  const queue = (terms: sdk.OracleTerms) =>
    sdk.queueChange({ admin: world.admin.publicKey, index: 7, change: { kind: "oracle", ...terms } });

  /** What cannot be an oracle: nobody owns its prices, or it has no feed. */
  const impossible: sdk.OracleTerms[] = [
    { programs: [PublicKey.default, second], feed },
    { programs: [PublicKey.default, PublicKey.default], feed },
    { programs: [first, second], feed: new Uint8Array(32) },
  ];

  it("moves through the queue, and the event says from what to what", async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    const terms = { programs: [first, second], feed };
    const [queued] = await world.queue({ kind: "oracle", ...terms });
    expect(plain((await world.config()).oracle)).deep.equal(plain(ORACLE));
    const sent = await world.send(apply(world, queued!));
    const at = "1767225600";
    expect(plain(world.events(sent))).deep.equal([
      { name: "oracleChanged", data: { old: plain(ORACLE), new: plain(terms), at } },
      { name: "changeApplied", data: { index: "0", at } },
    ]);
    expect(plain((await world.config()).oracle)).deep.equal(plain(terms));
    const { admin, parameters } = await world.config(); // its neighbours
    expect([`${admin}`, parameters.tierPoints.toNumber()]).deep.equal([`${world.admin.publicKey}`, 50]);
  });

  it("may have one program alone: the other is the default key", async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    const terms = { programs: [first, PublicKey.default], feed };
    await world.change({ kind: "oracle", ...terms });
    expect(plain((await world.config()).oracle)).deep.equal(plain(terms));
  });

  it("is refused without a first program or a feed, when it is queued", async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    for (const terms of impossible) await world.fail(queue(terms), "DefaultKey", [world.admin]);
  });

  it("is refused likewise when the config is created", async () => {
    world = await World.create({ engine: "litesvm", upTo: "deployed" });
    const { authority, ioMint, usdcMint } = world;
    for (const oracle of impossible) {
      const setup = { authority: authority.publicKey, ioMint, usdcMint, roles: rolesOf(world), oracle };
      await world.fail(sdk.initConfig(setup), "DefaultKey", [authority]);
    }
  });

  it("has two programs, no more and no less", async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    for (const programs of [[first], [first, second, first]]) {
      const refused = await queue({ programs, feed }).catch((error: Error) => error.message);
      expect(refused).equal("queueChange.args.change.programs: not a list of 2");
    }
  });
});
