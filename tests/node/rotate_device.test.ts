import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { lamports } from "../support/moves.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

describe("rotate_device", () => {
  let world: World;
  let node: WorldNode;
  const fresh = keypair("another machine");

  const rotate = (device = fresh, operator = node.operator) =>
    sdk.rotateDevice({ operator: operator.publicKey, device: device.publicKey, node: node.address });
  const rotates = (device = fresh) => world.send(rotate(device), [node.operator, device]);
  const refuse = (error: string, device: Keypair) => world.fail(rotate(device), error, [node.operator, device]);
  const proof = (device: Keypair) => sdk.submitProof({ device: device.publicKey, node, nonce: 0 });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
  });

  it("gives the node another key, which is used up by it, and changes nothing else", async () => {
    await world.toHour(1, 3);
    const before = await world.nodeOf(node.address);
    const sent = await rotates();
    const device = fresh.publicKey.toBase58();
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), device });
    for (const key of [fresh, node.device]) {
      const mark = sdk.decodeDevice((await world.chain.account(sdk.deviceAddress(key.publicKey)))!.data);
      expect(plain(mark)).include(plain({ key: key.publicKey, node: node.address }));
    }
    const keys = { node: node.address, old: node.device.publicKey, new: fresh.publicKey };
    expect(plain(world.events(sent))).deep.equal([
      { name: "deviceRotated", data: plain({ ...keys, at: 1_767_229_203n }) },
    ]);
  });

  it("has the operator pay the mark's rent", async () => {
    const before = await lamports(world, node.operator.publicKey);
    await rotates();
    expect(before - (await lamports(world, node.operator.publicKey))).equal(1_559_040); // (128 + 96) * 6,960
  });

  it("lets the new key prove hours and the old one no more; what the old one has proven counts", async () => {
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(proof(node.device), [node.device]);
    await rotates();
    await world.fail(proof(fresh), "AlreadyProven", [fresh]);
    expect(outcomes(await world.work([node], 0, { prove: false }))[1]).deep.equal([["passed", "20200"]]);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.fail(proof(node.device), "NotDevice", [node.device]);
    await world.send(proof(fresh), [fresh]);
  });

  it("never takes a key again that was ever used: the present one, an old one, or one of another node", async () => {
    const old = node.device;
    await refuse("AccountExists", old);
    await rotates();
    await refuse("AccountExists", fresh);
    await refuse("AccountExists", old);
    await refuse("AccountExists", (await world.node()).device);
    const again = await world.node({ device: old }).catch((error: Error) => error.message);
    expect(again).match(/AccountExists/);
    await rotates(keypair("a third machine"));
    await refuse("AccountExists", fresh);
  });

  it("keeps verifiers from attesting a node whose device key they have become", async () => {
    const [verifier] = world.verifiers;
    await rotates(verifier);
    await world.send(sdk.openHour({ pool: "gpu" }));
    await world.send(proof(verifier!), [verifier!]);
    const sent = await world.work([node], 0, { prove: false });
    expect(outcomes(sent)).deep.equal([["selfDealing"], ["counted"], [["passed", "20200"]]]);
  });

  it("works in a pause and while a slash is open, but not on a retired node", async () => {
    const { operator } = node;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.slash(node);
    await rotates();
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await refuse("NodeIsRetired", keypair("a third machine"));
  });

  it("refuses anybody but the operator, also the payout owner, the device and the admin", async () => {
    const payout = await world.person("payout");
    node = await world.node({ payoutOwner: payout.publicKey });
    for (const key of [payout, node.device, world.admin]) {
      await world.fail(rotate(fresh, key), "NotOperator", [key, fresh]);
    }
  });

  it("asks both keys for their signature", async () => {
    await world.fail(await unsigned(rotate(), node.operator.publicKey), "AccountNotSigner", [fresh]);
    await world.fail(await unsigned(rotate(), fresh.publicKey), "AccountNotSigner", [node.operator]);
  });

  it("writes the mark at the address of the new key only", async () => {
    const wrong = sdk.deviceAddress(keypair("a third machine").publicKey);
    const call = await swap(rotate(), sdk.deviceAddress(fresh.publicKey), wrong);
    await world.fail(call, "ConstraintSeeds", [node.operator, fresh]);
  });
});
