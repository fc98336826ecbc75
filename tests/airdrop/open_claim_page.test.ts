import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { Campaigns, ENDS_AT, PAGE_RENT, rowsOf, STARTS_AT } from "./campaign.ts";

describe("open_claim_page", () => {
  let campaigns: Campaigns;
  let world: World;
  const create = (leaves: number, id = 0) => campaigns.campaign(rowsOf(10, 20), { leaves }, id, []);
  const open = (page: number, id = 0) => world.send(campaigns.opening(page, id), [campaigns.stranger]);
  const refuses = (page: number, error: string) => world.fail(campaigns.opening(page), error, [campaigns.stranger]);
  const pageOf = (page: number, id = 0): PublicKey => sdk.claimPageAddress(campaigns.address(id), page);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
  });

  it("creates an empty page at the cost of whoever opens it, and counts it", async () => {
    await create(80_001);
    const { stranger } = campaigns;
    const before = await lamports(world, stranger.publicKey);
    const sent = await open(1);
    expect(before - (await lamports(world, stranger.publicKey))).equal(PAGE_RENT);
    const keys = { airdrop: campaigns.address().toBase58(), payer: stranger.publicKey.toBase58() };
    const { bits, ...page } = await campaigns.readPage(1);
    expect(plain(page)).deep.include({ ...keys, page: 1 });
    expect([bits.length, bits.every((byte) => byte === 0)]).deep.equal([10_000, true]);
    expect((await campaigns.read()).openPages).equal(1);
    const data = { ...keys, page: 1, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "claimPageOpened", data }]);
    await open(0);
    expect((await campaigns.read()).openPages).equal(2);
  });

  it("opens as many pages as the leaves need, 80,000 to a page", async () => {
    await create(80_000);
    await open(0);
    for (const page of [1, 2, 4_294_967_295]) await refuses(page, "WrongClaimPage");
    await create(80_001, 1);
    await open(1, 1);
    await world.fail(campaigns.opening(2, 1), "WrongClaimPage", [campaigns.stranger]);
    await create(1, 2);
    await world.fail(campaigns.opening(1, 2), "WrongClaimPage", [campaigns.stranger]);
    await create(4_194_304, 3); // 4,194,304 / 80,000 = 52.4
    await open(52, 3);
    await world.fail(campaigns.opening(53, 3), "WrongClaimPage", [campaigns.stranger]);
  });

  it("opens a page before the claims begin and until they end, not after", async () => {
    await create(320_000);
    await open(0);
    await world.chain.warpTo(STARTS_AT);
    await open(1);
    await world.chain.warpTo(ENDS_AT - 1);
    await open(2);
    for (const time of [ENDS_AT, ENDS_AT + 1]) {
      await world.chain.warpTo(time);
      await refuses(3, "ClaimsOver");
    }
  });

  it("opens each page once, also in one transaction (A12)", async () => {
    await create(3);
    await world.fail([campaigns.opening(0), campaigns.opening(0)], "AccountExists", [campaigns.stranger]);
    await open(0);
    await refuses(0, "AccountExists");
    await world.fail(campaigns.opening(0, 0, campaigns.funder), "AccountExists", [campaigns.funder]);
    expect((await campaigns.read()).openPages).equal(1);
  });

  it("refuses the address of another page or of another airdrop's", async () => {
    await create(160_000);
    await create(160_000, 1);
    for (const wrong of [pageOf(1), pageOf(0, 1), campaigns.address(2)]) {
      await world.fail(await swap(campaigns.opening(0), pageOf(0), wrong), "ConstraintSeeds", [campaigns.stranger]);
    }
  });

  it("refuses what is no airdrop, and an unsigned payer", async () => {
    await create(3);
    const config = await swap(campaigns.opening(0), campaigns.address(), sdk.configAddress());
    await world.fail(config, "AccountDiscriminatorMismatch", [campaigns.stranger]);
    const none = await swap(campaigns.opening(0), campaigns.address(), campaigns.address(7));
    await world.fail(none, "AccountOwnedByWrongProgram", [campaigns.stranger]);
    const free = await unsigned(campaigns.opening(0), campaigns.stranger.publicKey);
    await world.fail(free, "AccountNotSigner");
  });
});
