import * as sdk from "@io-net/sdk";
import { SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Campaign, Campaigns, ENDS_AT, OVER_AT, PAGE_RENT, rowsOf, STARTS_AT } from "./campaign.ts";

describe("close_claim_page", () => {
  let campaigns: Campaigns;
  let world: World;
  let campaign: Campaign;
  const close = (page = 0, payer = campaigns.stranger.publicKey) =>
    sdk.closeClaimPage({ airdrop: campaign.address, page, payer });
  const pageOf = (page: number, airdrop = campaign.address) => sdk.claimPageAddress(airdrop, page);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
    campaign = await campaigns.campaign(rowsOf(10, 20, 30), { leaves: 160_000 }, 0, [0, 1]);
  });

  it("gives the rent back to who paid it, for anyone, and counts the page off", async () => {
    await world.chain.warpTo(OVER_AT);
    const { publicKey: payer } = campaigns.stranger;
    const before = await lamports(world, payer);
    const sent = await world.send(close(1)); // nobody signs but who pays the fee
    expect((await lamports(world, payer)) - before).equal(PAGE_RENT);
    expect(await world.chain.account(pageOf(1))).equal(null);
    expect((await campaigns.read()).openPages).equal(1);
    const keys = { airdrop: campaign.address.toBase58(), page: 1, payer: payer.toBase58() };
    const data = { ...keys, at: String(OVER_AT) };
    expect(plain(world.events(sent))).deep.equal([{ name: "claimPageClosed", data }]);
    await world.send(close(0));
    expect((await campaigns.read()).openPages).equal(0);
  });

  it("refuses until a day after the claims, while they run and before them too (H6)", async () => {
    for (const time of [STARTS_AT - 1, STARTS_AT, ENDS_AT - 1, ENDS_AT, OVER_AT - 1]) {
      await world.chain.warpTo(time);
      await world.fail(close(), "AirdropNotOver");
    }
    for (const time of [OVER_AT, OVER_AT + 1]) {
      await world.chain.warpTo(time);
      await world.send(close(time - OVER_AT));
    }
  });

  it("gives lamports that strangers sent to who paid the rent", async () => {
    await world.chain.warpTo(OVER_AT);
    await world.chain.fund(pageOf(0), 13);
    const before = await lamports(world, campaigns.stranger.publicKey);
    await world.send(close());
    expect((await lamports(world, campaigns.stranger.publicKey)) - before).equal(PAGE_RENT + 13);
  });

  it("refuses to pay the rent to another, the funder too", async () => {
    await world.chain.warpTo(OVER_AT);
    for (const { publicKey } of [campaigns.funder, world.admin]) {
      await world.fail(close(0, publicKey), "WrongRentPayer");
    }
  });

  it("refuses the page of another campaign, so that none is counted off for it", async () => {
    const other = await campaigns.campaign(rowsOf(10, 20, 30), {}, 1);
    await world.chain.warpTo(OVER_AT);
    await world.fail(await swap(close(), pageOf(0), pageOf(0, other.address)), "WrongClaimPage");
    await world.fail(await swap(close(), campaign.address, other.address), "WrongClaimPage");
  });

  it("closes once, and nothing brings the page back (A14)", async () => {
    await world.chain.warpTo(OVER_AT);
    const { stranger } = campaigns;
    const fund = SystemProgram.transfer({
      fromPubkey: stranger.publicKey,
      toPubkey: pageOf(0),
      lamports: PAGE_RENT,
    });
    await world.fail([close(), close()], "AccountOwnedByWrongProgram");
    await world.fail([close(), fund, close()], "AccountOwnedByWrongProgram", [stranger]);
    await world.fail([close(), campaigns.opening(0)], "ClaimsOver", [stranger]);
    await world.send(close());
    await world.fail(close(), "AccountOwnedByWrongProgram");
    await world.fail(campaigns.opening(0), "ClaimsOver", [stranger]);
  });
});
