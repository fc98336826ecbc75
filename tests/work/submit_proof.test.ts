import { createHash } from "node:crypto";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

describe("submit_proof", () => {
  let world: World;
  let node: WorldNode;

  const prove = (nonce = 0, changes: Partial<Parameters<typeof sdk.submitProof>[0]> = {}) =>
    sdk.submitProof({ device: node.device.publicKey, node, nonce, ...changes });

  /** The first nonce whose hash begins with exactly `bits` zero bits: sha256("io-net:proof", seed, node, nonce as u64). */
  async function nonceOf(bits: number): Promise<number> {
    const { seed } = await world.pool("gpu");
    for (let nonce = 0; ; nonce++) {
      const number = Buffer.alloc(8);
      number.writeUInt32LE(nonce);
      const hash = createHash("sha256").update("io-net:proof").update(seed).update(node.address.toBuffer());
      const head = hash.update(number).digest().readUInt32BE(0);
      if (Math.clz32(head) === bits) return nonce;
    }
  }

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await world.node();
  });

  it("marks the running hour as proven and tells so", async () => {
    await world.toHour(3, 100);
    await world.send(sdk.openHour({ pool: "gpu" }));
    const sent = await world.send(prove(), [node.device]);
    expect(plain((await world.nodeOf(node.address)).proofHours)).deep.equal([null, 3]);
    const data = { node: node.address, hour: "3", at: "1767236500" };
    expect(plain(world.events(sent))).deep.equal([{ name: "proofSubmitted", data: plain(data) }]);
  });

  it("keeps the proofs of two hours, because the next one's arrive before an hour is attested", async () => {
    for (const hour of [0, 1, 2]) {
      await world.toHour(hour, 0);
      await world.send(sdk.openHour({ pool: "gpu" }));
      await world.send(prove(), [node.device]);
    }
    expect(plain((await world.nodeOf(node.address)).proofHours)).deep.equal([2, 1]);
  });

  for (const bits of [1, 8, 12]) {
    it(`takes a hash with ${bits} leading zero bits where so many are asked for, and refuses one less`, async () => {
      node = await world.node({ class: await world.class(2, { difficultyBits: bits }) });
      await world.send(sdk.openHour({ pool: "gpu" }));
      await world.fail(prove(await nonceOf(bits - 1)), "ProofTooWeak", [node.device]);
      await world.send(prove(await nonceOf(bits)), [node.device]);
    });
  }

  it("asks for a changed difficulty from the next hour on: nobody's search of the running hour was in vain", async () => {
    const rates = { rateFloor: new BN(100_000), rateCeiling: new BN(1_000_000) };
    const set = (difficultyBits: number) =>
      world.change({ kind: "class", id: 1, update: { multiplierBps: 10_000, difficultyBits, ...rates } });
    const enter = async (hour: number) => {
      await world.toHour(hour, 0);
      await world.send(sdk.openHour({ pool: "gpu" }));
    };
    await enter(5);
    await set(8);
    await world.send(prove(await nonceOf(0)), [node.device]);
    await enter(6);
    await world.fail(prove(await nonceOf(7)), "ProofTooWeak", [node.device]);
    await world.send(prove(await nonceOf(8)), [node.device]);
    await enter(7);
    await set(0);
    await world.fail(prove(await nonceOf(7)), "ProofTooWeak", [node.device]);
    await enter(8);
    await world.send(prove(await nonceOf(0)), [node.device]);
  });

  it("takes a proof in the last second of the hour, not after it", async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.toHour(1, 0);
    await world.fail(prove(), "HourNotOpen", [node.device]);
    await world.toHour(0, 3_599);
    await world.send(prove(), [node.device]);
  });

  it("wants the hour open in the pool of the node's class", async () => {
    await world.fail(prove(), "HourNotOpen", [node.device]);
    await world.send(sdk.openHour({ pool: "cpu" }));
    await world.fail(prove(), "HourNotOpen", [node.device]);
    await world.fail(prove(0, { node: { ...node, pool: "cpu" } }), "WrongPool", [node.device]);
  });

  it("refuses a proof of an hour that is proven", async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(prove(0), [node.device]);
    await world.fail(prove(1), "AlreadyProven", [node.device]);
  });

  it("refuses the class of other nodes, which may ask for less", async () => {
    const easier = await world.class(2);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.fail(prove(0, { node: { ...node, class: easier } }), "WrongClass", [node.device]);
  });

  it("refuses before the emission has started", async () => {
    await world.toHour(0, -1); // a clock that runs back
    await world.fail(prove(), "EmissionNotStarted", [node.device]);
  });

  it("refuses any key but the node's device, also the operator's", async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    for (const key of [node.operator, world.admin, keypair("another machine")]) {
      await world.fail(prove(0, { device: key.publicKey }), "NotDevice", [key]);
    }
    await world.fail(await unsigned(prove(), node.device.publicKey), "AccountNotSigner");
  });

  it("takes a proof of one node for no other, and of one hour for no other (A17)", async () => {
    const hard = await world.class(2, { difficultyBits: 12 });
    node = await world.node({ class: hard });
    const other = await world.node({ class: hard });
    await world.send(sdk.openHour({ pool: "gpu" }));
    const nonce = await nonceOf(12);
    await world.fail(prove(nonce, { node: other, device: other.device.publicKey }), "ProofTooWeak", [other.device]);
    await world.send(prove(nonce), [node.device]);
    await world.toHour(1, 0);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.fail(prove(nonce), "ProofTooWeak", [node.device]);
  });
});
