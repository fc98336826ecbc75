import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { indexOf } from "../../migrations/steps/queued.ts";
import { afterTheWait, localnet, Stage, untilTheWait } from "./stage.ts";

const whens = ["before sending", "before the answer"] as const;

/** Runs until the wait, or until nothing is left; the machine dies at every transaction, before it is sent and after. */
async function dyingAtEach(stage: Stage, transactions: number): Promise<void> {
  for (let i = 0; i < transactions; i++) {
    const before = stage.rpc.landed;
    for (const when of whens) {
      stage.rpc.dies = { at: 0, when };
      expect(await stage.deploy(), `${when}, transaction ${i}`).equal(1);
      expect(stage.complaints).deep.equal(["the machine went down"]);
    }
    expect(stage.rpc.landed).equal(before + 1);
  }
  stage.rpc.dies = undefined;
  expect(await stage.deploy()).equal(0);
}

/** Every account that a deployment creates or fills, byte by byte. */
async function state({ world }: Stage): Promise<Record<string, string | undefined>> {
  const { ioMint, usdcMint } = world;
  const [config, treasury, emission] = [sdk.configAddress(), sdk.treasuryAddress(), sdk.emissionAddress()];
  const rows = (Object.keys(sdk.ALLOCATIONS) as sdk.AllocationRow[]).map(sdk.allocationAddress);
  const vaults = [config, treasury, emission, ...rows].map((parent) => sdk.vaultAddress(parent, ioMint));
  const keys = {
    ...{ config, treasury, emission, gpu: sdk.poolAddress("gpu"), cpu: sdk.poolAddress("cpu") },
    ...{ ioMint, usdcVault: sdk.vaultAddress(treasury, usdcMint) },
    ...Object.fromEntries(rows.map((key, i) => [`row ${i}`, key])),
    ...Object.fromEntries(vaults.map((key, i) => [`vault ${i}`, key])),
    ...Object.fromEntries(localnet.classes.map(({ id }) => [`class ${id}`, sdk.classAddress(id)])),
    ...Object.fromEntries(localnet.verifiers.map((key, i) => [`verifier ${i}`, sdk.verifierAddress(key)])),
  };
  const entries = Object.entries(keys).map(async ([name, key]) => {
    const account = await world.chain.account(key);
    return [name, account?.data.toString("hex")];
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe("an interrupted deployment", () => {
  it("started again after dying at every transaction, reaches the same state and has sent nothing twice", async () => {
    const [smooth, rough] = [await Stage.create(), await Stage.create()];
    await smooth.deploy();
    await dyingAtEach(rough, untilTheWait);
    expect(await state(rough)).deep.equal(await state(smooth));
    for (const stage of [smooth, rough]) await stage.wait();
    await smooth.deploy();
    await dyingAtEach(rough, afterTheWait);
    const reached = await state(rough);
    expect(reached).deep.equal(await state(smooth));
    expect(Object.entries(reached).filter(([, data]) => !data)).deep.equal([]);
    expect(rough.rpc.landed).equal(smooth.rpc.landed);
  });

  for (const when of whens) {
    it(`goes on by itself after it died ${when} in the middle of a run`, async () => {
      const stage = await Stage.create();
      stage.rpc.dies = { at: 7, when };
      expect(await stage.deploy()).equal(1);
      expect(stage.rpc.landed).equal(when === "before sending" ? 7 : 8);
      expect(await stage.deploy()).equal(0);
      expect(stage.rpc.landed).equal(untilTheWait);
    });
  }

  it("takes what an earlier run sent and what arrives only now for its own", async () => {
    const stage = await Stage.create();
    await stage.deploy();
    await stage.wait();
    // While this run sends the first class, the one of a run that died arrives before it.
    const { world, rpc } = stage;
    const queued = await queuedOf(stage);
    const answer = rpc.answer.bind(rpc);
    rpc.answer = async (text) => {
      if (JSON.parse(text).method === "sendTransaction") {
        rpc.answer = answer;
        await world.send(sdk.applyChange({ payer: world.admin.publicKey, queued }), [world.admin]);
      }
      return answer(text);
    };
    expect(await stage.deploy()).equal(0);
    expect(rpc.landed).equal(untilTheWait + afterTheWait - 1);
  });
});

/** The first class in the queue. */
async function queuedOf({ rpc }: Stage): Promise<sdk.QueuedChange> {
  const change = { kind: "newClass" as const, id: 1, terms: localnet.classes[0]! };
  return (await sdk.fetchParamChange(rpc.connect(), sdk.paramChangeAddress(indexOf(change))))!;
}
