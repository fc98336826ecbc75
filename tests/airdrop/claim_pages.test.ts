/** Where a claim is remembered: one bit for each leaf, 80,000 to a page. */
import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { swap } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Campaign, Campaigns, claimant, STARTS_AT } from "./campaign.ts";

describe("the pages of claim_airdrop", () => {
  let campaigns: Campaigns;
  let world: World;
  let campaign: Campaign;
  /** The claimants take turns. */
  const at = (...indices: number[]) =>
    indices.map((index, i) => ({ index, claimant: claimant(i % 3).publicKey, amount: BigInt(i + 1) }));
  const claim = (i: number) => campaigns.claiming(campaign, campaign.claims[i]!);
  const take = (i: number) => world.send(claim(i), [campaigns.stranger]);
  /** The bytes of a page that are not 0, by place. */
  const marks = async (page: number) => {
    const { bits } = await campaigns.readPage(page);
    return Object.fromEntries([...bits.entries()].filter(([, byte]) => byte !== 0));
  };
  const pageOf = (page: number) => sdk.claimPageAddress(campaign.address, page);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
  });

  it("keep the first and the last leaf of each page apart, up to the last leaf of all", async () => {
    const rows = at(0, 79_999, 80_000, 159_999, 160_000);
    campaign = await campaigns.campaign(rows, { leaves: 160_001 }, 0, [0, 1, 2]);
    await world.chain.warpTo(STARTS_AT);
    const expected: [page: number, marks: object][] = [
      [0, { 0: 1 }],
      [0, { 0: 1, 9999: 128 }],
      [1, { 0: 1 }],
      [1, { 0: 1, 9999: 128 }],
      [2, { 0: 1 }],
    ];
    for (const [i, [page, found]] of expected.entries()) {
      await take(i);
      expect(await marks(page), `index ${rows[i]!.index}`).deep.equal(found);
      await world.fail(claim(i), "AlreadyClaimed", [campaigns.stranger]);
    }
    expect((await campaigns.read()).claimed.toString()).equal("15");
  });

  it("take the leaf on its own page only, so that none is claimed once a page", async () => {
    campaign = await campaigns.campaign(at(0, 79_999, 80_000, 159_999), { leaves: 160_000 }, 0, [0, 1]);
    await world.chain.warpTo(STARTS_AT);
    for (const [i, [own, other]] of [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
    ].entries()) {
      const misled = async () => swap(claim(i), pageOf(own!), pageOf(other!));
      await world.fail(await misled(), "WrongClaimPage", [campaigns.stranger]);
      await take(i);
      await world.fail(await misled(), "WrongClaimPage", [campaigns.stranger]);
    }
  });

  it("have a bit for each of eight neighbours", async () => {
    campaign = await campaigns.campaign(at(...Array(17).keys()), { leaves: 17 });
    await world.chain.warpTo(STARTS_AT);
    for (const i of [1, 3, 5, 7, 8, 15, 16]) await take(i);
    expect(await marks(0)).deep.equal({ 0: 0b1010_1010, 1: 0b1000_0001, 2: 1 });
    await world.fail(claim(7), "AlreadyClaimed", [campaigns.stranger]);
    for (const i of [0, 2, 4, 6]) await take(i);
    expect(await marks(0)).deep.equal({ 0: 255, 1: 0b1000_0001, 2: 1 });
  });

  it("do not stand for a leaf beyond the number of leaves, even if the tree has it", async () => {
    campaign = await campaigns.campaign(at(0, 1, 2), { leaves: 2 });
    await world.chain.warpTo(STARTS_AT);
    await world.fail(claim(2), "ProofInvalid", [campaigns.stranger]);
    await take(1);
  });

  it("are what the SDK reads", async () => {
    campaign = await campaigns.campaign(at(0, 79_999, 80_003), { leaves: 80_004 }, 0, [0, 1]);
    await world.chain.warpTo(STARTS_AT);
    for (const i of [1, 2]) await take(i);
    const [first, second] = [await campaigns.readPage(0), await campaigns.readPage(1)];
    const found = [0, 1, 79_998, 79_999].map((index) => sdk.isClaimed(first, index));
    expect(found).deep.equal([false, false, false, true]);
    expect([80_002, 80_003].map((index) => sdk.isClaimed(second, index))).deep.equal([false, true]);
  });
});
