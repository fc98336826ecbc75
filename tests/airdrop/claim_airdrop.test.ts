import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { donate, giveAway, handOver, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Campaign, Campaigns, claimant, ENDS_AT, rowsOf, STARTS_AT } from "./campaign.ts";

describe("claim_airdrop", () => {
  let campaigns: Campaigns;
  let world: World;
  let campaign: Campaign;
  /** The call for the row at a place. */
  const claim = (i: number, authority?: Keypair, destination?: PublicKey) =>
    campaigns.claiming(campaign, campaign.claims[i]!, authority, destination);
  const take = (i: number) => world.send(claim(i), [campaigns.stranger]);
  const refuses = (i: number, error: string) => world.fail(claim(i), error, [campaigns.stranger]);
  const has = (i: number) => world.ioBalance(claimant(i).publicKey);
  const associated = (i: number) => sdk.associatedAddress(claimant(i).publicKey, world.ioMint);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
    campaign = await campaigns.campaign(rowsOf(10, 20, 30));
  });

  describe("by time", () => {
    it("is possible from the first second of the window to the last (H6)", async () => {
      await refuses(0, "ClaimsNotBegun");
      await world.chain.warpTo(STARTS_AT - 1);
      await refuses(0, "ClaimsNotBegun");
      await world.chain.warpTo(STARTS_AT);
      await take(0);
      await world.chain.warpTo(ENDS_AT - 1);
      await take(1);
      for (const time of [ENDS_AT, ENDS_AT + 1, ENDS_AT + 86_400, ENDS_AT + 864_000]) {
        await world.chain.warpTo(time);
        await refuses(2, "ClaimsOver");
        await world.fail(claim(2, claimant(2)), "ClaimsOver", [claimant(2)]);
      }
      expect([await has(0), await has(1), await has(2)]).deep.equal([10n, 20n, 0n]);
    });
  });

  describe("in the window", () => {
    beforeEach(() => world.chain.warpTo(STARTS_AT));

    it("pays a leaf to its claimant, counts it and marks its bit", async () => {
      const sent = await take(1);
      expect([await has(1), await world.balance(campaign.vault)]).deep.equal([20n, 40n]);
      expect(plain(await campaigns.read())).deep.include({ claimed: "20", claims: 1 });
      expect([...(await campaigns.readPage()).bits.subarray(0, 2)]).deep.equal([0b10, 0]);
      const ids = { airdrop: campaign.address, index: 1, claimant: claimant(1).publicKey };
      const data = { ...ids, amount: 20n, claimed: 20n, at: 1_767_312_000n };
      expect(plain(world.events(sent))).deep.equal([{ name: "airdropClaimed", data: plain(data) }]);
      await take(2);
      await take(0);
      expect(plain(await campaigns.read())).deep.include({ claimed: "60", claims: 3 });
      expect([...(await campaigns.readPage()).bits.subarray(0, 2)]).deep.equal([0b111, 0]);
    });

    it("pays several leaves in one transaction", async () => {
      await world.send([claim(0), claim(1), claim(2)], [campaigns.stranger]);
      expect([await has(0), await has(1), await has(2)]).deep.equal([10n, 20n, 30n]);
      expect(await world.balance(campaign.vault)).equal(0n);
    });

    it("pays each leaf once: in one transaction, after it, and whoever asks", async () => {
      await world.fail([claim(0), claim(0)], "AlreadyClaimed", [campaigns.stranger]);
      await take(0);
      await refuses(0, "AlreadyClaimed");
      const other = await otherAccount(world, claimant(0).publicKey);
      await world.fail(claim(0, claimant(0), other), "AlreadyClaimed", [claimant(0)]);
    });

    it("pays to any account of the claimant where he signs himself", async () => {
      const other = await otherAccount(world, claimant(0).publicKey);
      await world.send(claim(0, claimant(0), other), [claimant(0)]);
      await world.send(claim(1, claimant(1)), [claimant(1)]);
      expect([await world.balance(other), await has(1)]).deep.equal([10n, 20n]);
    });

    it("pays for others to his associated account only", async () => {
      const other = await otherAccount(world, claimant(0).publicKey);
      for (const by of [campaigns.stranger, campaigns.funder, claimant(1)]) {
        await world.fail(claim(0, by, other), "NotAssociatedAccount", [by]);
      }
    });

    it("pays nobody else into an associated account that he gave away, until it is his again", async () => {
      const { stranger } = campaigns;
      await giveAway(world, claimant(0), stranger.publicKey);
      await refuses(0, "NotTokenOwner");
      await world.fail(claim(0, claimant(0)), "NotTokenOwner", [claimant(0)]);
      await handOver(world, associated(0), stranger, claimant(0).publicKey);
      await take(0);
      expect(await has(0)).equal(10n);
    });

    it("waits for an associated account that does not exist", async () => {
      const late = world.keypair("late claimant");
      campaign = await campaigns.campaign([{ index: 0, claimant: late.publicKey, amount: 7n }], {}, 1);
      await refuses(0, "NotTokenOwner");
      await world.give(late.publicKey, 0);
      await take(0);
      expect(await world.ioBalance(late.publicKey)).equal(7n);
    });

    it("refuses accounts of others, whoever signs, and accounts of nobody", async () => {
      const { stranger } = campaigns;
      const theirs = await world.give(stranger.publicKey, 0);
      for (const to of [theirs, campaign.vault, stranger.publicKey, world.keypair("nowhere").publicKey]) {
        await world.fail(claim(0, stranger, to), "NotTokenOwner", [stranger]);
        await world.fail(claim(0, claimant(0), to), "NotTokenOwner", [claimant(0)]);
      }
      const usdc = await otherAccount(world, claimant(0).publicKey, { mint: world.usdcMint, units: 5_000n });
      await world.fail(claim(0, claimant(0), usdc), 3, [claimant(0)]); // the token program's MintMismatch
    });

    it("needs a signature of whoever calls", async () => {
      await world.fail(await unsigned(claim(0), campaigns.stranger.publicKey), "AccountNotSigner");
      await world.fail(await unsigned(claim(0, claimant(0)), claimant(0).publicKey), "AccountNotSigner");
    });

    it("refuses vault, page and airdrop of another campaign (A2, A6)", async () => {
      const other = await campaigns.campaign(rowsOf(10, 20, 30), {}, 1);
      const signers = [campaigns.stranger];
      for (const vault of [other.vault, sdk.vaultAddress(sdk.configAddress(), world.ioMint), associated(1)]) {
        await world.fail(await swap(claim(0), campaign.vault, vault), "WrongVault", signers);
      }
      const [page, theirs] = [campaign, other].map(({ address }) => sdk.claimPageAddress(address, 0));
      await world.fail(await swap(claim(0), page!, theirs!), "WrongClaimPage", signers);
      await world.fail(await swap(claim(0), campaign.address, other.address), "WrongClaimPage", signers);
      const both = swap(claim(0), campaign.address, other.address);
      await world.fail(await swap(both, campaign.vault, other.vault), "WrongClaimPage", signers);
    });

    it("refuses while its page is not open", async () => {
      campaign = await campaigns.campaign(rowsOf(10), {}, 1, []);
      await refuses(0, "AccountOwnedByWrongProgram");
      await world.send([campaigns.opening(0, 1), claim(0)], [campaigns.stranger]);
      expect(await has(0)).equal(10n);
    });

    it("pays no more where somebody has sent tokens to the vault", async () => {
      await donate(world, campaign.vault, 100);
      for (const i of [0, 1, 2]) await take(i);
      expect(await world.balance(campaign.vault)).equal(100n);
      expect(plain(await campaigns.read())).deep.include({ claimed: "60", claims: 3 });
    });
  });
});
