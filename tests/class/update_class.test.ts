import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { apply, failToApply, failToQueue } from "../support/changes.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

const day = 86_400;

describe("update_class, by a change of kind class", () => {
  let world: World;
  let key: PublicKey; // of a class of multiplier 4, rate 500,000 in 100,000..1,000,000
  const now = { multiplierBps: 40_000, difficultyBits: 0, rateFloor: new BN(100_000), rateCeiling: new BN(1_000_000) };
  const update = (change: Partial<sdk.ClassUpdate>) => {
    return { kind: "class" as const, id: 10, update: { ...now, ...change } };
  };
  const set = (change: Partial<sdk.ClassUpdate>) => world.change(update(change));
  const refuse = (change: Partial<sdk.ClassUpdate>, error: string) => failToApply(world, update(change), error);
  const multiply = (multiplierBps: number) => set({ multiplierBps });
  const requirement = async () => {
    const { requirementBps, nextRequirementBps, nextRequirementAt } = await world.classOf(key);
    return [requirementBps, nextRequirementBps, nextRequirementAt.toNumber() - world.startedAt];
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    key = await world.class(10, { multiplierBps: 40_000 });
  });

  it("sets the bounds of the rate at once and the difficulty from the next hour on, and says what they were", async () => {
    await world.toHour(2, 7);
    const sent = await set({ difficultyBits: 12, rateFloor: new BN(200_000), rateCeiling: new BN(900_000) });
    const old = { multiplierBps: 40_000, difficultyBits: 0, rateFloor: "100000", rateCeiling: "1000000" };
    const changed = { multiplierBps: 40_000, difficultyBits: 12, rateFloor: "200000", rateCeiling: "900000" };
    const times = { nextHour: "3", nextRequirementAt: "0", at: `${world.startedAt + 7_207}` };
    const data = { class: key.toBase58(), old, new: changed, rate: "500000", ...times };
    expect(plain(world.events(sent)[0])).deep.equal({ name: "classUpdated", data });
    const difficulty = { difficultyBits: 0, nextDifficultyBits: 12, nextHour: "3" };
    const rates = { rate: "500000", rateFloor: "200000", rateCeiling: "900000" };
    const multipliers = { multiplierBps: 40_000, nextMultiplierBps: 40_000 };
    expect(plain(await world.classOf(key))).include({ ...difficulty, ...rates, ...multipliers });
  });

  it("moves a rate outside the new bounds to the nearer one", async () => {
    await set({ rateFloor: new BN(500_001) });
    expect((await world.classOf(key)).rate.toString()).equal("500001");
    await set({ rateFloor: new BN(0), rateCeiling: new BN(499_999) });
    expect((await world.classOf(key)).rate.toString()).equal("499999");
  });

  it("keeps every number within its bounds", async () => {
    const never = (change: Partial<sdk.ClassUpdate>, error: string) => failToQueue(world, update(change), error);
    await never({ multiplierBps: 1_000_001 }, "MultiplierTooHigh");
    await never({ difficultyBits: 41 }, "DifficultyTooHigh");
    await never({ rateFloor: new BN(1_000_001) }, "RateOutOfBounds"); // above the ceiling
    await never({ rateCeiling: new BN(1_000_000_001) }, "RateOutOfBounds");
    await set({
      multiplierBps: 1_000_000,
      difficultyBits: 40,
      rateFloor: new BN(0),
      rateCeiling: new BN(1_000_000_000),
    });
  });

  it("can be queued before the class is there", async () => {
    const change = { kind: "class" as const, id: 11, update: { ...now, rateFloor: new BN(7) } };
    const [queued] = await world.queue(change);
    await world.fail(apply(world, queued!), "AccountOwnedByWrongProgram");
    await world.class(11, { multiplierBps: 40_000 });
    await world.send(apply(world, queued!));
    expect((await world.classOf(sdk.classAddress(11))).rateFloor.toString()).equal("7");
  });

  it("sets only the bounds of the rate before the emission starts: there are no hours to rule in", async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    key = await world.class(10, { multiplierBps: 40_000 });
    await set({ rateFloor: new BN(7) });
    expect((await world.classOf(key)).rateFloor.toString()).equal("7");
    await refuse({ multiplierBps: 1 }, "EmissionNotStarted");
    await refuse({ difficultyBits: 1 }, "EmissionNotStarted");
  });

  it("refuses a new multiplier or difficulty while the clock stands before the start", async () => {
    await world.chain.warpTo(world.startedAt - 1);
    await refuse({ multiplierBps: 1 }, "EmissionNotStarted");
    await refuse({ difficultyBits: 1 }, "EmissionNotStarted");
  });

  describe("of the multiplier", () => {
    it("rules from the next hour on", async () => {
      await world.toHour(5, 3_599);
      const sent = await multiply(20_000);
      const state = await world.classOf(key);
      expect([state.multiplierBps, state.nextMultiplierBps, state.nextHour.toNumber()]).deep.equal([40_000, 20_000, 6]);
      expect(plain(world.events(sent)[0])).nested.include({
        "data.old.multiplierBps": 40_000,
        "data.new.multiplierBps": 20_000,
        "data.nextHour": "6",
        "data.nextRequirementAt": `${world.startedAt + 6 * 3_600}`,
      });
    });

    it("changes once in two hours", async () => {
      await world.toHour(5);
      await multiply(20_000);
      await refuse({ multiplierBps: 40_000 }, "ClassChangedRecently");
      await multiply(20_000); // no change
      await world.toHour(7, -1);
      await refuse({ multiplierBps: 10_000 }, "ClassChangedRecently");
      await world.toHour(7);
      await multiply(10_000);
      await world.toHour(8, 3_599);
      await refuse({ multiplierBps: 20_000 }, "ClassChangedRecently");
      await world.toHour(9);
      await multiply(20_000);
    });

    it("weighs each hour by the multiplier that ruled in it, also where it is attested after the change", async () => {
      const operator = await world.holder("operator of weights", 800);
      const node = await world.node({ class: key, operator });
      await world.stake(operator, node, 800); // 4 x 200 IO
      const weightOf = async (hour: number) => (await world.pool("gpu")).ring[hour]!.totalWeight.toNumber();
      const [verifierA, verifierB] = world.verifiers as [typeof operator, typeof operator];

      // 60 minutes of tier 4: 50 * 4 + 20,000 * multiplier
      await world.work([node], 20, { verifiers: [verifierA] }); // the clock is in hour 21
      await multiply(20_000);
      await world.work([node], 20, { verifiers: [verifierB], prove: false });
      expect(await weightOf(20)).equal(80_200);
      await world.work([node], 21);
      expect(await weightOf(21)).equal(80_200);
      await world.work([node], 22);
      expect(await weightOf(22)).equal(40_200);
    });
  });

  describe("of the difficulty", () => {
    const bits = (difficultyBits: number) => set({ difficultyBits });

    it("changes once in two hours, together with the multiplier", async () => {
      await world.toHour(5);
      await bits(1);
      await refuse({ difficultyBits: 2 }, "ClassChangedRecently");
      await refuse({ difficultyBits: 1, multiplierBps: 1 }, "ClassChangedRecently");
      await bits(1); // no change
      await world.toHour(7, -1);
      await refuse({ difficultyBits: 0 }, "ClassChangedRecently");
      await world.toHour(7);
      await set({ difficultyBits: 1, multiplierBps: 20_000 });
      await refuse({ difficultyBits: 0, multiplierBps: 20_000 }, "ClassChangedRecently");
      await world.toHour(9);
      await set({ difficultyBits: 0, multiplierBps: 20_000 });
    });

    it("leaves multiplier and required stake as they were", async () => {
      await world.toHour(5);
      await multiply(80_000);
      const before = await requirement();
      await world.toHour(7);
      await set({ difficultyBits: 3, multiplierBps: 80_000 });
      expect(await requirement()).deep.equal(before);
      const { multiplierBps, nextMultiplierBps } = await world.classOf(key);
      expect([multiplierBps, nextMultiplierBps]).deep.equal([80_000, 80_000]);
    });
  });

  describe("of the required stake", () => {
    // A change in hour 5 rules from 6:00; a raise binds 30 days = 720 hours later.
    const raisedAt = 6 * 3_600 + 30 * day;

    it("lets a node prepare for an announced raise at once", async () => {
      const operator = await world.holder("operator of raises", 5_000);
      const node = await world.node({ class: key, operator });
      await world.stake(operator, node, 1_600); // 2 x 4 x 200 IO: all that it may hold
      await world.toHour(5);
      const more = { owner: operator.publicKey, node, ioMint: world.ioMint, amount: new BN(100_000_000) };
      await world.fail(sdk.stake(more), "NodeOverCapacity", [operator]);
      await multiply(80_000);
      expect(await requirement()).deep.equal([40_000, 80_000, raisedAt]);
      await world.send(sdk.stake(more), [operator]);
    });

    it("lets a node that has the old requirement earn in every hour before it binds", async () => {
      const operator = await world.holder("operator of the notice", 800);
      const node = await world.node({ class: key, operator });
      await world.stake(operator, node, 800);
      await world.toHour(5);
      await multiply(80_000);
      // The raise binds from 726:00 on: hour 725 is attested after that and still judged by the old requirement.
      const outcome = async (hour: number) => {
        const sent = await world.work([node], hour);
        const [event] = world.events(sent[1]!).slice(-1); // the second verifier makes the quorum
        return event?.name === "hourAttested" && event.data.nodes[0]?.outcome;
      };
      expect(await outcome(725)).equal("passed");
      expect(await outcome(726)).equal("stakeNotMet");
    });

    it("takes one raise at a time, up to the second in which it binds", async () => {
      await world.toHour(5);
      await multiply(80_000);
      await world.chain.warpTo(world.startedAt + raisedAt - 1);
      await refuse({ multiplierBps: 80_001 }, "RaisePending");
      await world.chain.warpTo(world.startedAt + raisedAt);
      await multiply(80_001);
      // hour 726 runs, so from 727:00 and 30 days on
      expect(await requirement()).deep.equal([80_000, 80_001, 727 * 3_600 + 30 * day]);
    });

    it("binds a cut at its first hour", async () => {
      await world.toHour(5, 1);
      await multiply(20_000);
      expect(await requirement()).deep.equal([40_000, 20_000, 6 * 3_600]);
    });

    it("drops a pending raise with a cut, and can be raised again", async () => {
      await world.toHour(5);
      await multiply(80_000);
      await world.toHour(7);
      await multiply(40_000); // what binds now: the raise is gone
      expect(await requirement()).deep.equal([40_000, 40_000, 8 * 3_600]);
      await world.toHour(9);
      await multiply(80_000);
      expect(await requirement()).deep.equal([40_000, 80_000, 10 * 3_600 + 30 * day]);
      await world.toHour(11);
      await multiply(30_000); // below what binds now
      expect(await requirement()).deep.equal([40_000, 30_000, 12 * 3_600]);
    });

    it("keeps a raise pending that a cut only lowers, at its time", async () => {
      await world.toHour(5);
      await multiply(80_000);
      await world.toHour(7);
      await multiply(60_000);
      expect(await requirement()).deep.equal([40_000, 60_000, raisedAt]);
      await world.toHour(9);
      await refuse({ multiplierBps: 70_000 }, "RaisePending");
      await world.chain.warpTo(world.startedAt + raisedAt);
      await multiply(70_000);
      expect((await requirement()).slice(0, 2)).deep.equal([60_000, 70_000]);
    });
  });
});
