import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { apply, failToApply } from "../support/changes.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const month = 30 * 86_400; // the notice

// What a raise does to nodes and their capacity: requirement.test.ts and capacity.test.ts.
describe("the notice of a raise", () => {
  let world: World;
  const at = (secs: number) => world.chain.warpTo(start + secs);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  for (const [parameter, notice, initial] of [
    ["stakeUnit", "stakeUnitNotice", 20_000_000_000],
    ["selfStakeBps", "selfStakeNotice", 5_000],
  ] as const) {
    const other = parameter === "stakeUnit" ? "selfStakeNotice" : "stakeUnitNotice";
    const to = (value: number) => ({ kind: "parameter" as const, parameter, value: new BN(value) });
    const raise = (by: number) => world.change(to(initial + by));
    /** Parameter, what binds before the time, and that time in seconds after the start. */
    const state = async () => {
      const config = await world.config();
      const { before, bindsAt } = config[notice];
      const secs = bindsAt.isZero() ? 0 : bindsAt.toNumber() - start;
      return [config.parameters[parameter].toNumber() - initial, before.toNumber() - initial, secs];
    };

    describe(`of ${parameter}`, () => {
      it("is given when it is applied: 30 days, of which nothing else changes", async () => {
        const before = await world.config();
        await at(1_000);
        const [event] = world.events(await raise(10));
        const times = { bindsAt: `${start + 1_000 + month}`, at: `${start + 1_000}` };
        const data = { parameter, old: `${initial}`, new: `${initial + 10}`, ...times };
        expect(plain(event)).deep.equal({ name: "parameterChanged", data });
        expect(await state()).deep.equal([10, 0, 1_000 + month]);
        const after = await world.config();
        const back = { parameters: before.parameters, [notice]: before[notice] };
        expect(plain({ ...after, ...back })).deep.equal(plain(before));
        expect(plain(after[other])).deep.equal({ before: "0", bindsAt: "0" });
      });

      it("binds to its last second, for the SDK too", async () => {
        await raise(10);
        const config = await world.config();
        const binding = (secs: number) => sdk.parameterAt(config, parameter, new BN(start + secs)).toNumber();
        expect([binding(0), binding(month - 1), binding(month)]).deep.equal([initial, initial, initial + 10]);
      });

      it("is of one raise at a time, up to the second in which it binds", async () => {
        await raise(10);
        const queued = await failToApply(world, to(initial + 11), "RaisePending");
        await at(month - 1);
        const [late] = await world.queue(to(initial + 11));
        await world.fail(apply(world, late!), "RaisePending");
        expect(await state()).deep.equal([10, 0, month]);
        await world.fail(apply(world, queued), "ChangeLapsed");
        await at(month);
        await world.send(apply(world, late!));
        expect(await state()).deep.equal([11, 10, 2 * month]);
      });

      it("is not needed for a cut", async () => {
        await raise(-10);
        expect(await state()).deep.equal([-10, -initial, 0]); // nothing was announced, ever
      });

      for (const [cut, where] of [
        [0, "to what binds"],
        [-10, "below it"],
      ] as const) {
        it(`ends with a cut ${where}, after which a raise begins anew`, async () => {
          await raise(10);
          await at(500);
          await raise(cut);
          expect(await state()).deep.equal([cut, 0, 0]);
          await at(700);
          await raise(5);
          expect(await state()).deep.equal([5, cut, 700 + month]);
        });
      }

      it("stays as it is where a cut is above what binds, and where the value is set again", async () => {
        await raise(10);
        await at(500);
        for (const by of [10, 7, 7, 1]) {
          await raise(by);
          expect(await state()).deep.equal([by, 0, month]);
        }
        await failToApply(world, to(initial + 2), "RaisePending");
      });

      it("is none for what the config begins with", async () => {
        world = await World.create({
          engine: "litesvm",
          upTo: "configured",
          verifiers: 0,
          overrides: [{ parameter, value: new BN(initial + 10) }],
        });
        expect(await state()).deep.equal([10, -initial, 0]); // nothing before, ever
      });
    });
  }

  it("is each parameter's own: both can be announced at once", async () => {
    await world.change({ kind: "parameter", parameter: "stakeUnit", value: new BN(20_000_000_001) });
    await at(100);
    await world.change({ kind: "parameter", parameter: "selfStakeBps", value: new BN(5_001) });
    const { stakeUnitNotice, selfStakeNotice } = await world.config();
    expect(plain([stakeUnitNotice, selfStakeNotice])).deep.equal([
      { before: "20000000000", bindsAt: `${start + month}` },
      { before: "5000", bindsAt: `${start + 100 + month}` },
    ]);
  });
});
