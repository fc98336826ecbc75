import type * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import type { Cluster } from "../../migrations/cluster.ts";
import { localnet, Stage } from "./stage.ts";

const [first, ...classes] = localnet.classes;

describe("what was changed through the queue is taken from the file, and a stale file stops with both values:", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.create();
    await stage.complete();
    await stage.wait(1_800); // the half of an hour in which nobody attests
  });

  /** What a run says with the new file, which has nothing to send. */
  async function isDone(changed: Partial<Cluster>): Promise<void> {
    const { landed } = stage.rpc;
    await stage.migrate(changed);
    expect(stage.said.filter((line) => !line.endsWith(": done before"))).deep.equal([]);
    expect(stage.rpc.landed).equal(landed);
  }

  it("multiplier, difficulty and rates of a class, before they count and after", async () => {
    const rates = { rateFloor: new BN(1_200_000), rateCeiling: new BN(4_000_000) };
    const update = { multiplierBps: 110_000, difficultyBits: 3, ...rates };
    await stage.world.change({ kind: "class", id: 1, update });
    for (const secs of [0, 1_799, 1]) {
      await stage.wait(secs); // the next hour begins with the last of them
      await isDone({ classes: [{ ...first!, ...update }, ...classes] });
      expect(await stage.refusal()).equal(
        "classes[0].rateFloor: the chain has 1200000, the cluster file wants 1100000\n" +
          "classes[0].rateCeiling: the chain has 4000000, the cluster file wants 4400000\n" +
          "classes[0].nextMultiplierBps: the chain has 110000, the cluster file wants 100000\n" +
          "classes[0].nextDifficultyBits: the chain has 3, the cluster file wants 2",
      );
    }
  });

  it("the oracle", async () => {
    const oracle = { ...localnet.oracle, feed: new Uint8Array(32).fill(8) };
    await stage.world.change({ kind: "oracle", ...oracle });
    await isDone({ oracle });
    expect(await stage.refusal()).equal(
      `config.oracle.feed: the chain has ${"08".repeat(32)}, the cluster file wants ${"09".repeat(32)}`,
    );
  });

  // Of parameters that no file names, the default is wanted: 500, 200 IO, half.
  const parameters: [parameter: sdk.Parameter, initial: string, value: string][] = [
    ["bondBps", "500", "501"],
    ["stakeUnit", "20000000000", "20000000001"], // a raise, announced for 30 days
    ["selfStakeBps", "5000", "5001"],
  ];
  for (const [parameter, initial, text] of parameters) {
    it(`the parameter ${parameter}`, async () => {
      const value = new BN(text);
      await stage.world.change({ kind: "parameter", parameter, value });
      await isDone({ parameters: [{ parameter, value }] });
      const both = `config.parameters.${parameter}: the chain has ${text}, the cluster file wants ${initial}`;
      expect(await stage.refusal()).equal(both);
      expect(await stage.refusal({ parameters: [{ parameter, value: new BN(initial) }] })).equal(both);
    });
  }
});
