import * as sdk from "@io-net/sdk";
import { type AccountMeta, type PublicKey, TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

describe("a batch of attestations (A10)", () => {
  let world: World;
  let first: WorldNode;
  let last: WorldNode;

  /** Attests hour 0 of the first good node, `between`, and the last good one, by two verifiers; gives what the second saw. */
  const attest = async (between: (PublicKey | AccountMeta)[], value = { minutes: 60, tier: 4 }) => {
    const all = [first.address, ...between, last.address].map((entry) =>
      "pubkey" in entry ? entry : { pubkey: entry, isWritable: true, isSigner: false },
    );
    const sent = [];
    for (const verifier of world.verifiers.slice(0, 2)) {
      const items = all.map(({ pubkey }, i) => ({
        node: pubkey,
        ...(i === 0 || i === all.length - 1 ? { minutes: 60, tier: 4 } : value),
      }));
      const call = await sdk.attest({ key: verifier.publicKey, class: first.class, pool: "gpu", hour: 0, items });
      const keys = [...call.keys.slice(0, -all.length), ...all];
      sent.push(await world.send(new TransactionInstruction({ ...call, keys }), [verifier]));
    }
    const seen = outcomes(sent)[1]!;
    expect([seen[0], seen.at(-1)]).deep.equal([passed, passed]);
    return seen.slice(1, -1);
  };
  const passed = ["passed", "20200"];

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    first = await stakedNode(world);
    last = await stakedNode(world);
    await world.send(sdk.openHour({ pool: "gpu" }));
    for (const node of [first, last]) {
      await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
    }
  });
  const attesting = () => world.toHour(1, 60);

  it("takes a repeated node once", async () => {
    await attesting();
    expect(await attest([first.address, first.address])).deep.equal([
      ["alreadyAttested", "20200"],
      ["alreadyAttested", "20200"],
    ]);
    expect(plain((await world.pool("gpu")).ring[0]?.totalWeight)).equal("40400");
  });

  it("takes 32 nodes and no more", async () => {
    await attesting();
    const call = (count: number) => {
      const items = Array.from({ length: count }, () => ({ node: first.address, minutes: 60, tier: 4 }));
      return sdk.attest({ key: world.verifiers[0]!.publicKey, class: first.class, pool: "gpu", hour: 0, items });
    };
    await world.fail(call(33), "AttestationCount", [world.verifiers[0]!]);
    const seen = outcomes([await world.send(call(32), [world.verifiers[0]!])])[0];
    expect(seen).deep.equal(["counted", ...Array.from({ length: 31 }, () => "alreadyAttested")]);
  });

  it("tells no weight of an earlier hour for a node that it skips", async () => {
    await attesting();
    await attest([]);
    await world.close(0);
    await world.toHour(2, 60);
    await world.send(sdk.closeHour({ pool: "gpu", lastHour: 0 }));
    const items = [{ node: first.address, minutes: 61, tier: 4 }];
    const key = world.verifiers[0]!;
    const late = sdk.attest({ key: key.publicKey, class: first.class, pool: "gpu", hour: 1, items });
    expect(outcomes([await world.send(late, [key])])).deep.equal([["invalidValue"]]);
    expect(plain((await world.nodeOf(first.address)).pending.weight)).equal("20200");
  });

  it("skips nodes of another class, of this pool and of the other", async () => {
    const gpu = await world.node({ class: await world.class(2) });
    const cpu = await world.node({ class: await world.class(3, { pool: "cpu" }) });
    await attesting();
    expect(await attest([gpu.address, cpu.address])).deep.equal(["otherClass", "otherClass"]);
  });

  it("skips accounts of the program that are no nodes, also those of this very call", async () => {
    await attesting();
    const { publicKey } = world.verifiers[0]!;
    const accounts = [
      sdk.configAddress(),
      sdk.emissionAddress(),
      sdk.treasuryAddress(),
      sdk.poolAddress("gpu"),
      sdk.poolAddress("cpu"),
      first.class,
      sdk.verifierAddress(publicKey),
      sdk.deviceAddress(first.device.publicKey),
      sdk.positionAddress(first.address, first.operator.publicKey),
    ];
    expect(await attest(accounts)).deep.equal(accounts.map(() => "notANode"));
  });

  it("skips accounts of others: a vault, a wallet, a mint, the program, an empty address", async () => {
    await attesting();
    const accounts = [first.vault, first.operator.publicKey, world.ioMint, sdk.PROGRAM_ID, keypair("nobody").publicKey];
    expect(await attest(accounts)).deep.equal(accounts.map(() => "notANode"));
  });

  it("skips a byte-perfect copy of a node that another program owns (A3)", async () => {
    await attesting();
    const copy = keypair("copy").publicKey;
    const node = (await world.chain.account(first.address))!;
    await world.chain.setAccount(copy, { ...node, owner: keypair("his program").publicKey });
    expect(await attest([copy])).deep.equal(["notANode"]);
  });

  it("skips a node that is not passed as writable", async () => {
    const other = await stakedNode(world);
    await attesting();
    expect(await attest([{ pubkey: other.address, isWritable: false, isSigner: false }])).deep.equal(["notANode"]);
  });

  it("skips a value out of range", async () => {
    const other = await stakedNode(world);
    await attesting();
    expect(await attest([other.address], { minutes: 61, tier: 4 })).deep.equal(["invalidValue"]);
  });

  it("reports what fails of nodes that are no good, and weighs the others", async () => {
    const idle = await stakedNode(world);
    const poor = await world.node();
    await world.send(sdk.submitProof({ device: poor.device.publicKey, node: poor, nonce: 0 }), [poor.device]);
    const gone = await stakedNode(world);
    await world.send(sdk.submitProof({ device: gone.device.publicKey, node: gone, nonce: 0 }), [gone.device]);
    await world.send(sdk.retireNode({ operator: gone.operator.publicKey, node: gone.address }), [gone.operator]);
    await attesting();
    const late = await world.node();
    expect(await attest([idle, poor, gone, late].map(({ address }) => address))).deep.equal([
      "notWorked",
      "stakeNotMet",
      "notWorked",
      "notYetRegistered",
    ]);
  });

  it("takes as many nodes as a packet holds", async () => {
    const many = [];
    for (let i = 0; i < 18; i++) many.push(await world.node());
    await attesting();
    expect(await attest(many.map(({ address }) => address))).deep.equal(many.map(() => "notWorked"));
  });

  it("fails whole where accounts and attestations differ in number", async () => {
    await attesting();
    const { publicKey: key } = world.verifiers[0]!;
    const items = [first, last].map(({ address }) => ({ node: address, minutes: 60, tier: 4 }));
    const call = await sdk.attest({ key, class: first.class, pool: "gpu", hour: 0, items });
    for (const keys of [call.keys.slice(0, -1), [...call.keys, call.keys.at(-1)!], call.keys.slice(0, -2)]) {
      const wrong = new TransactionInstruction({ ...call, keys });
      await world.fail(wrong, "AttestationCount", [world.verifiers[0]!]);
    }
  });
});
