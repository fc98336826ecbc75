import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Grant, Grants } from "./grants.ts";

describe("propose_beneficiary", () => {
  let grants: Grants;
  let world: World;
  let vesting: Grant;
  const heir = () => world.keypair("heir").publicKey;
  const propose = (pendingBeneficiary: PublicKey | null, by = grants.beneficiary.publicKey) =>
    sdk.proposeBeneficiary({ beneficiary: by, vesting: vesting.address, pendingBeneficiary });
  const pending = async () => plain((await grants.read(vesting.address)).pendingBeneficiary);

  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
    vesting = await grants.grant();
  });

  it("remembers who may take over, and changes nothing else", async () => {
    const before = await grants.read(vesting.address);
    const sent = await world.send(propose(heir()), [grants.beneficiary]);
    expect(plain(await grants.read(vesting.address))).deep.equal(plain({ ...before, pendingBeneficiary: heir() }));
    const keys = { vesting: vesting.address, beneficiary: grants.beneficiary.publicKey, pendingBeneficiary: heir() };
    const data = { ...keys, at: 1_767_225_600n };
    expect(plain(world.events(sent))).deep.equal([{ name: "beneficiaryProposed", data: plain(data) }]);
  });

  it("replaces a proposal, and takes it back", async () => {
    await world.send(propose(heir()), [grants.beneficiary]);
    await world.send(propose(grants.stranger.publicKey), [grants.beneficiary]);
    expect(await pending()).equal(grants.stranger.publicKey.toBase58());
    const sent = await world.send(propose(null), [grants.beneficiary]);
    expect(await pending()).equal(null);
    expect(plain(world.events(sent)[0])).nested.include({ "data.pendingBeneficiary": null });
  });

  it("leaves the grant with the beneficiary until somebody accepts", async () => {
    await world.send(propose(heir()), [grants.beneficiary]);
    await grants.toMonth(0);
    expect(await grants.released(vesting)).equal(100n);
    expect(await world.ioBalance(grants.beneficiary.publicKey)).equal(100n);
  });

  it("refuses the default key, which nobody holds", async () => {
    await world.fail(propose(PublicKey.default), "DefaultKey", [grants.beneficiary]);
  });

  it("refuses everyone but the beneficiary: creator, admin, stranger, and who is proposed", async () => {
    await world.send(propose(grants.stranger.publicKey), [grants.beneficiary]);
    for (const key of [grants.creator, world.admin, grants.stranger]) {
      await world.fail(propose(key.publicKey, key.publicKey), "NotBeneficiary", [key]);
      await world.fail(propose(null, key.publicKey), "NotBeneficiary", [key]);
    }
    await world.fail(await unsigned(propose(heir()), grants.beneficiary.publicKey), "AccountNotSigner");
  });

  it("refuses the beneficiary of another vesting (A2)", async () => {
    const other = await grants.grant({}, { id: 1, beneficiary: grants.stranger.publicKey });
    const crossed = await swap(propose(heir()), vesting.address, other.address);
    await world.fail(crossed, "NotBeneficiary", [grants.beneficiary]);
  });
});
