import * as sdk from "@io-net/sdk";
import { SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { donate, lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Grant, Grants, RENT } from "./grants.ts";

describe("close_vesting", () => {
  let grants: Grants;
  let world: World;
  let vesting: Grant;
  const close = () => sdk.closeVesting({ vesting });
  const treasuryVault = () => sdk.vaultAddress(sdk.treasuryAddress(), world.ioMint);
  /** The grant's end, after which all is released. */
  const releaseAll = async () => {
    await grants.toMonth(4);
    await grants.released(vesting);
  };
  const isGone = async () => {
    const found = [vesting.address, vesting.vault].map((key) => world.chain.account(key));
    expect(await Promise.all(found)).deep.equal([null, null]);
  };

  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
    vesting = await grants.grant();
  });

  it("closes what has released all, for anyone, and gives the rent back to who paid it", async () => {
    await releaseAll();
    const before = await lamports(world, vesting.payer);
    const sent = await world.send(close()); // nobody signs but who pays the fee
    await isGone();
    expect((await lamports(world, vesting.payer)) - before).equal(RENT);
    const keys = { vesting: vesting.address.toBase58(), payer: vesting.payer.toBase58() };
    const data = { ...keys, donated: "0", at: String(1_768_089_600 + 4 * 2_629_800) };
    expect(plain(world.events(sent))).deep.equal([{ name: "vestingClosed", data }]);
  });

  it("refuses before the last unit is released, unlocked or not", async () => {
    await world.fail(close(), "VestingNotReleased");
    await grants.toMonth(3);
    await grants.released(vesting);
    await world.fail(close(), "VestingNotReleased");
    await grants.toMonth(5);
    await world.fail(close(), "VestingNotReleased");
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting });
    await world.send([release, close()], [grants.stranger]);
    await isGone();
  });

  it("moves what strangers sent to the treasury, so that a unit does not hold the rent", async () => {
    await releaseAll();
    await donate(world, vesting.vault, 7);
    const before = await lamports(world, vesting.payer);
    const sent = await world.send(close());
    await isGone();
    expect(await world.balance(treasuryVault())).equal(7n);
    expect(plain(world.events(sent)[0])).nested.include({ "data.donated": "7" });
    expect((await lamports(world, vesting.payer)) - before).equal(RENT);
  });

  it("does not count what strangers sent as released", async () => {
    await donate(world, vesting.vault, 1_001);
    await grants.toMonth(3);
    await grants.released(vesting);
    await world.fail(close(), "VestingNotReleased");
  });

  it("gives lamports that strangers sent to who paid the rent", async () => {
    await releaseAll();
    for (const key of [vesting.address, vesting.vault]) await world.chain.fund(key, 11);
    const before = await lamports(world, vesting.payer);
    await world.send(close());
    await isGone();
    expect((await lamports(world, vesting.payer)) - before).equal(RENT + 22);
  });

  it("refuses to pay the rent to another, to close another vault, or to fill another treasury", async () => {
    const other = await grants.grant({}, { id: 1 });
    await releaseAll();
    const payer = grants.stranger.publicKey;
    await world.fail(sdk.closeVesting({ vesting: { ...vesting, payer } }), "WrongRentPayer");
    for (const wrong of [other.vault, treasuryVault()]) {
      await world.fail(await swap(close(), vesting.vault, wrong), "WrongVault");
    }
    await world.fail(await swap(close(), vesting.address, other.address), "WrongVault");
    const theirs = await world.give(grants.stranger.publicKey, 0);
    for (const wrong of [theirs, sdk.vaultAddress(sdk.treasuryAddress(), world.usdcMint), vesting.vault]) {
      await world.fail(await swap(close(), treasuryVault(), wrong), "WrongVault");
    }
    const forged = world.keypair("forged treasury").publicKey;
    const treasury = (await world.chain.account(sdk.treasuryAddress()))!;
    await world.chain.setAccount(forged, { ...treasury, owner: SystemProgram.programId });
    await world.fail(await swap(close(), sdk.treasuryAddress(), forged), "AccountOwnedByWrongProgram");
  });

  it("closes once, and rent that is sent back does not revive it (A14)", async () => {
    await releaseAll();
    await world.fail([close(), close()], "AccountOwnedByWrongProgram");
    const fund = SystemProgram.transfer({
      fromPubkey: grants.stranger.publicKey,
      toPubkey: vesting.address,
      lamports: 2_784_000,
    });
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting });
    await world.fail([close(), fund, release], "AccountOwnedByWrongProgram", [grants.stranger]);
    await world.fail([close(), fund, close()], "AccountOwnedByWrongProgram", [grants.stranger]);
    await world.send(close());
    await world.fail(close(), "AccountOwnedByWrongProgram");
  });

  it("frees its number: a new grant there begins anew, in the same transaction too", async () => {
    await releaseAll();
    const startsAt = (await world.chain.now()) + 1;
    const beneficiary = grants.stranger.publicKey;
    const again = grants.creation({ total: 50, atOnce: 50, firstMonth: 0, tranches: 0, startsAt }, { beneficiary });
    await world.send([close(), again], [grants.creator]);
    const expected = { total: "50", released: "0", startsAt: String(startsAt), beneficiary: beneficiary.toBase58() };
    expect(plain(await grants.read(vesting.address))).deep.include(expected);
    expect(await world.balance(vesting.vault)).equal(50n);
  });
});
