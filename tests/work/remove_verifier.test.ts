import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { unsigned } from "../support/swap.ts";
import { World } from "../support/world.ts";

describe("remove_verifier", () => {
  let world: World;
  const remove = (i: number, admin = world.admin) =>
    sdk.removeVerifier({ admin: admin.publicKey, key: world.verifiers[i]!.publicKey, payer: world.admin.publicKey });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  it("closes the account, frees the index and returns the rent to who paid it", async () => {
    const lamports = async () => (await world.chain.account(world.admin.publicKey))!.lamports;
    const before = await lamports();
    await world.toHour(0, 10);
    const sent = await world.send(remove(1), [world.admin]);
    expect((await lamports()) - before).equal(1_559_040); // (128 + 96 bytes) * 6,960
    const { publicKey } = world.verifiers[1]!;
    expect(await world.chain.account(sdk.verifierAddress(publicKey))).equal(null);
    expect((await world.config()).activeVerifiers).equal(0b101);
    const data = { verifier: publicKey, index: 1, activeVerifiers: 0b101, at: "1767225610" };
    expect(plain(world.events(sent))).deep.equal([{ name: "verifierRemoved", data: plain(data) }]);
  });

  it("removes once", async () => {
    await world.send(remove(1), [world.admin]);
    await world.fail(remove(1), "AccountOwnedByWrongProgram", [world.admin]);
  });

  it("can leave the protocol without a verifier", async () => {
    for (const i of [0, 1, 2]) await world.send(remove(i), [world.admin]);
    expect((await world.config()).activeVerifiers).equal(0);
  });

  it("ends what the verifier may attest, at once", async () => {
    const node = await stakedNode(world);
    await world.toHour(1, 10);
    await world.send(remove(0), [world.admin]);
    const items = [{ node: node.address, minutes: 60, tier: 4 }];
    const key = world.verifiers[0]!;
    const call = sdk.attest({ key: key.publicKey, class: node.class, pool: "gpu", hour: 0, items });
    await world.fail(call, "AccountOwnedByWrongProgram", [key]);
  });

  it("takes back what the verifier attested of hours that are not decided", async () => {
    const node = await stakedNode(world);
    const [a, b, c] = world.verifiers as [typeof world.admin, typeof world.admin, typeof world.admin];
    expect(outcomes(await world.work([node], 0, { verifiers: [a] }))).deep.equal([["counted"]]);
    await world.send(remove(0), [world.admin]);
    // Of two attestations one counts no more: the second is the first, and the third makes the quorum.
    expect(outcomes(await world.work([node], 0, { verifiers: [b], prove: false }))).deep.equal([["counted"]]);
    expect(outcomes(await world.work([node], 0, { verifiers: [c], prove: false }))).deep.equal([[["passed", "20200"]]]);
  });

  it("gives the rent to whoever applied the change that added the verifier", async () => {
    const [stranger, { publicKey: key }] = [await world.person("stranger"), world.keypair("fourth")];
    await world.send(remove(0), [world.admin]);
    const [queued] = await world.queue({ kind: "newVerifier", key });
    await world.send(sdk.applyChange({ payer: stranger.publicKey, queued: queued! }), [stranger]);
    const call = (payer = world.admin) =>
      sdk.removeVerifier({ admin: world.admin.publicKey, key, payer: payer.publicKey });
    await world.fail(call(), "WrongRentPayer", [world.admin]);
    await world.send(call(stranger), [world.admin]);
    expect((await world.chain.account(stranger.publicKey))!.lamports).equal(100_000_000_000);
  });

  it("refuses another account to take the rent", async () => {
    const { publicKey: key } = world.verifiers[0]!;
    const { publicKey: thief } = await world.person("thief");
    const call = sdk.removeVerifier({ admin: world.admin.publicKey, key, payer: thief });
    await world.fail(call, "WrongRentPayer", [world.admin]);
  });

  it("refuses anybody but the admin, also the verifier itself", async () => {
    for (const signer of [world.pauser, world.slasher, world.verifiers[0]!]) {
      await world.fail(remove(0, signer), "NotAdmin", [signer]);
    }
    await world.fail(await unsigned(remove(0), world.admin.publicKey), "AccountNotSigner");
  });
});
