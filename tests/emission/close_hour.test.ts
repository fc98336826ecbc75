import * as sdk from "@io-net/sdk";
import { createBurnInstruction } from "@solana/spl-token";
import BN from "bn.js";
import { expect } from "chai";
import { closeUpTo } from "../support/hours.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

// An hour of the first month releases 334,567,456,067,217 * 3,600 / 2,629,800 = 457,997,886,471.2 units. Of 457,997,886,471
// the GPU pool gets floor(4 / 5) = 366,398,309,176 and the CPU pool 91,599,577,295. With hour 4 the fractions have made a
// whole: it releases 457,997,886,472.
const gpuHour = 366_398_309_176n;
const cpuHour = 91_599_577_295n;

describe("close_hour", () => {
  let world: World;
  const close = (lastHour: BN | number, pool: sdk.PoolKind = "gpu") => sdk.closeHour({ pool, lastHour });
  const amounts = async (pool: sdk.PoolKind) => {
    const { nextHour, released, carry, settled } = await world.pool(pool);
    return plain({ nextHour, released, carry, settled });
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", verifiers: 0 });
  });

  it("closes an hour for anyone when its 30 minutes of attestation are over, not a second before (D1)", async () => {
    await world.toHour(1, 1_799);
    await world.fail(close(0), "HourNotOver");
    await world.toHour(1, 1_800);
    const gpu = await world.send(close(0));
    await world.toHour(1, 1_801);
    const cpu = await world.send(close(0, "cpu"));

    const sums = { firstHour: "0", hours: "1", payable: "0" };
    const at = world.startedAt + 5_400;
    const ofGpu = { pool: "gpu", ...sums, released: `${gpuHour}`, carry: `${gpuHour}`, at: `${at}` };
    const ofCpu = { pool: "cpu", ...sums, released: `${cpuHour}`, carry: `${cpuHour}`, at: `${at + 1}` };
    expect(plain(world.events(gpu))).deep.equal([{ name: "hoursClosed", data: ofGpu }]);
    expect(plain(world.events(cpu))).deep.equal([{ name: "hoursClosed", data: ofCpu }]);
    const state = { nextHour: "1", settled: "0" };
    expect(await amounts("gpu")).deep.equal({ ...state, released: `${gpuHour}`, carry: `${gpuHour}` });
    expect(await amounts("cpu")).deep.equal({ ...state, released: `${cpuHour}`, carry: `${cpuHour}` });
  });

  it("leaves closed hours as they are, also within one transaction (D1)", async () => {
    await world.toHour(3, 1_800);
    const sent = await world.send([close(1), close(1), close(0)]);
    expect(world.events(sent).length).equal(1);
    const before = await world.chain.account(sdk.poolAddress("gpu"));
    expect(world.events(await world.send(close(1)))).deep.equal([]);
    expect(await world.chain.account(sdk.poolAddress("gpu"))).deep.equal(before);
  });

  it("closes in order: what lies before the last hour is closed with it (D1)", async () => {
    await world.toHour(6, 1_800);
    await world.send(close(0));
    const sent = await world.send(close(5)); // hours 1 to 5, one of them a unit more than the others
    const sums = { firstHour: "1", hours: "5", released: `${5n * gpuHour + 1n}`, payable: "0" };
    const after = { carry: `${6n * gpuHour + 1n}`, at: `${world.startedAt + 6 * 3_600 + 1_800}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "hoursClosed", data: { pool: "gpu", ...sums, ...after } }]);
  });

  it("refuses the next hour and any later one, up to the last number there is (D1, D3)", async () => {
    await world.toHour(1, 1_800);
    await world.send(close(0));
    const far = ["1", "2", "175319", "175320", "4294967295", "5124095576030430", "5124095576030431"];
    for (const hour of [...far, "9223372036854775807", "18446744073709551614", "18446744073709551615"]) {
      await world.fail(close(new BN(hour)), "HourNotOver");
    }
  });

  it("refuses everything while the clock stands before the start", async () => {
    await world.chain.warpTo(world.startedAt - 1);
    await world.fail(close(0), "HourNotOver");
  });

  it("closes 48 hours at once and refuses 49", async () => {
    await world.toHour(60);
    await world.fail(close(48), "TooManyHours");
    const [event] = world.events(await world.send(close(47)));
    expect(plain(event)).nested.include({ "data.firstHour": "0", "data.hours": "48" });
    await world.fail(close(48 + 48), "HourNotOver"); // time is looked at first
    await world.send(close(48));
  });

  it("needs the emission to have started", async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    await world.fail(close(0), "AccountOwnedByWrongProgram");
  });

  it("names what no ledger of the program can hold", async () => {
    await world.toHour(1, 1_800);
    const write = (offset: number, value: bigint) =>
      world.forge(sdk.poolAddress("gpu"), (data) => data.writeBigUInt64LE(value, offset));
    await write(16, 18_446_744_073_709_551_615n); // the carry
    await world.fail(close(0), "MathOverflow");
    await write(8, 2n); // the kind of pool: 0 or 1
    await world.fail(close(0), "CorruptState");
  });

  it("releases the same after holders burned 100M IO (D5)", async () => {
    const { publicKey: owner } = await world.holder("holder", 100_000_000);
    const account = sdk.associatedAddress(owner, world.ioMint);
    const burn = createBurnInstruction(account, world.ioMint, owner, 10_000_000_000_000_000n);
    await world.send(burn, [world.keypair("holder")]);
    world.burned = 10_000_000_000_000_000n;
    await world.close(0);
    expect(await amounts("gpu")).include({ released: `${gpuHour}` });
    expect(await amounts("cpu")).include({ released: `${cpuHour}` });
  });

  // The on-time keeper closes each hour at its first second; the late one sleeps, then catches up 48 hours a call.
  for (const late of [1, 49, 380]) {
    it(`gives ${late} ${late > 1 ? "hours" : "hour"} late what it gives on time, to the last byte (D2)`, async () => {
      const pools = async () => {
        const both = [sdk.poolAddress("gpu"), sdk.poolAddress("cpu")];
        return Promise.all(both.map(async (key) => (await world.chain.account(key))!.data.toString("hex")));
      };
      const begin = async () => {
        world = await World.create({ engine: "litesvm" });
        const node = await world.node({ operator: await world.holder("operator 0", 200) });
        await world.stake(node.operator, node, 200);
        await world.work([node], 0);
      };
      await begin();
      for (let hour = 0; hour <= 2 * late + 1; hour++) await world.close(hour);
      const onTime = await pools();

      await begin();
      for (let hour = late; hour <= 2 * late + 1; hour += late) {
        await world.toHour(hour + 1, 1_800);
        await closeUpTo(world, hour, ["cpu", "gpu"]);
      }
      await world.close(2 * late + 1);
      expect(await pools()).deep.equal(onTime);
    });
  }
});
