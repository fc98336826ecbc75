import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { Campaigns, claimant, ENDS_AT, OVER_AT, rowsOf, STARTS_AT } from "../airdrop/campaign.ts";
import { leafOf, type Row } from "../airdrop/tree.ts";
import type { World } from "../support/world.ts";

const U64_MAX = 18_446_744_073_709_551_615n;

describe("airdrops under attack", () => {
  let campaigns: Campaigns;
  let world: World;
  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
  });
  const begun = { startsAt: STARTS_AT };
  const signers = () => [campaigns.stranger];

  it("pay no leaf of which anything was changed, in any tree (H2)", async () => {
    await world.chain.warpTo(STARTS_AT);
    const amounts = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 20 });
    const place = fc.nat(19);
    let id = 0;
    await fc.assert(
      fc.asyncProperty(amounts, place, place, fc.integer({ min: 1, max: 255 }), async (list, one, two, flip) => {
        const rows: Row[] = list.map((amount, i) => ({ ...rowsOf(0, 0, 0)[i % 3]!, index: i, amount: BigInt(amount) }));
        const campaign = await campaigns.campaign(rows, begun, ++id);
        const claim = campaign.claims[one % rows.length]!;
        const flipped = claim.proof.map((node) => Uint8Array.from(node));
        flipped[two % flipped.length]![two]! ^= flip;
        const other = campaign.claims[(one + 1) % rows.length]!;
        for (const change of [
          { index: other.index },
          { index: claim.index + rows.length },
          { claimant: claimant(((one % rows.length) % 3) + 1 === 3 ? 0 : ((one % rows.length) % 3) + 1).publicKey },
          { amount: claim.amount.addn(flip) },
          { proof: flipped },
          { proof: claim.proof.slice(0, -1) },
          { proof: [...claim.proof, leafOf(campaign.address, rows[0]!)] },
        ]) {
          await world.fail(campaigns.claiming(campaign, { ...claim, ...change }), "ProofInvalid", signers());
        }
        await world.send(campaigns.claiming(campaign, claim), signers());
      }),
      { seed: 4, numRuns: 25 },
    );
  });

  it("keep root, total and window through everything that may be called (H4)", async () => {
    const campaign = await campaigns.campaign(rowsOf(10, 20, 30), { leaves: 80_001 });
    const terms = async () => {
      const { root, total, leaves, startsAt, endsAt, funder, mint, vault } = await campaigns.read();
      return JSON.stringify([root, total, leaves, startsAt, endsAt, funder, mint, vault]);
    };
    const before = await terms();
    await world.chain.warpTo(STARTS_AT);
    await world.send([campaigns.opening(1), campaigns.claiming(campaign, campaign.claims[0]!)], signers());
    expect(await terms()).equal(before);
    await world.chain.warpTo(OVER_AT);
    for (const page of [0, 1]) {
      const payer = campaigns.stranger.publicKey;
      await world.send(sdk.closeClaimPage({ airdrop: campaign.address, page, payer }));
    }
    expect(await terms()).equal(before);
    const writers = sdk.IDL.instructions.filter(({ accounts }) => accounts.some(({ name }) => name === "airdrop"));
    const known = ["claimAirdrop", "closeAirdrop", "closeClaimPage", "createAirdrop", "openClaimPage"];
    expect(writers.map(({ name }) => name).sort()).deep.equal(known); // there is no other way to it
  });

  it("pay no tree whose leaves sum to more than a number holds, which the builder does not even make (H4)", async () => {
    await world.chain.warpTo(STARTS_AT);
    const rows = [10n, U64_MAX, U64_MAX - 9n].map((amount, i) => ({ ...rowsOf(0, 0, 0)[i]!, amount }));
    const campaign = await campaigns.campaign(rows, { ...begun, total: 100 });
    await world.send(campaigns.claiming(campaign, campaign.claims[0]!), signers());
    for (const place of [1, 2]) {
      await world.fail(campaigns.claiming(campaign, campaign.claims[place]!), "AirdropOverdrawn", signers());
    }
    const built = () => sdk.buildAirdrop(rows, { airdrop: campaign.address });
    expect(built).throw(sdk.AirdropRowsError, "the sum does not fit u64");
  });

  // What each call meets, by time: before the claims, while they run, in the day after them, and from then on.
  const before = { open: "", claim: "ClaimsNotBegun", closePage: "AirdropNotOver", close: "AirdropNotOver" };
  const running = { ...before, claim: "" };
  const resting = { ...before, open: "ClaimsOver", claim: "ClaimsOver" };
  const over = { ...resting, closePage: "", close: "" };
  for (const [name, time, outcomes] of [
    ["a second before the claims", STARTS_AT - 1, before],
    ["in the first second of the claims", STARTS_AT, running],
    ["in the last second of the claims", ENDS_AT - 1, running],
    ["in the first second after the claims", ENDS_AT, resting],
    ["in the last second before the close", OVER_AT - 1, resting],
    ["in the first second of the close", OVER_AT, over],
    ["years later", OVER_AT + 100_000_000, over],
  ] as const) {
    it(`take ${name} what that time allows, in all 24 orders (H6)`, async () => {
      const orders = permutations(["open", "claim", "closePage", "close"] as const);
      for (const id of orders.keys()) await campaigns.campaign(rowsOf(10), { leaves: 80_001 }, id);
      await world.chain.warpTo(time);
      for (const [id, order] of orders.entries()) {
        const campaign = campaigns.named(rowsOf(10), id);
        const [airdrop, payer] = [campaign.address, campaigns.stranger.publicKey];
        const calls = {
          open: campaigns.opening(1, id),
          claim: campaigns.claiming(campaign, campaign.claims[0]!),
          closePage: sdk.closeClaimPage({ airdrop, page: 0, payer }),
          close: sdk.closeAirdrop({ authority: payer, airdrop: campaign }),
        };
        let [hasPage, isThere] = [true, true];
        for (const call of order) {
          const needs = isThere && (call !== "claim" || hasPage);
          const mayClose = call !== "close" || outcomes.close || !hasPage;
          const expected = !needs ? "AccountOwnedByWrongProgram" : mayClose ? outcomes[call] : "ClaimPagesOpen";
          const by = call === "closePage" ? [] : signers();
          if (expected) await world.fail(calls[call], expected, by);
          else await world.send(calls[call], by);
          if (call === "closePage" && !expected) hasPage = false;
          if (call === "close" && !expected) isThere = false;
        }
      }
    });
  }

  it("do not pay themselves: a leaf of the airdrop's own address moves nothing within its vault", async () => {
    const row = { index: 0, claimant: campaigns.address(), amount: 10n };
    const campaign = await campaigns.campaign([row], {}, 0);
    await world.chain.warpTo(STARTS_AT);
    const toVault = campaigns.claiming(campaign, campaign.claims[0]!, campaigns.stranger, campaign.vault);
    await world.fail(toVault, "NotAssociatedAccount", signers());
    expect((await campaigns.read()).claimed.toString()).equal("0");
  });

  it("are not held open by whoever opened their pages, even if his key has become a program", async () => {
    const campaign = await campaigns.campaign(rowsOf(10), { leaves: 160_000 }, 0, [0, 1]);
    await world.chain.warpTo(OVER_AT);
    const { publicKey: payer } = campaigns.stranger;
    const program = (await world.chain.account(world.chain.programId))!;
    await world.chain.setAccount(payer, program);
    const { funder } = campaigns;
    const pages = [0, 1].map((page) => sdk.closeClaimPage({ airdrop: campaign.address, page, payer }));
    await world.send([...pages, sdk.closeAirdrop({ authority: funder.publicKey, airdrop: campaign })], [funder]);
    expect(await world.ioBalance(funder.publicKey)).equal(100_000_000_000n);
    expect((await world.chain.account(payer))!.lamports).equal(program.lamports + 2 * 71_159_040);
  });
});

/** All orders of some things. */
function permutations<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, i) => permutations(things.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}
