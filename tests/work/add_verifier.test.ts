import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { apply, failToApply, failToQueue } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

describe("add_verifier, by a change of kind newVerifier", () => {
  let world: World;
  const key = (label: string | number) => keypair(`candidate ${label}`).publicKey;
  const change = (label: string | number) => ({ kind: "newVerifier" as const, key: key(label) });
  const add = (label: string | number) => world.change(change(label));
  const refuse = (label: string | number, name: string) => failToApply(world, change(label), name);
  const remove = (label: string | number) =>
    world.send(sdk.removeVerifier({ admin: world.admin.publicKey, key: key(label) }), [world.admin]);
  const setQuorum = (quorum: number) => world.change({ kind: "parameter", parameter: "quorum", value: new BN(quorum) });
  const indexOf = async (label: string | number) =>
    sdk.decodeVerifier((await world.chain.account(sdk.verifierAddress(key(label))))!.data).index;
  const activeMask = async () => (await world.config()).activeVerifiers;

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("creates the verifier under the lowest index, at the cost of who applies the change", async () => {
    const payer = await world.person("who applies");
    const lamports = async () => (await world.chain.account(payer.publicKey))!.lamports;
    const [before, [queued]] = [await lamports(), await world.queue(change("a"))];
    const sent = await world.send(sdk.applyChange({ payer: payer.publicKey, queued: queued! }), [payer]);
    expect(before - (await lamports())).equal(1_559_040); // (128 + 96 bytes) * 6,960
    const held = sdk.decodeVerifier((await world.chain.account(sdk.verifierAddress(key("a"))))!.data);
    expect(plain(held)).include(plain({ key: key("a"), payer: payer.publicKey, index: 0 }));
    expect(await activeMask()).equal(0b1);
    const data = { verifier: key("a"), index: 0, activeVerifiers: 0b1, at: "1767225600" };
    expect(plain(world.events(sent)[0])).deep.equal({ name: "verifierAdded", data: plain(data) });
    await add("b");
    expect([await indexOf("b"), await activeMask()]).deep.equal([1, 0b11]);
  });

  for (const [quorum, most] of [
    [2, 3],
    [3, 5],
    [4, 7],
  ] as const) {
    it(`adds ${most} at a quorum of ${quorum}, and no more`, async () => {
      await setQuorum(quorum);
      for (let i = 0; i < most; i++) await add(i);
      await refuse(most, "TooManyVerifiers");
      expect(await activeMask()).equal(2 ** most - 1);
    });
  }

  it("refuses to lower the quorum below what the active verifiers outnumber", async () => {
    await setQuorum(3);
    for (let i = 0; i < 4; i++) await add(i);
    const lower = { kind: "parameter" as const, parameter: "quorum" as const, value: new BN(2) };
    await failToApply(world, lower, "TooManyVerifiers");
    await remove(0);
    await setQuorum(2); // three of at most 2 * 2 - 1
  });

  it("lets a freed index rest for two hours", async () => {
    const start = await world.chain.now();
    await add("a");
    await remove("a");
    await world.chain.warpTo(start + 7_199);
    await add("b");
    expect(await indexOf("b")).equal(1);
    await world.chain.warpTo(start + 7_200);
    await add("c");
    expect([await indexOf("c"), await activeMask()]).deep.equal([0, 0b11]);
  });

  it("gives a key that comes back another index", async () => {
    await add("a");
    await remove("a");
    await add("a");
    expect(await indexOf("a")).equal(1);
  });

  it("has no index while all 16 are taken or resting", async () => {
    await setQuorum(4);
    const start = await world.chain.now();
    // Seven are active, and nine more come and go: the indices 0..8 rest, 9..15 are taken.
    for (let i = 0; i < 7; i++) await add(i);
    for (let i = 0; i < 9; i++) {
      await remove(i);
      await add(i + 7);
    }
    expect(await activeMask()).equal(0xfe00);
    await remove(9);
    await refuse("late", "NoVerifierIndex");
    await world.chain.warpTo(start + 7_200);
    await add("late");
    expect(await indexOf("late")).equal(0);
  });

  it("refuses a verifier that exists (A12)", async () => {
    await add("a");
    await refuse("a", "AccountExists");
  });

  it("refuses the default key", async () => {
    await failToQueue(world, { kind: "newVerifier", key: PublicKey.default }, "DefaultKey");
  });

  it("counts the verifiers there are when it is applied", async () => {
    for (const label of ["a", "b"]) await add(label);
    const [third, fourth] = await world.queue(change("c"), change("d"));
    await world.send(apply(world, fourth!));
    await world.fail(apply(world, third!), "TooManyVerifiers");
    await remove("a");
    await world.send(apply(world, third!));
  });
});
