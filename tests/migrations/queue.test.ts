import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import type { Cluster } from "../../migrations/cluster.ts";
import { indexOf } from "../../migrations/steps/queued.ts";
import { keypair } from "../support/keys.ts";
import { afterTheWait, localnet, Stage, untilTheWait } from "./stage.ts";

describe("the deployment's changes in the queue", () => {
  let stage: Stage;
  const admin = () => stage.world.admin.publicKey;
  const [first] = localnet.classes;
  const change = { kind: "newClass" as const, id: 1, terms: first! };

  beforeEach(async () => {
    stage = await Stage.create();
  });

  it("stand under numbers that depend on what they are for, and on nothing else", () => {
    // the first six bytes of sha256("io-net deploy: newClass 1") and of sha256("io-net deploy: poolSplit")
    expect(indexOf(change).toString(16)).equal("c61dbe7da046");
    expect(indexOf({ ...change, terms: { ...first!, rate: new BN(1) } }).eq(indexOf(change))).equal(true);
    expect(indexOf({ kind: "poolSplit", gpuShareBps: 1 }).toString(16)).equal("8f31960418c");
    const key = keypair("another").publicKey;
    const { verifiers } = localnet;
    const all: sdk.Change[] = [
      change,
      { ...change, id: 2 },
      { kind: "newVerifier", key: verifiers[0]! },
      { kind: "newVerifier", key },
      { kind: "class", id: 1, update: first! as never },
      { kind: "parameter", parameter: "quorum", value: new BN(3) },
      { kind: "role", role: "pauser", key },
    ];
    expect(new Set(all.map((one) => indexOf(one).toString())).size).equal(7);
  });

  it("are cancelled and queued again once they have lapsed, each in one transaction", async () => {
    await stage.migrate();
    await stage.wait(14 * 86_400 - 1);
    await stage.migrate({}, true);
    expect(stage.said.filter((line) => line.includes(": to send "))).length(afterTheWait);

    await stage.wait(1);
    await stage.migrate();
    expect(stage.rpc.landed).equal(untilTheWait + 8);
    const index = indexOf(change);
    expect(stage.said.slice(1, 3)).deep.equal([
      `queue: to send cancelChange, queueChange, signed by the admin ${admin()}`,
      `queue:   queued change ${index} of classes[0]: one of admin term 0 that lapses at 2026-01-15T00:00:00Z -> ` +
        "kind newClass, id 1, terms (name H100, pool gpu, multiplierBps 100000, difficultyBits 2, rate 2200000, " +
        "rateFloor 1100000, rateCeiling 4400000)",
    ]);
    expect(stage.said.at(-1)).equal("run again after 2026-01-17T00:00:00Z");
    await stage.wait();
    await stage.migrate();
    expect(stage.endings().slice(-3)).deep.equal(["classes: done now", "verifiers: done now", "emission: done now"]);
  });

  it("of a former admin are cancelled and queued again by the new one", async () => {
    await stage.migrate();
    const { world } = stage;
    const pendingAdmin = world.pauser.publicKey;
    await world.chain.fund(pendingAdmin, 1_000_000_000_000);
    await world.send(sdk.proposeAdmin({ admin: admin(), pendingAdmin }), [world.admin]);
    await world.send(sdk.acceptAdmin({ pendingAdmin }), [world.pauser]);
    expect(await stage.refusal()).equal(
      `config.admin: the chain has ${pendingAdmin}, the cluster file wants ${admin()}`,
    );
    stage.keypairs = [world.pauser];
    const before = (await world.chain.account(admin()))!.lamports;
    await stage.complete({ roles: { ...localnet.roles, admin: pendingAdmin } });
    expect(stage.endings().slice(-3)).deep.equal(["classes: done now", "verifiers: done now", "emission: done now"]);
    // The rent of eight changes of 190 bytes each goes back to who paid it: (190 + 128) * 6,960 lamports.
    expect((await world.chain.account(admin()))!.lamports - before).equal(8 * 2_213_280);
  });

  it("are waited for until the last one is ready", async () => {
    stage.rpc.dies = { at: 4, when: "before sending" }; // config and three classes
    await stage.deploy();
    stage.rpc.dies = undefined;
    await stage.wait(3_600);
    await stage.migrate();
    expect(stage.said.at(-1)).equal("run again after 2026-01-03T01:00:00Z");
    await stage.migrate({}, true);
    const times = stage.said.flatMap((line) => /: later, after (\S+),/.exec(line)?.[1] ?? []);
    const [early, late] = ["2026-01-03T00:00:00Z", "2026-01-03T01:00:00Z"];
    expect(times).deep.equal([early, early, early, late, late, late, late, late, late]); // the last is the emission
  });

  it("are applied by whoever is first, so that the deployment goes on where another one did", async () => {
    await stage.migrate();
    await stage.wait();
    const queued = { index: indexOf(change), change, rentPayer: admin() };
    const payer = stage.world.chain.payer.publicKey;
    await stage.world.send(sdk.applyChange({ payer, queued }));
    await stage.migrate();
    expect(stage.rpc.landed).equal(untilTheWait + afterTheWait - 1);
  });

  it("that say another thing stop it with both values before it sends anything", async () => {
    await stage.migrate();
    const another = [{ ...first!, name: "H200", rate: new BN(2_000_000) }, ...localnet.classes.slice(1)];
    expect(await stage.refusal({ classes: another })).equal(
      "the queued change of classes[0].terms.name: the chain has H100, the cluster file wants H200\n" +
        "the queued change of classes[0].terms.rate: the chain has 2200000, the cluster file wants 2000000",
    );
    expect(stage.rpc.landed).equal(untilTheWait);
  });

  it("split the pools as soon as there are some, in the run that starts the emission", async () => {
    await stage.migrate({ gpuShareBps: 7_000 });
    expect(stage.rpc.landed).equal(untilTheWait + 1);
    await stage.wait();
    await stage.migrate({ gpuShareBps: 7_000 });
    expect(stage.endings().slice(-2)).deep.equal(["emission: done now", "pools: done now"]);
    const { world } = stage;
    expect([(await world.pool("gpu")).shareBps, (await world.pool("cpu")).shareBps]).deep.equal([7_000, 3_000]);
    await stage.migrate({ gpuShareBps: 7_000 });
    expect(stage.rpc.landed).equal(untilTheWait + afterTheWait + 2);
  });

  const { verifiers } = localnet;
  const since: [what: string, before: Partial<Cluster>, after: Partial<Cluster>, endings: string[]][] = [
    [
      "a class",
      {},
      { classes: [...localnet.classes, { ...first!, id: 9 }] },
      ["classes: waits", "verifiers: done now", "emission: waits", "pools: waits"],
    ],
    [
      "a verifier",
      { verifiers: verifiers.slice(1) },
      { verifiers },
      ["classes: done now", "verifiers: waits", "emission: waits", "pools: waits"],
    ],
  ];
  for (const [what, before, after, endings] of since) {
    it(`hold up the emission and the pools, and nothing else, where the file has got ${what} since`, async () => {
      await stage.migrate({ gpuShareBps: 7_000, ...before });
      await stage.wait();
      await stage.migrate({ gpuShareBps: 7_000, ...after });
      expect(stage.endings().slice(-5)).deep.equal([...endings, "run again after 2026-01-05T00:00:00Z"]);
      await stage.wait();
      await stage.migrate({ gpuShareBps: 7_000, ...after });
      expect(stage.endings().slice(-2)).deep.equal(["emission: done now", "pools: done now"]);
    });
  }
});
