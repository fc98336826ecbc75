import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Grant, Grants } from "./grants.ts";

// 1,001 units: 100 at the start, 300 at the end of months 2 and 3, 301 at the end of month 4.
describe("accept_beneficiary", () => {
  let grants: Grants;
  let world: World;
  let vesting: Grant;
  let heir: Keypair;
  const propose = (pendingBeneficiary: PublicKey | null, by = grants.beneficiary) =>
    world.send(sdk.proposeBeneficiary({ beneficiary: by.publicKey, vesting: vesting.address, pendingBeneficiary }), [
      by,
    ]);
  const accept = (pendingBeneficiary = heir.publicKey) =>
    sdk.acceptBeneficiary({ pendingBeneficiary, vesting: vesting.address });

  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
    vesting = await grants.grant();
    heir = await world.holder("heir", 0);
  });

  it("makes who was proposed the beneficiary, and changes nothing else", async () => {
    const before = await grants.read(vesting.address);
    await propose(heir.publicKey);
    const sent = await world.send(accept(), [heir]);
    expect(plain(await grants.read(vesting.address))).deep.equal(plain({ ...before, beneficiary: heir.publicKey }));
    const keys = { vesting: vesting.address, old: grants.beneficiary.publicKey, new: heir.publicKey };
    const data = { ...keys, at: 1_767_225_600n };
    expect(plain(world.events(sent))).deep.equal([{ name: "beneficiaryChanged", data: plain(data) }]);
  });

  it("gives him all that is not released, unlocked or not, and the old one nothing more", async () => {
    const { beneficiary, stranger } = grants;
    await grants.toMonth(0);
    await grants.released(vesting);
    await grants.toMonth(2);
    await propose(heir.publicKey);
    await world.send(accept(), [heir]);
    for (const authority of [beneficiary, stranger]) {
      const stale = sdk.releaseVesting({ authority: authority.publicKey, vesting }); // to the old one's account
      await world.fail(stale, "NotTokenOwner", [authority]);
    }
    const now = grants.named(vesting.address, heir.publicKey);
    expect(await grants.released(now)).equal(300n);
    await grants.toMonth(4);
    expect(await grants.released(now, heir)).equal(601n);
    expect(await world.ioBalance(beneficiary.publicKey)).equal(100n);
  });

  it("refuses everyone but who is proposed, and everyone while nobody is (I1)", async () => {
    const others = [grants.beneficiary, grants.creator, grants.stranger, world.admin];
    for (const other of [...others, heir]) {
      await world.fail(accept(other.publicKey), "NotPendingBeneficiary", [other]);
    }
    await propose(heir.publicKey);
    for (const other of others) await world.fail(accept(other.publicKey), "NotPendingBeneficiary", [other]);
    await world.fail(await unsigned(accept(), heir.publicKey), "AccountNotSigner");
  });

  it("refuses a proposal that was taken back or replaced", async () => {
    await propose(heir.publicKey);
    await propose(null);
    await world.fail(accept(), "NotPendingBeneficiary", [heir]);
    await propose(heir.publicKey);
    await propose(grants.stranger.publicKey);
    await world.fail(accept(), "NotPendingBeneficiary", [heir]);
    await world.send(accept(grants.stranger.publicKey), [grants.stranger]);
  });

  it("accepts once, and from there on the new one proposes", async () => {
    const { beneficiary } = grants;
    await propose(heir.publicKey);
    await world.send(accept(), [heir]);
    await world.fail(accept(), "NotPendingBeneficiary", [heir]);
    const by = {
      beneficiary: beneficiary.publicKey,
      vesting: vesting.address,
      pendingBeneficiary: beneficiary.publicKey,
    };
    await world.fail(sdk.proposeBeneficiary(by), "NotBeneficiary", [beneficiary]);
    await propose(beneficiary.publicKey, heir);
    await world.send(accept(beneficiary.publicKey), [beneficiary]);
    await world.fail(accept(), "NotPendingBeneficiary", [heir]); // the first hand-over is no key to come back
    expect(plain((await grants.read(vesting.address)).beneficiary)).equal(beneficiary.publicKey.toBase58());
  });

  it("refuses to accept another vesting than the one that was offered (A2)", async () => {
    const other = await grants.grant({}, { id: 1 });
    await propose(heir.publicKey);
    await world.fail(await swap(accept(), vesting.address, other.address), "NotPendingBeneficiary", [heir]);
  });
});
