import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

type Terms = sdk.ClassTerms;

const h100: Terms = {
  name: "H100 80GB SXM",
  pool: "gpu",
  multiplierBps: 100_000,
  difficultyBits: 20,
  rate: new BN(2_190_000), // micro-USD
  rateFloor: new BN(1_000_000),
  rateCeiling: new BN(5_000_000),
};

describe("create_class", () => {
  let world: World;
  let id = 100;
  const create = (change: Partial<Terms> = {}, admin: Keypair = world.admin) =>
    sdk.createClass({ admin: admin.publicKey, id: id++, terms: { ...h100, ...change } });
  const takes = async (change: Partial<Terms>) => {
    await world.send(create(change), [world.admin]);
    return world.classOf(sdk.classAddress(id - 1));
  };
  const refuses = (change: Partial<Terms>, error: string) => world.fail(create(change), error, [world.admin]);

  before(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("creates a class, before the emission starts too", async () => {
    const sent = await world.send(sdk.createClass({ admin: world.admin.publicKey, id: 7, terms: h100 }), [world.admin]);
    const address = sdk.classAddress(7);
    const rates = { rate: "2190000", rateFloor: "1000000", rateCeiling: "5000000" };
    const terms = { name: "H100 80GB SXM", pool: "gpu", multiplierBps: 100_000, difficultyBits: 20, ...rates };
    const data = { class: address.toBase58(), id: 7, terms, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "classCreated", data }]);
    const multipliers = { nextMultiplierBps: 100_000, requirementBps: 100_000, nextRequirementBps: 100_000 };
    const nothingYet = { nextMultiplierHour: "0", nextRequirementAt: "0", attestedProcessors: 0 };
    expect(plain(await world.classOf(address))).include({ id: 7, ...terms, ...multipliers, ...nothingYet });
  });

  it("takes every number from 0 to 65,535, each once (A12)", async () => {
    for (const number of [0, 65_535]) {
      const instruction = () => sdk.createClass({ admin: world.admin.publicKey, id: number, terms: h100 });
      await world.send(instruction(), [world.admin]);
      await world.fail(instruction(), "AccountExists", [world.admin]);
    }
  });

  it("takes 1 to 32 printable ASCII characters as the name", async () => {
    for (const name of [" ", "~", "Apple M2", "x".repeat(32)]) expect((await takes({ name })).name).equal(name);
    for (const name of ["", "x".repeat(33), "GPU é", "a\nb", "a\u007fb", "a\u0000"]) {
      await refuses({ name }, "ClassNameInvalid");
    }
  });

  it("takes a multiplier of 0 to 100", async () => {
    for (const multiplierBps of [0, 1, 1_000_000]) await takes({ multiplierBps });
    for (const multiplierBps of [1_000_001, 4_294_967_295]) await refuses({ multiplierBps }, "MultiplierTooHigh");
  });

  it("takes a difficulty of 0 to 40 bits", async () => {
    for (const difficultyBits of [0, 40]) await takes({ difficultyBits });
    for (const difficultyBits of [41, 255]) await refuses({ difficultyBits }, "DifficultyTooHigh");
  });

  it("takes floor <= rate <= ceiling <= 1,000 USD", async () => {
    const rates = (rateFloor: BN, rate: BN, rateCeiling: BN) => ({ rateFloor, rate, rateCeiling });
    const [zero, one, most] = [new BN(0), new BN(1), new BN(1_000_000_000)];
    await takes(rates(zero, zero, zero));
    await takes(rates(zero, one, most));
    await takes(rates(most, most, most));
    await refuses(rates(one, zero, most), "RateOutOfBounds");
    await refuses(rates(zero, one, zero), "RateOutOfBounds");
    await refuses(rates(zero, most, most.addn(1)), "RateOutOfBounds");
    await refuses(rates(most.addn(1), most.addn(1), most.addn(1)), "RateOutOfBounds");
  });

  it("creates CPU classes", async () => {
    expect((await takes({ pool: "cpu" })).pool).equal("cpu");
  });

  it("refuses a pool that there is none", async () => {
    const instruction = await create();
    instruction.data.writeUInt8(2, 8 + 2 + 4 + h100.name.length); // discriminator, id, length and bytes of the name
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });

  it("refuses everyone but the admin", async () => {
    for (const signer of [world.authority, await world.person("stranger")]) {
      await world.fail(create({}, signer), "NotAdmin", [signer]);
    }
  });
});
