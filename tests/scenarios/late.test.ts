/** Whoever turns a crank late changes nothing for anyone, up to the 16 days that the ring remembers. */
import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { proveHour } from "../support/hours.ts";
import { plain } from "../support/plain.ts";
import type { WorldNode } from "../support/world.ts";
import { type Cast, createCast, payOut, poolsOf } from "./cast.ts";

// An hour releases 457,997,886,471 units here: 366,398,309,176 to GPUs, 91,599,577,295 to CPUs. Where a and b share an hour,
// a gets floor(payable * 20,200 / 220,400) and b floor(payable * 200,200 / 220,400); 10 % of b's goes to its operator
// first, rounded down, and of the rest 3/4 to the operator and 1/4 to the delegator.

describe("settling late", () => {
  // Hours 0 and 1 pay a 33,580,970,260 and b 332,817,338,915; hour 2 is b's alone, 366,398,309,176. Hour 3 is idle, so hour
  // 4 pays twice: 67,161,940,520 and 665,634,677,832 (it releases a unit more). In hour 5 a has tier 1 for 30 minutes,
  // weight 10,025: 17,472,436,910, and b 348,925,872,265. c works in hour 0 alone.
  // a: 151,796,317,950. b: 2,046,593,537,103, commission 204,659,353,708, shared 1,841,934,183,395. What goes over the
  // reward index is rounded down once more when it is claimed: a unit each, as no sum here divides evenly by the shares.
  const earned = ["151796317949", "1586109991254", "91599577294", "460483545848"];

  /** Works hours 0 to 5, closes every hour on time, settles each node `late` hours after its last one. */
  async function run(late: number, last: number): Promise<Cast> {
    const cast = await createCast();
    const { world, a, b, c } = cast;
    const hours: WorldNode[][] = [[a, b, c], [a, b], [b], [], [a, b], [a, b]];
    for (let hour = 0; hour <= last; hour++) {
      const nodes = hours[hour] ?? [];
      if (hour === 5) {
        await world.work([b], 5);
        await world.toHour(5, 120);
        await world.work([a], 5, { minutes: 30, tier: 1 });
      } else if (nodes.length > 0) await world.work(nodes, hour);
      await world.close(hour);
      const due = late === 0 ? nodes : [hour === late ? [c] : [], hour === late + 5 ? [a, b] : []].flat();
      for (const node of due) await world.send(sdk.settleRewards({ node }));
    }
    return cast;
  }

  let onTime: unknown[];
  before(async () => {
    const cast = await run(0, 410);
    expect(await payOut(cast)).deep.equal(earned);
    onTime = await poolsOf(cast);
  });

  for (const late of [1, 49, 380, 382]) {
    it(`by ${late} ${late > 1 ? "hours" : "hour"} pays everyone what settling on time pays`, async () => {
      const cast = await run(late, late < 380 ? late + 5 : 410);
      expect(await payOut(cast)).deep.equal(earned);
      if (late >= 380) expect(await poolsOf(cast)).deep.equal(onTime);
    });
  }

  it("by 383 hours or more finds the hour gone into the carry, exactly", async () => {
    for (const late of [383, 400]) {
      const cast = await run(1_000, late);
      const { world, c } = cast;
      const [event] = world.events(await world.send(sdk.settleRewards({ node: c })));
      expect(plain(event)).nested.include({ name: "rewardsSettled", "data.hour": "0", "data.reward": "0" });
      expect((await world.nodeOf(c.address)).indexX64.toString()).equal("0");
      // c was the only one who ever worked for the CPU pool: all that was released is carried again.
      const { carry, released, settled } = await world.pool("cpu");
      expect([carry, settled].map(String)).deep.equal([String(released), "0"]);
    }
  });
});

describe("closing late", () => {
  // In hour 0 a gets 33,580,970,260, b 332,817,338,915 and c 91,599,577,295. The next worked hour comes after idle ones, so it
  // pays twice: 67,161,940,520, 665,634,677,831 and 183,199,154,590. b: commission 33,281,733,891 + 66,563,467,783, and
  // 898,606,815,072 shared: 673,955,111,304 and 224,651,703,768. Of each sum that goes over the reward index a unit is lost.
  const earned = ["100742910779", "773800312977", "274798731884", "224651703767"];

  /** Everything up to an hour, 48 hours an instruction; what is closed already stays as it is. */
  const closings = (pool: sdk.PoolKind, upTo: number) => {
    const calls = [];
    for (let hour = 47; hour < upTo; hour += 48) calls.push(sdk.closeHour({ pool, lastHour: hour }));
    return [...calls, sdk.closeHour({ pool, lastHour: upTo })];
  };

  /**
   * Nodes work in hour 0 and in the hour after `idle` others. A keeper closes and settles each on time, or the verifiers
   * close all in front of attesting, the first 48 hours at once, then settling the pool's nodes if they care to, then the rest.
   */
  async function run(idle: number, keeper: "on time" | "asleep", settles = false): Promise<Cast> {
    const cast = await createCast();
    const { world, a, b, c } = cast;
    await world.work([a, b, c], 0);
    for (let hour = 0; keeper === "on time" && hour <= idle; hour++) {
      await world.close(hour);
      if (hour === 0) await settle(cast);
    }
    await proveHour(world, [a, b, c], idle + 1);
    await world.toHour(idle + 2, 60);
    for (const node of [a, b, c]) {
      const { pool, class: device } = node;
      const items = [{ node: node.address, minutes: 60, tier: 4 }];
      for (const verifier of world.verifiers) {
        const attest = sdk.attest({ key: verifier.publicKey, class: device, pool, hour: idle + 1, items });
        const [first, ...rest] = closings(pool, idle);
        const alike = [a, b, c].filter((other) => settles && other.pool === pool);
        const between = alike.map((other) => sdk.settleRewards({ node: other }));
        await world.send([first!, ...between, ...rest, attest], [verifier], { units: 1_000_000 });
      }
    }
    await world.close(idle + 1);
    await settle(cast);
    return cast;
  }

  async function settle({ world, a, b, c }: Cast): Promise<void> {
    for (const node of [a, b, c]) await world.send(sdk.settleRewards({ node }));
  }

  for (const late of [1, 49, 380]) {
    it(`by ${late} ${late > 1 ? "hours" : "hour"} pays everyone what closing on time pays`, async () => {
      const onTime = await run(late, "on time");
      const atLast = await run(late, "asleep");
      expect(await payOut(onTime)).deep.equal(earned);
      expect(await payOut(atLast)).deep.equal(earned);
      expect(await poolsOf(atLast)).deep.equal(await poolsOf(onTime));
    });
  }

  it("by 400 hours still pays all of it, if the nodes are settled between the first call and the others", async () => {
    const onTime = await run(400, "on time");
    const atLast = await run(400, "asleep", true);
    expect(await payOut(onTime)).deep.equal(earned);
    expect(await payOut(atLast)).deep.equal(earned);
    expect(await poolsOf(atLast)).deep.equal(await poolsOf(onTime));
  });
});
