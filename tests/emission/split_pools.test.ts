import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

describe("split_pools", () => {
  let world: World;
  const split = (gpuShareBps: number, admin = world.admin) => sdk.splitPools({ admin: admin.publicKey, gpuShareBps });
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
    const sent = await world.send(split(7_000), [world.admin]);
    const data = { oldGpuShareBps: 8_000, newGpuShareBps: 7_000, firstHour: "2", at: `${world.startedAt + 9_000}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "poolsSplit", data }]);
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
      await world.send(split(bps), [world.admin]);
      await world.close(index);
      gpu += part;
      all += hour;
      expect(await released(), `at ${bps}`).deep.equal([`${gpu}`, `${all - gpu}`]);
    }
  });

  it("leaves no pool without a share", async () => {
    await world.fail(split(0), "ShareOutOfBounds", [world.admin]);
    await world.fail(split(10_000), "ShareOutOfBounds", [world.admin]);
  });

  it("refuses while one pool is ahead of the other, whichever it is", async () => {
    await world.close(0, ["gpu"]);
    await world.fail(split(7_000), "PoolsOutOfStep", [world.admin]);
    await world.close(1, ["cpu"]);
    await world.fail(split(7_000), "PoolsOutOfStep", [world.admin]);
    await world.close(1, ["gpu"]);
    await world.send(split(7_000), [world.admin]);
  });

  it("refuses more than all", async () => {
    for (const bps of [10_001, 18_000, 65_535]) await world.fail(split(bps), "ShareOutOfBounds", [world.admin]);
  });

  it("refuses everyone but the admin", async () => {
    for (const signer of [world.authority, world.pauser, world.keypair("stranger")]) {
      await world.fail(split(7_000, signer), "NotAdmin", [signer]);
    }
  });

  it("refuses the pools in each other's place, and one in both", async () => {
    const [gpu, cpu] = [sdk.poolAddress("gpu"), sdk.poolAddress("cpu")];
    for (const [first, second] of [
      [cpu, gpu],
      [gpu, gpu],
      [cpu, cpu],
    ] as const) {
      const instruction = await split(7_000);
      instruction.keys = instruction.keys.map((meta) => {
        if (meta.pubkey.equals(gpu)) return { ...meta, pubkey: first };
        return meta.pubkey.equals(cpu) ? { ...meta, pubkey: second } : meta;
      });
      await world.fail(instruction, "ConstraintSeeds", [world.admin]);
    }
  });
});
