import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { apply, failToApply, failToQueue } from "../support/changes.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

describe("split_pools, by a change of kind poolSplit", () => {
  let world: World;
  const split = (gpuShareBps: number) => ({ kind: "poolSplit" as const, gpuShareBps });
  const released = async () => [
    (await world.pool("gpu")).released.toString(),
    (await world.pool("cpu")).released.toString(),
  ];

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", verifiers: 0 });
  });

  it("divides the hours from the next one to close anew", async () => {
    await world.close(1);
    // 2 hours of 457,997,886,471: GPU 2 * 366,398,309,176, CPU 2 * 91,599,577,295
    expect(await released()).deep.equal(["732796618352", "183199154590"]);
    const sent = await world.change(split(7_000));
    const data = { oldGpuShareBps: 8_000, newGpuShareBps: 7_000, firstHour: "2", at: `${world.startedAt + 9_000}` };
    expect(plain(world.events(sent)[0])).deep.equal({ name: "poolsSplit", data });
    expect([(await world.pool("gpu")).shareBps, (await world.pool("cpu")).shareBps]).deep.equal([7_000, 3_000]);
    expect(await released()).deep.equal(["732796618352", "183199154590"]);

    // one more: floor(457,997,886,471 * 0.7) = 320,598,520,529, and 137,399,365,942
    await world.close(2);
    expect(await released()).deep.equal(["1053395138881", "320598520532"]);
  });

  it("leaves no unit over and makes none, at any share", async () => {
    const hour = 457_997_886_471n; // each of hours 0 to 2
    const shares: [bps: number, gpu: bigint][] = [
      [1, 45_799_788n], // 45,799,788.6471
      [3_333, 152_650_695_560n], // 152,650,695,560.7843
      [9_999, 457_952_086_682n], // 457,952,086,682.3529
    ];
    let [gpu, all] = [0n, 0n];
    for (const [index, [bps, part]] of shares.entries()) {
      await world.change(split(bps));
      await world.close(index);
      gpu += part;
      all += hour;
      expect(await released(), `at ${bps}`).deep.equal([`${gpu}`, `${all - gpu}`]);
    }
  });

  it("leaves no pool without a share", async () => {
    for (const bps of [0, 10_000]) await failToQueue(world, split(bps), "ShareOutOfBounds");
  });

  it("refuses while one pool is ahead of the other, whichever it is", async () => {
    await world.close(0, ["gpu"]);
    const queued = await failToApply(world, split(7_000), "PoolsOutOfStep");
    await world.close(1, ["cpu"]);
    await world.fail(apply(world, queued), "PoolsOutOfStep");
    await world.close(1, ["gpu"]);
    await world.send(apply(world, queued));
  });

  it("refuses more than all", async () => {
    for (const bps of [10_001, 18_000, 65_535]) await failToQueue(world, split(bps), "ShareOutOfBounds");
  });

  it("is checked when it is applied, too", async () => {
    const SHARE = 8 + 8 + 32 + 4 + 3 * 8 + 1 + 1; // behind discriminator, index, payer, term, three times, bump, kind
    const [queued] = await world.queue(split(7_000));
    for (const bps of [0, 10_000, 65_535]) {
      // The program never writes such a share into a queued change.
      await world.edit(sdk.paramChangeAddress(queued!.index), (data) => data.writeUInt16LE(bps, SHARE));
      await world.fail(apply(world, queued!), "ShareOutOfBounds");
    }
  });

  it("can be queued before the emission starts, and applied once the pools are there", async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    const queued = await failToApply(world, split(7_000), "AccountOwnedByWrongProgram");
    const { admin, ioMint } = world;
    const schedule = sdk.SCHEDULES.seed;
    await world.send(sdk.startEmission({ admin: admin.publicKey, ioMint, schedule }), [admin]);
    await world.send(apply(world, queued));
    expect((await world.pool("gpu")).shareBps).equal(7_000);
  });

  it("refuses the pools in each other's place, and one in both", async () => {
    const [gpu, cpu] = [sdk.poolAddress("gpu"), sdk.poolAddress("cpu")];
    const [queued] = await world.queue(split(7_000));
    for (const [first, second, error] of [
      [cpu, gpu, "WrongPool"],
      [gpu, gpu, "AccountBorrowFailed"],
      [cpu, cpu, "AccountBorrowFailed"],
    ] as const) {
      const instruction = await apply(world, queued!);
      instruction.keys = instruction.keys.map((meta) => {
        if (meta.pubkey.equals(gpu)) return { ...meta, pubkey: first };
        return meta.pubkey.equals(cpu) ? { ...meta, pubkey: second } : meta;
      });
      await world.fail(instruction, error);
    }
  });
});
