import * as sdk from "@io-net/sdk";
import { type Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World, type WorldNode } from "../support/world.ts";

type Offer = Parameters<typeof sdk.updateNode>[0]["offer"];

describe("update_node", () => {
  let world: World;
  let node: WorldNode;
  const payoutOwner = keypair("the cold wallet").publicKey;
  const most = new BN("18446744073709551615");

  const offer = (changes: Partial<Offer> = {}): Offer => ({
    region: 9,
    askingUsdc: new BN(1_250_000),
    askingIo: most,
    payoutOwner,
    ...changes,
  });
  const update = (changes: Partial<Offer> = {}, operator: Keypair = node.operator) =>
    sdk.updateNode({ operator: operator.publicKey, node: node.address, offer: offer(changes) });

  before(async () => {
    world = await World.create();
  });

  beforeEach(async () => {
    node = await world.node({ processors: 4, commissionBps: 300 });
  });

  it("sets region, asking rates and payout owner, and nothing else", async () => {
    const before = await world.nodeOf(node.address);
    await world.send(update(), [node.operator]);
    expect(plain(await world.nodeOf(node.address))).deep.equal(plain({ ...before, ...offer() }));
  });

  it("tells the old offer and the new one", async () => {
    await world.toHour(0, 5);
    const old = { region: 0, askingUsdc: "0", askingIo: "0", payoutOwner: node.operator.publicKey };
    const sent = await world.send(update(), [node.operator]);
    const data = { node: node.address, old, new: offer(), at: "1767225605" };
    expect(plain(world.events(sent))).deep.equal([{ name: "nodeUpdated", data: plain(data) }]);
  });

  it("takes the asking rates away again", async () => {
    await world.send(update(), [node.operator]);
    await world.send(update({ askingUsdc: new BN(0), askingIo: new BN(0) }), [node.operator]);
    expect(plain(await world.nodeOf(node.address))).include({ askingUsdc: "0", askingIo: "0" });
  });

  it("takes region 31 and refuses what lies beyond", async () => {
    for (const region of [32, 255]) await world.fail(update({ region }), "RegionUnknown", [node.operator]);
    await world.send(update({ region: 31 }), [node.operator]);
    expect((await world.nodeOf(node.address)).region).equal(31);
  });

  it("refuses the default key as payout owner", async () => {
    await world.fail(update({ payoutOwner: PublicKey.default }), "DefaultKey", [node.operator]);
  });

  it("serves a retired node too, whose payout owner may have to change", async () => {
    await world.send(sdk.retireNode({ operator: node.operator.publicKey, node: node.address }), [node.operator]);
    await world.send(update(), [node.operator]);
    expect((await world.nodeOf(node.address)).payoutOwner.equals(payoutOwner)).equal(true);
  });

  it("refuses anybody but the operator, also the payout owner, the device and the admin", async () => {
    await world.send(update({ payoutOwner: keypair("payout").publicKey }), [node.operator]);
    for (const key of [keypair("payout"), node.device, world.admin, await world.person("stranger")]) {
      await world.fail(update({}, key), "NotOperator", [key]);
    }
  });
});
