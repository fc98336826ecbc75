import * as sdk from "@io-net/sdk";
import { SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { donate, giveAway, lamports, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Campaign, Campaigns, claimant, ENDS_AT, OVER_AT, RENT, rowsOf, STARTS_AT } from "./campaign.ts";

const ONE_THOUSAND = 100_000_000_000n; // base units

describe("close_airdrop", () => {
  let campaigns: Campaigns;
  let world: World;
  let campaign: Campaign;
  const close = (changes: Partial<Parameters<typeof sdk.closeAirdrop>[0]> = {}) =>
    sdk.closeAirdrop({ authority: campaigns.stranger.publicKey, airdrop: campaign, ...changes });
  const closePage = () =>
    sdk.closeClaimPage({ airdrop: campaign.address, page: 0, payer: campaigns.stranger.publicKey });
  const claim = (i: number) => campaigns.claiming(campaign, campaign.claims[i]!);
  const funderHas = () => world.ioBalance(campaigns.funder.publicKey);
  const treasuryVault = () => sdk.vaultAddress(sdk.treasuryAddress(), world.ioMint);
  const associated = () => sdk.associatedAddress(campaigns.funder.publicKey, world.ioMint);
  const isGone = async () => {
    const found = [campaign.address, campaign.vault].map((key) => world.chain.account(key));
    expect(await Promise.all(found)).deep.equal([null, null]);
  };
  /** Claims of the rows at some places, then the time in which all may be closed. */
  const over = async (...places: number[]) => {
    await world.chain.warpTo(STARTS_AT);
    for (const i of places) await world.send(claim(i), [campaigns.stranger]);
    await world.chain.warpTo(OVER_AT);
  };

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
    campaign = await campaigns.campaign(rowsOf(10, 20, 30));
  });

  it("gives what nobody claimed and the rent to the funder, for anyone", async () => {
    await over(1);
    await world.send(closePage());
    const before = await lamports(world, campaigns.funder.publicKey);
    const sent = await world.send(close(), [campaigns.stranger]);
    await isGone();
    expect(await funderHas()).equal(ONE_THOUSAND - 20n);
    expect((await lamports(world, campaigns.funder.publicKey)) - before).equal(RENT);
    const keys = { airdrop: campaign.address.toBase58(), funder: campaigns.funder.publicKey.toBase58() };
    const data = { ...keys, leftover: "40", donated: "0", at: String(OVER_AT) };
    expect(plain(world.events(sent))).deep.equal([{ name: "airdropClosed", data }]);
  });

  it("gives it to any account of the funder where he signs himself", async () => {
    await over();
    const { funder } = campaigns;
    const destination = await otherAccount(world, funder.publicKey);
    await world.send([closePage(), close({ authority: funder.publicKey, destination })], [funder]);
    expect(await world.balance(destination)).equal(60n);
  });

  it("refuses until a day after the claims, also when all is claimed (H6)", async () => {
    const early = await campaigns.campaign(rowsOf(10), {}, 1, []);
    for (const time of [STARTS_AT - 1, STARTS_AT, ENDS_AT - 1, ENDS_AT, OVER_AT - 1]) {
      await world.chain.warpTo(time);
      await world.fail(close({ airdrop: early }), "AirdropNotOver", [campaigns.stranger]);
      const own = close({ airdrop: early, authority: campaigns.funder.publicKey });
      await world.fail(own, "AirdropNotOver", [campaigns.funder]);
      if (time === STARTS_AT) await world.send([0, 1, 2].map(claim), [campaigns.stranger]);
      await world.fail(close(), "AirdropNotOver", [campaigns.stranger]);
    }
    await world.chain.warpTo(OVER_AT);
    await world.send([close({ airdrop: early }), closePage(), close()], [campaigns.stranger]);
    await isGone();
  });

  it("refuses while a page is open, whose rent is not the funder's", async () => {
    await over(0);
    await world.fail(close(), "ClaimPagesOpen", [campaigns.stranger]);
    await world.fail([close(), closePage()], "ClaimPagesOpen", [campaigns.stranger]);
    await world.send([closePage(), close()], [campaigns.stranger]);
    await isGone();
  });

  it("moves what strangers sent to the treasury, never to the funder", async () => {
    await donate(world, campaign.vault, 9);
    await over(0);
    const sent = await world.send([closePage(), close()], [campaigns.stranger]);
    await isGone();
    expect(plain(world.events(sent)[1])).nested.include({ "data.leftover": "50", "data.donated": "9" });
    expect([await world.balance(treasuryVault()), await funderHas()]).deep.equal([9n, ONE_THOUSAND - 10n]);
  });

  it("asks for no account of the funder where nothing is left", async () => {
    await over(0, 1, 2);
    await giveAway(world, campaigns.funder, campaigns.stranger.publicKey);
    await donate(world, campaign.vault, 9);
    const destination = world.keypair("nowhere").publicKey;
    await world.send([closePage(), close({ destination })], [campaigns.stranger]);
    await isGone();
    expect(await world.balance(treasuryVault())).equal(9n);
  });

  it("pays nobody into an associated account that the funder gave away; he closes it to another", async () => {
    await over();
    const { funder, stranger } = campaigns;
    await giveAway(world, funder, stranger.publicKey);
    await world.send(closePage());
    await world.fail(close(), "NotTokenOwner", [stranger]);
    const destination = await otherAccount(world, funder.publicKey);
    await world.fail(close({ destination }), "NotAssociatedAccount", [stranger]);
    await world.send(close({ authority: funder.publicKey, destination }), [funder]);
    expect(await world.balance(destination)).equal(60n);
  });

  it("refuses to pay others: tokens, rent, or what strangers sent", async () => {
    await over();
    await world.send(closePage());
    const { funder, stranger } = campaigns;
    const theirs = await world.give(stranger.publicKey, 0);
    const claimantsAccount = sdk.associatedAddress(claimant(0).publicKey, world.ioMint);
    for (const destination of [theirs, treasuryVault(), campaign.vault, claimantsAccount]) {
      await world.fail(close({ destination }), "NotTokenOwner", [stranger]);
      await world.fail(close({ destination, authority: funder.publicKey }), "NotTokenOwner", [funder]);
    }
    const signer = [stranger];
    const bare = close({ destination: associated() });
    await world.fail(await swap(bare, funder.publicKey, world.admin.publicKey), "WrongRentPayer", signer);
    await world.fail(await swap(close(), treasuryVault(), theirs), "WrongVault", signer);
    const usdcVault = sdk.vaultAddress(sdk.treasuryAddress(), world.usdcMint);
    await world.fail(await swap(close(), treasuryVault(), usdcVault), "WrongVault", signer);
    const forged = world.keypair("forged treasury").publicKey;
    const treasury = (await world.chain.account(sdk.treasuryAddress()))!;
    await world.chain.setAccount(forged, { ...treasury, owner: SystemProgram.programId });
    const wrong = await swap(close(), sdk.treasuryAddress(), forged);
    await world.fail(wrong, "AccountOwnedByWrongProgram", signer);
    await world.fail(await unsigned(close(), stranger.publicKey), "AccountNotSigner");
    const alone = close({ authority: funder.publicKey });
    await world.fail(await unsigned(alone, funder.publicKey), "AccountNotSigner");
  });

  it("refuses vault and airdrop of another campaign (A2, A6)", async () => {
    const other = await campaigns.campaign(rowsOf(10, 20, 30), {}, 1, []);
    await over();
    await world.send(closePage());
    for (const vault of [other.vault, treasuryVault(), associated()]) {
      await world.fail(await swap(close(), campaign.vault, vault), "WrongVault", [campaigns.stranger]);
    }
    const crossed = await swap(close(), campaign.address, other.address);
    await world.fail(crossed, "WrongVault", [campaigns.stranger]);
  });

  it("closes once, and rent that is sent back does not revive it (A14)", async () => {
    await over();
    await world.send(closePage());
    const { stranger } = campaigns;
    const fund = SystemProgram.transfer({
      fromPubkey: stranger.publicKey,
      toPubkey: campaign.address,
      lamports: 2_338_560,
    });
    await world.fail([close(), close()], "AccountOwnedByWrongProgram", [stranger]);
    await world.fail([close(), fund, close()], "AccountOwnedByWrongProgram", [stranger]);
    await world.fail([close(), fund, claim(0)], "AccountOwnedByWrongProgram", [stranger]);
    await world.send(close(), [stranger]);
    await world.fail(close(), "AccountOwnedByWrongProgram", [stranger]);
  });

  it("frees its number: a new campaign there, of the same rows, is claimed anew out of its own total", async () => {
    await over(0);
    const window = { startsAt: OVER_AT, endsAt: OVER_AT + 2_592_000 };
    const again = campaigns.creation(rowsOf(10, 20, 30), window);
    const { funder, stranger } = campaigns;
    await world.send([closePage(), close(), again, campaigns.opening(0)], [funder, stranger]);
    expect(plain(await campaigns.read())).deep.include({ claimed: "0", claims: 0, openPages: 1 });
    await world.send([claim(0), claim(1)], [stranger]);
    await world.fail(claim(0), "AlreadyClaimed", [stranger]);
    expect(await world.ioBalance(claimant(0).publicKey)).equal(20n); // 10 of each campaign
    expect([await world.balance(campaign.vault), await funderHas()]).deep.equal([30n, ONE_THOUSAND - 70n]);
  });
});
