import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { apply } from "../support/changes.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { change as at, swap } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const GONE = sdk.PROGRAM_ID; // what stands for an account that is not passed
const [CREATED, CLASS, GPU_POOL, CPU_POOL] = [4, 5, 6, 7] as const; // places of the accounts

const rates = { rateFloor: new BN(1), rateCeiling: new BN(1_000_000) };
const terms = {
  name: "H100",
  pool: "gpu" as const,
  multiplierBps: 10_000,
  difficultyBits: 0,
  rate: new BN(5),
  ...rates,
};
const minStake: sdk.Change = { kind: "parameter", parameter: "minStake", value: io(2) };
const newClass: sdk.Change = { kind: "newClass", id: 9, terms };
const newVerifier: sdk.Change = { kind: "newVerifier", key: keypair("next verifier").publicKey };
const update: sdk.Change = { kind: "class", id: 1, update: { multiplierBps: 10_000, difficultyBits: 1, ...rates } };
const split: sdk.Change = { kind: "poolSplit", gpuShareBps: 7_000 };

describe("apply_change, by the accounts of each kind", () => {
  let world: World;
  const lamports = async (key: PublicKey) => (await world.chain.account(key))!.lamports;
  const ready = async (change: sdk.Change) => {
    const [queued] = await world.queue(change);
    return apply(world, queued!);
  };
  const absent = async (change: sdk.Change, place: number) =>
    at(await ready(change), place, { pubkey: GONE, isWritable: false });
  const pools = { gpu: sdk.poolAddress("gpu"), cpu: sdk.poolAddress("cpu") };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", verifiers: 0 });
    await world.class(1);
    await world.class(2);
  });

  it("refuses where they are missing", async () => {
    await world.fail(await absent(newClass, CREATED), "TargetMissing");
    await world.fail(await absent(newVerifier, CREATED), "TargetMissing");
    await world.fail(await absent(update, CLASS), "TargetMissing");
    await world.fail(await absent(split, GPU_POOL), "TargetMissing");
    await world.fail(await absent(split, CPU_POOL), "TargetMissing");
  });

  it("refuses another class, another address for a new class and one for a new verifier", async () => {
    const wrong = async (change: sdk.Change, from: PublicKey, to: PublicKey, error: string) =>
      world.fail(await swap(ready(change), from, to), error);
    await wrong(update, sdk.classAddress(1), sdk.classAddress(2), "WrongClass");
    await wrong(newClass, sdk.classAddress(9), sdk.classAddress(10), "WrongClass");
    await wrong(newClass, sdk.classAddress(9), keypair("anywhere").publicKey, "WrongClass");
    const { publicKey: another } = keypair("another verifier");
    const next = sdk.verifierAddress(keypair("next verifier").publicKey);
    await wrong(newVerifier, next, sdk.verifierAddress(another), "WrongVerifier");
    await wrong(newVerifier, next, another, "WrongVerifier");
  });

  it("refuses the pools in each other's place, and a class as a pool", async () => {
    const swapped = at(await ready(split), GPU_POOL, { pubkey: pools.cpu });
    await world.fail(at(swapped, CPU_POOL, { pubkey: pools.gpu }), "WrongPool");
    const wrong = at(await ready(split), GPU_POOL, { pubkey: sdk.classAddress(1) });
    await world.fail(wrong, "AccountDiscriminatorMismatch");
  });

  it("creates at the cost of who applies it, at an address that holds lamports too", async () => {
    const { publicKey: payer } = await world.person("who applies");
    await world.chain.fund(sdk.classAddress(9), 5);
    const [queued] = await world.queue(newClass);
    const before = await lamports(payer);
    await world.send(sdk.applyChange({ payer, queued: queued! }), [keypair("who applies")]);
    expect(before - (await lamports(payer))).equal((128 + 176) * 6_960 - 5);
  });

  it("needs none for a parameter and a role, and leaves alone what is passed all the same", async () => {
    const role: sdk.Change = { kind: "role", role: "pauser", key: keypair("next pauser").publicKey };
    const look = async () => plain([await world.classOf(sdk.classAddress(1)), await world.pool("gpu")]);
    const before = await look();
    for (const change of [minStake, role]) {
      const instruction = await ready(change);
      expect(instruction.keys.slice(CREATED, CPU_POOL + 1).every(({ pubkey }) => pubkey.equals(GONE))).equal(true);
      const more = at(instruction, CLASS, { pubkey: sdk.classAddress(1), isWritable: true });
      await world.send(at(more, GPU_POOL, { pubkey: pools.gpu, isWritable: true }));
    }
    expect(await look()).deep.equal(before);
  });
});
