import * as sdk from "@io-net/sdk";
import { AccountLayout, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { type Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World } from "../support/world.ts";

type Terms = Parameters<typeof sdk.registerNode>[0]["terms"];
type Changes = Partial<Omit<Terms, "offer">> & Partial<Terms["offer"]>;

describe("register_node", () => {
  let world: World;
  let gpu: PublicKey;
  let operator: Keypair;
  let device: Keypair;
  const payoutOwner = keypair("the cold wallet").publicKey;

  const terms = ({ id = 7, processors = 8, commissionBps = 1_500, ...offer }: Changes = {}): Terms => {
    const all = { region: 5, askingUsdc: new BN(2_500_000), askingIo: new BN(300_000_000), payoutOwner, ...offer };
    return { id, processors, commissionBps, offer: all };
  };
  const register = (changes: Changes = {}, keys: Partial<Parameters<typeof sdk.registerNode>[0]> = {}) =>
    sdk.registerNode({
      operator: operator.publicKey,
      device: device.publicKey,
      class: gpu,
      ioMint: world.ioMint,
      terms: terms(changes),
      ...keys,
    });
  const refuse = (changes: Changes, name: string) => world.fail(register(changes), name, [operator, device]);
  const accepts = async (changes: Changes) => {
    await world.send(register(changes), [operator, device]);
    return world.nodeOf(sdk.nodeAddress(operator.publicKey, changes.id ?? 7));
  };

  before(async () => {
    world = await World.create();
    gpu = await world.class(1);
  });

  beforeEach(async function () {
    operator = await world.person(`operator: ${this.currentTest?.title}`);
    device = keypair(`machine: ${this.currentTest?.title}`);
  });

  it("creates the node with its terms, nothing staked, nothing earned, all processors free", async () => {
    await world.toHour(2, 30);
    await accepts({});
    const node = await world.nodeOf(sdk.nodeAddress(operator.publicKey, 7));
    const vault = sdk.vaultAddress(sdk.nodeAddress(operator.publicKey, 7), world.ioMint);
    const zero = { activeStake: 0, activeShares: 0, operatorShares: 0, indexX64: 0, unclaimedCommission: 0 };
    const nothing = Object.fromEntries(Object.keys(zero).map((name) => [name, "0"]));
    const keys = { operator: operator.publicKey, device: device.publicKey, class: gpu, payoutOwner, vault };
    const asked = { askingUsdc: "2500000", askingIo: "300000000", region: 5, commissionBps: 1_500 };
    const facts = { id: "7", processors: 8, freeProcessors: 8, tier: 0, pool: "gpu", status: "active" };
    // Hour 2 and 30 s after 2026-01-01: 1_767_225_600 + 7_200 + 30.
    const all = { ...(plain(keys) as object), ...nothing, ...asked, ...facts, registeredAt: "1767232830" };
    expect(plain(node)).deep.include(all);
  });

  it("creates the mark of the device key and the vault, which only the program can open", async () => {
    await accepts({});
    const node = sdk.nodeAddress(operator.publicKey, 7);
    const mark = (await world.chain.account(sdk.deviceAddress(device.publicKey)))!;
    expect(plain(sdk.decodeDevice(mark.data))).include(plain({ key: device.publicKey, node }));
    const vault = (await world.chain.account(sdk.vaultAddress(node, world.ioMint)))!;
    expect(vault.owner.equals(TOKEN_PROGRAM_ID)).equal(true);
    const facts = { mint: world.ioMint, owner: node, amount: 0n, state: 1, delegateOption: 0, closeAuthorityOption: 0 };
    expect(plain(AccountLayout.decode(vault.data))).include(plain(facts));
  });

  it("has the operator pay the rent, and tells who registered what", async () => {
    await world.toHour(2, 40);
    const before = (await world.chain.account(operator.publicKey))!.lamports;
    const sent = await world.send(register(), [operator, device]);
    const after = (await world.chain.account(operator.publicKey))!.lamports;
    // (128 + size) * 6,960 lamports for sizes of 448 (node), 96 (device mark) and 165 (vault).
    expect(before - after).equal(4_008_960 + 1_559_040 + 2_039_280);
    const node = sdk.nodeAddress(operator.publicKey, 7);
    const keys = { node, operator: operator.publicKey, device: device.publicKey, class: gpu };
    const data = { ...keys, terms: { ...terms(), id: "7" }, at: "1767232840" };
    expect(plain(world.events(sent))).deep.equal([{ name: "nodeRegistered", data: plain(data) }]);
  });

  it("takes any number of the operator's as the id, and several nodes of one operator", async () => {
    await accepts({ id: 0 });
    const most = new BN("18446744073709551615");
    const { publicKey } = keypair("another machine");
    await world.send(register({ id: most }, { device: publicKey }), [operator, keypair("another machine")]);
    expect(plain((await world.nodeOf(sdk.nodeAddress(operator.publicKey, most))).id)).equal("18446744073709551615");
  });

  it("takes a node before the emission starts", async () => {
    const early = await World.create({ upTo: "configured" });
    expect((await early.nodeOf((await early.node()).address)).status).equal("active");
  });

  for (const processors of [1, 1_024]) {
    it(`takes ${processors} processors`, async () => {
      expect((await accepts({ processors })).freeProcessors).equal(processors);
    });
  }

  it("refuses no processors and more than 1,024", async () => {
    for (const processors of [0, 1_025, 65_535]) await refuse({ processors }, "ProcessorsOutOfBounds");
  });

  it("takes a commission of 95 % and refuses more", async () => {
    for (const commissionBps of [9_501, 10_000, 65_535]) await refuse({ commissionBps }, "CommissionTooHigh");
    expect((await accepts({ commissionBps: 9_500 })).commissionBps).equal(9_500);
  });

  it("takes region 31 and refuses what lies beyond", async () => {
    for (const region of [32, 255]) await refuse({ region }, "RegionUnknown");
    expect((await accepts({ region: 31 })).region).equal(31);
  });

  it("refuses the default key as payout owner", async () => {
    await refuse({ payoutOwner: PublicKey.default }, "DefaultKey");
  });

  it("refuses a vault of another mint", async () => {
    await world.fail(register({}, { ioMint: world.usdcMint }), "WrongMint", [operator, device]);
  });

  it("refuses an account as the class that is none", async () => {
    await world.fail(register({}, { class: sdk.configAddress() }), "AccountDiscriminatorMismatch", [operator, device]);
    await world.fail(register({}, { class: sdk.classAddress(2) }), "AccountOwnedByWrongProgram", [operator, device]);
  });

  it("refuses a number that the operator uses already, whatever the device (A12)", async () => {
    await accepts({});
    const other = keypair("another machine");
    await world.fail(register({}, { device: other.publicKey }), "AccountExists", [operator, other]);
    await world.fail(register(), "AccountExists", [operator, device]);
  });

  it("refuses a device key that was ever used, also by another operator and after its node retired (C6)", async () => {
    await accepts({});
    await refuse({ id: 8 }, "AccountExists");
    const thief = await world.person("thief");
    await world.fail(register({}, { operator: thief.publicKey }), "AccountExists", [thief, device]);
    const node = sdk.nodeAddress(operator.publicKey, 7);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node }), [operator]);
    await refuse({ id: 8 }, "AccountExists");
  });

  it("needs the signatures of operator and device (C6)", async () => {
    for (const key of [operator.publicKey, device.publicKey]) {
      await world.fail(await unsigned(register(), key), "AccountNotSigner", [operator, device]);
    }
  });

  it("creates nothing at an address of another operator, id or device", async () => {
    const { publicKey: stranger } = keypair("stranger");
    for (const [right, wrong] of [
      [sdk.nodeAddress(operator.publicKey, 7), sdk.nodeAddress(stranger, 7)],
      [sdk.nodeAddress(operator.publicKey, 7), sdk.nodeAddress(operator.publicKey, 8)],
      [sdk.deviceAddress(device.publicKey), sdk.deviceAddress(stranger)],
    ] as const) {
      await world.fail(await swap(register(), right, wrong), "ConstraintSeeds", [operator, device]);
    }
    const [right, wrong] = [sdk.nodeAddress(operator.publicKey, 7), stranger].map((parent) =>
      sdk.vaultAddress(parent, world.ioMint),
    );
    await world.fail(await swap(register(), right!, wrong!), "WrongVault", [operator, device]);
  });
});
