import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { apply, failToApply, failToQueue } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";
import { bounds } from "./bounds.ts";

/**
 * Where a queued change holds the value of a parameter: behind the discriminator, index, payer, term, three times (8 each),
 * the bump, the kind and the parameter.
 */
const VALUE = 8 + 8 + 32 + 4 + 3 * 8 + 1 + 1 + 1;

/** Those that hours are judged by: weights, quorum, required stake (protocol.md, work; economics.md, sections 3 and 4). */
const judging: sdk.Parameter[] = [
  "tierPoints",
  "hiredPoints",
  "multiplierPoints",
  "quorum",
  "stakeUnit",
  "selfStakeBps",
];

describe("a change of a parameter", () => {
  let world: World;
  const to = (parameter: sdk.Parameter, value: BN | string | number) => {
    return { kind: "parameter" as const, parameter, value: new BN(value) };
  };

  describe("before the emission", () => {
    before(async () => {
      world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    });

    it("is there for every parameter", async () => {
      expect(bounds.map(([parameter]) => parameter)).deep.equal(Object.keys((await world.config()).parameters));
    });

    for (const [parameter, initial, least, most] of bounds) {
      it(`sets ${parameter} from ${least} to ${most} and nowhere else (I5)`, async () => {
        const outside = [new BN(most).addn(1), new BN("18446744073709551615")];
        if (least !== "0") outside.push(new BN(least).subn(1), new BN(0));
        for (const value of outside) await failToQueue(world, to(parameter, value), "ParameterOutOfBounds");

        let old = initial;
        for (const value of [least, most, initial]) {
          const [event] = world.events(await world.change(to(parameter, value)));
          // What nodes must hold falls to the least at once; all above it is a raise that binds 30 days later.
          const [at, inAMonth] = ["1767225600", "1769817600"]; // + 2,592,000 s
          const isAnnounced = ["stakeUnit", "selfStakeBps"].includes(parameter) && value !== least;
          const data = { parameter, old, new: value, bindsAt: isAnnounced ? inAMonth : at, at };
          expect(plain(event)).deep.equal({ name: "parameterChanged", data });
          expect((await world.config()).parameters[parameter].toString()).equal(value);
          old = value;
        }
      });
    }

    it("changes nothing else", async () => {
      const before = await world.config();
      await world.change(to("bondBps", 501));
      const after = await world.config();
      expect(plain({ ...after, parameters: { ...after.parameters, bondBps: new BN(500) } })).deep.equal(plain(before));
      await world.change(to("bondBps", 500));
    });

    it("is taken exactly where the value lies inside the table, when it is queued and when it is applied (I5)", async () => {
      const tried = fc.constantFrom(...bounds).chain(([parameter, , least, most]) => {
        const [from, up] = [BigInt(least), BigInt(most)];
        const most64 = 18_446_744_073_709_551_615n;
        const border = fc.constantFrom(0n, from > 0n ? from - 1n : 0n, from, up, up + 1n, most64);
        const value = fc.oneof(border, fc.bigInt({ min: from, max: up }), fc.bigInt({ min: 0n, max: most64 }));
        return value.map((value) => ({ parameter, value, inside: from <= value && value <= up }));
      });
      await fc.assert(
        fc.asyncProperty(tried, async ({ parameter, value, inside }) => {
          await world.chain.warpTo((await world.chain.now()) + 2_592_000); // a raise that was announced binds
          const wanted = to(parameter, String(value));
          if (inside) await world.queue(wanted);
          else await failToQueue(world, wanted, "ParameterOutOfBounds");

          // The program never writes another value into a queued change; here it is written by hand.
          const initial = bounds.find(([name]) => name === parameter)![1];
          const [queued] = await world.queue(to(parameter, initial));
          await world.edit(sdk.paramChangeAddress(queued!.index), (data) => data.writeBigUInt64LE(value, VALUE));
          const old = (await world.config()).parameters[parameter].toString();
          if (inside) await world.send(apply(world, queued!));
          else await world.fail(apply(world, queued!), "ParameterOutOfBounds");
          expect((await world.config()).parameters[parameter].toString()).equal(inside ? String(value) : old);
        }),
        { seed: 28, numRuns: 400 },
      );
    });

    it("refuses a parameter that there is none", async () => {
      const { publicKey: admin } = world.admin;
      const instruction = await sdk.queueChange({ admin, index: 1_000_000, change: to("tierPoints", 1) });
      instruction.data.writeUInt8(28, 8 + 8 + 1); // behind discriminator, index and kind; 0 to 27 are known
      await world.fail(instruction, "InstructionDidNotDeserialize", [world.admin]);
    });
  });

  describe("of the quorum", () => {
    const verifiers = [0, 1, 2, 3, 4, 5, 6].map((i) => keypair(`verifier ${i}`).publicKey);
    const leave = async (left: number) => {
      const { publicKey: admin } = world.admin;
      const gone = present.splice(left);
      await world.send(
        gone.map((key) => sdk.removeVerifier({ admin, key })),
        [world.admin],
      );
    };
    let present = verifiers;

    beforeEach(async () => {
      present = [...verifiers];
      const overrides = [{ parameter: "quorum" as const, value: new BN(4) }];
      world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 7, overrides });
    });

    it("keeps it above half of the active verifiers", async () => {
      // 7 = 2 x 4 - 1 need a quorum of 4; 5 = 2 x 3 - 1 one of 3; 3 = 2 x 2 - 1 one of 2
      await failToApply(world, to("quorum", 3), "TooManyVerifiers");
      await leave(6);
      await failToApply(world, to("quorum", 3), "TooManyVerifiers");
      await leave(5);
      await world.change(to("quorum", 3));
      await leave(4);
      await failToApply(world, to("quorum", 2), "TooManyVerifiers");
      await leave(3);
      await world.change(to("quorum", 2));
    });

    it("is judged by the verifiers there are when it is applied, not when it was queued", async () => {
      const queued = await failToApply(world, to("quorum", 3), "TooManyVerifiers"); // queued with seven
      await leave(5);
      await world.send(apply(world, queued));

      await leave(3);
      const [lower] = await world.queue(to("quorum", 2)); // queued with three, of at most 2 x 2 - 1
      await world.change({ kind: "newVerifier", key: keypair("one more").publicKey });
      await world.fail(apply(world, lower!), "TooManyVerifiers");
    });
  });

  describe("by which hours are judged", () => {
    beforeEach(async () => {
      world = await World.create({ engine: "litesvm", verifiers: 0 });
    });

    for (const parameter of judging) {
      it(`of ${parameter} waits for the second half of an hour`, async () => {
        const [, initial] = bounds.find(([name]) => name === parameter)!;
        const queued = await failToApply(world, to(parameter, initial), "AttestationUnderWay"); // the first second
        for (const [hour, secs] of [
          [0, 1_799],
          [1, 0],
          [7, 1_799],
        ] as const) {
          await world.toHour(hour, secs);
          await world.fail(apply(world, queued), "AttestationUnderWay");
        }
        await world.toHour(7, 1_800);
        await world.send(apply(world, queued));
        await world.toHour(8, 3_599);
        await world.change(to(parameter, initial));
      });
    }

    it("is not applied while the clock stands before the start", async () => {
      const [queued] = await world.queue(to("quorum", 2));
      await world.chain.warpTo(world.startedAt - 1);
      await world.fail(apply(world, queued!), "ChangeNotReady");
      await world.edit(sdk.paramChangeAddress(queued!.index), (data) => {
        const READY_AT = VALUE - 3 - 2 * 8;
        data.writeBigInt64LE(BigInt(world.startedAt - 1), READY_AT);
      });
      await world.fail(apply(world, queued!), "EmissionNotStarted");
    });

    it("is none of the other parameters, which change at any second", async () => {
      const others = bounds.filter(([parameter]) => !judging.includes(parameter));
      expect(others.length).equal(22);
      for (const [hour, secs] of [
        [0, 0],
        [3, 1_799],
      ] as const) {
        await world.toHour(hour, secs);
        for (const [parameter, initial] of others) await world.change(to(parameter, initial));
      }
    });
  });
});
