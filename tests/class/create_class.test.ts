import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { apply, failToApply, failToQueue } from "../support/changes.ts";
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

describe("create_class, by a change of kind newClass", () => {
  let world: World;
  let next = 100;
  const create = (change: Partial<Terms> = {}, id = next++) => {
    return { kind: "newClass" as const, id, terms: { ...h100, ...change } };
  };
  const takes = async (change: Partial<Terms>) => {
    const wanted = create(change);
    await world.change(wanted);
    return world.classOf(sdk.classAddress(wanted.id));
  };
  const refuses = (change: Partial<Terms>, error: string) => failToQueue(world, create(change), error);

  before(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("creates a class, before the emission starts too", async () => {
    const sent = await world.change(create({}, 7));
    const address = sdk.classAddress(7);
    const rates = { rate: "2190000", rateFloor: "1000000", rateCeiling: "5000000" };
    const terms = { name: "H100 80GB SXM", pool: "gpu", multiplierBps: 100_000, difficultyBits: 20, ...rates };
    const data = { class: address.toBase58(), id: 7, terms, at: "1767225600" };
    expect(plain(world.events(sent)[0])).deep.equal({ name: "classCreated", data });
    const multipliers = { nextMultiplierBps: 100_000, requirementBps: 100_000, nextRequirementBps: 100_000 };
    const nothingYet = { nextHour: "0", nextRequirementAt: "0", attestedProcessors: 0 };
    expect(plain(await world.classOf(address))).include({ id: 7, ...terms, ...multipliers, ...nothingYet });
  });

  it("takes every number from 0 to 65,535, each once (A12)", async () => {
    for (const number of [0, 65_535]) {
      const [first, second] = await world.queue(create({}, number), create({}, number));
      await world.send(apply(world, first!));
      await world.fail(apply(world, second!), "AccountExists");
      await failToApply(world, create({ name: "another" }, number), "AccountExists");
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
    const instruction = await sdk.queueChange({ admin: world.admin.publicKey, index: 1_000, change: create() });
    // Behind the discriminator, index, kind, id, and the length and bytes of the name.
    instruction.data.writeUInt8(2, 8 + 8 + 1 + 2 + 4 + h100.name.length);
    await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
  });
});
