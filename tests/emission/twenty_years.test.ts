import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import type BN from "bn.js";
import { expect } from "chai";
import { World } from "../support/world.ts";

const { sets }: { sets: { name: "seed" | "published"; months: string[] }[] } = JSON.parse(
  readFileSync(new URL("../vectors/emission.json", import.meta.url), "utf8"),
);

const hours = 175_320;
const big = (n: BN) => BigInt(n.toString());

describe("twenty years of close_hour", () => {
  let world: World;
  const released = async () => big((await world.pool("gpu")).released) + big((await world.pool("cpu")).released);
  // Both pools in one transaction, 48 hours each: 3,653 of them for all.
  const idleUpTo = async (hour: number) => {
    await world.toHour(hour + 1, 1_800);
    let next = (await world.pool("cpu")).nextHour.toNumber();
    for (; next <= hour; next += 48) {
      const lastHour = Math.min(hour, next + 47);
      await world.send([sdk.closeHour({ pool: "gpu", lastHour }), sdk.closeHour({ pool: "cpu", lastHour })]);
    }
  };

  for (const { name, months } of sets) {
    it(`release all 240 months of the ${name} set, then nothing more (D3, D4)`, async () => {
      world = await World.create({ engine: "litesvm", schedule: name, verifiers: 0 });
      let sum = 0n;
      for (let two = 1; two <= 120; two++) {
        sum += BigInt(months[2 * two - 2]!) + BigInt(months[2 * two - 1]!);
        await idleUpTo(1_461 * two - 1); // two months are 5,259,600 s = 1,461 hours
        expect(await released(), `after ${2 * two} months`).equal(sum);
      }
      expect(sum).equal(30_000_000_000_000_000n);
      expect((await world.pool("gpu")).nextHour.toNumber()).equal(hours);
      await idleUpTo(hours + 100);
      expect(await released()).equal(30_000_000_000_000_000n);
      const carried = big((await world.pool("gpu")).carry) + big((await world.pool("cpu")).carry);
      expect(carried).equal(30_000_000_000_000_000n); // nobody ever worked (D6)
    });
  }

  it("pay a node that works after long droughts and at the end, to the unit (D6)", async () => {
    world = await World.create({ engine: "litesvm" });
    const node = await world.node({ operator: await world.holder("operator 0", 200) });
    await world.stake(node.operator, node, 200);
    // What an hour made payable to the only GPU node, and what the carry gained by it.
    const work = async (hour: number) => {
      await idleUpTo(hour - 1);
      await world.work([node], hour);
      const before = big((await world.pool("gpu")).carry);
      const [sent] = await world.close(hour, ["gpu"]);
      const [event] = world.events(sent!);
      if (event?.name !== "hoursClosed") throw new Error("no hour was closed");
      await world.send(sdk.settleRewards({ node }));
      const { payable, carry } = event.data;
      return { payable: big(payable), carried: big(carry) - before };
    };

    // The first hour's part, floor(457,997,886,471 * 4 / 5), there being no carry.
    expect(await work(0)).deep.equal({ payable: 366_398_309_176n, carried: 0n });
    // After ten years twice its part: hour 87,660 releases 133,831,211,954 (vectors), floor(4 / 5) = 107,064,969,563.
    expect(await work(87_660)).deep.equal({ payable: 214_129_939_126n, carried: -107_064_969_563n });
    // The last hour too: hour 175,319 releases 39,509,715,135 (vectors), 4 / 5 of it are 31,607,772,108.
    expect(await work(hours - 1)).deep.equal({ payable: 63_215_544_216n, carried: -31_607_772_108n });
    // The hours after it release nothing, and pay as much as the last one out of the carry.
    expect(await work(hours)).deep.equal({ payable: 31_607_772_108n, carried: -31_607_772_108n });
    expect(await work(hours + 1)).deep.equal({ payable: 31_607_772_108n, carried: -31_607_772_108n });
    await idleUpTo(hours + 2);
    expect(await released()).equal(30_000_000_000_000_000n);

    // The GPU parts of all hours sum to 23,999,999,999,930,673 and the CPU parts to 6,000,000,000,069,327. Paid:
    // 366,398,309,176 + 214,129,939,126 + 63,215,544,216 + 2 * 31,607,772,108 = 706,959,336,734
    const { carry, settled } = await world.pool("gpu");
    expect([carry.toString(), settled.toString()]).deep.equal(["23999293040593939", "706959336734"]);
    expect((await world.pool("cpu")).carry.toString()).equal("6000000000069327");
    await world.assertSolvent();

    // What is left when the carry ends, then nothing.
    await world.forge(sdk.poolAddress("gpu"), (data) => data.writeBigUInt64LE(40_000_000_000n, 16)); // its carry
    expect(await work(hours + 3)).deep.equal({ payable: 31_607_772_108n, carried: -31_607_772_108n });
    expect(await work(hours + 4)).deep.equal({ payable: 8_392_227_892n, carried: -8_392_227_892n });
    expect(await work(hours + 5)).deep.equal({ payable: 0n, carried: 0n });
  });
});
