/** The five season campaigns, whole: out of what they are funded, when, who claims, and where every base unit is in the end. */
import { compile, TransactionFailed, tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports, otherAccount } from "../support/moves.ts";
import { World } from "../support/world.ts";
import { type Claimant, type Season, seasons, sumOf, whoClaim } from "./season.ts";

const GENESIS_AT = 1_767_225_600;
const MONTH = 2_629_800;
/** How long each campaign can be claimed. */
const WINDOW = 6 * MONTH;

/** A season that is funded. */
interface Campaign extends Season {
  tree: sdk.AirdropTree;
  ref: sdk.AirdropRef;
  endsAt: number;
}

describe("the season campaigns", () => {
  let world: World;
  let foundation: Keypair;
  let opener: Keypair;
  /** Where each claimant was paid, by his key. */
  const accounts = new Map<string, PublicKey>();
  const foundationHas = () => world.ioBalance(foundation.publicKey);
  const month = (count: number, secs = 0) => world.chain.warpTo(GENESIS_AT + count * MONTH + secs);

  before(async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    foundation = await world.holder("foundation", 0);
    opener = await world.person("opener of pages");
  });

  /** A campaign as its funder makes it, out of a table of claimants and amounts, and the call that creates it for now. */
  async function plan(season: Season, id: number): Promise<[Campaign, Promise<TransactionInstruction>]> {
    const [funder, mint] = [foundation.publicKey, world.ioMint];
    const ref = { address: sdk.airdropAddress(funder, id), mint, funder };
    const table = ["claimant,amount", ...season.claimants.map(({ key, amount }) => `${key},${amount}`)].join("\n");
    const tree = sdk.buildAirdrop(table, { airdrop: ref.address });
    expect([tree.total.toString(), tree.leaves]).deep.equal([String(season.total), season.claimants.length]);
    const now = await world.chain.now();
    const window = { startsAt: new BN(now), endsAt: new BN(now + WINDOW) };
    const terms = { root: tree.root, total: tree.total, leaves: tree.leaves, ...window };
    return [{ ...season, tree, ref, endsAt: now + WINDOW }, sdk.createAirdrop({ funder, ioMint: mint, id, terms })];
  }

  /** Those who claim themselves do so to another account of theirs; for the others a stranger does, as many as fit at once. */
  async function claim({ tree, ref }: Campaign, claimants: Claimant[]): Promise<void> {
    const { payer } = world.chain;
    let batch: TransactionInstruction[] = [];
    for (const { by, key } of claimants) {
      if (by === "nobody") continue;
      const destination = by === "stranger" ? await associated(key) : await otherAccount(world, key);
      accounts.set(key.toBase58(), destination);
      const authority = by === "stranger" ? payer.publicKey : key;
      const call = await sdk.claimAirdrop({ authority, airdrop: ref, claim: tree.proofOf(key)!, destination });
      if (by !== "stranger") await world.send(call, [by]);
      else if (fits(payer.publicKey, [...batch, call])) batch.push(call);
      else {
        await world.send(batch);
        batch = [call];
      }
    }
    if (batch.length > 0) await world.send(batch);
  }

  /** An empty associated account of a claimant. */
  async function associated(owner: PublicKey): Promise<PublicKey> {
    const account = sdk.associatedAddress(owner, world.ioMint);
    await world.chain.setAccount(account, tokenState(world.ioMint, owner, 0n));
    return account;
  }

  /** The claims are over; page and airdrop close, and what nobody claimed is the foundation's again. */
  async function close(campaign: Campaign): Promise<void> {
    const { ref, tree, total, claimants } = campaign;
    const { publicKey: authority } = world.chain.payer;
    const idle = claimants.find(({ by }) => by === "nobody")!.key;
    await associated(idle);
    await world.fail(sdk.claimAirdrop({ authority, airdrop: ref, claim: tree.proofOf(idle)! }), "ClaimsOver");

    const airdrop = sdk.decodeAirdrop((await world.chain.account(ref.address))!.data);
    const claimed = sumOf(whoClaim(campaign));
    expect([airdrop.claims, airdrop.claimed.toString()]).deep.equal([whoClaim(campaign).length, String(claimed)]);
    const before = await foundationHas();
    const page = sdk.closeClaimPage({ airdrop: ref.address, page: 0, payer: opener.publicKey });
    await world.send([page, sdk.closeAirdrop({ authority, airdrop: ref })]);
    expect((await foundationHas()) - before).equal(total - claimed);
    for (const key of [ref.address, sdk.vaultAddress(ref.address, ref.mint), sdk.claimPageAddress(ref.address, 0)]) {
      expect(await world.chain.account(key)).equal(null);
    }
  }

  it("are paid out of the community's allocation as it unlocks, claimed by most, and close to the unit", async () => {
    const { admin, ioMint } = world;
    const beneficiary = foundation.publicKey;
    await world.send(sdk.allocate({ admin: admin.publicKey, ioMint, row: "community", beneficiary }), [admin]);
    const vesting = { address: sdk.allocationAddress("community"), mint: ioMint, beneficiary };
    const hadLamports = [await lamports(world, beneficiary), await lamports(world, opener.publicKey)];

    const waiting = seasons();
    const campaigns: Campaign[] = [];
    const fundedIn: number[] = [];
    for (let now = 0; now <= 10; now++) {
      if (now > 0) await month(now, -1);
      const ending = campaigns.filter(({ endsAt }) => endsAt === GENESIS_AT + now * MONTH);
      for (const campaign of ending) await claim(campaign, campaign.claimants.slice(campaign.claimants.length / 2));

      await month(now);
      await world.send(sdk.releaseVesting({ authority: opener.publicKey, vesting }), [opener]);
      while (waiting.length > 0) {
        const [campaign, creation] = await plan(waiting[0]!, campaigns.length);
        if ((await foundationHas()) < campaign.total) {
          await world.fail(creation, 1, [foundation]); // the token program's InsufficientFunds: what is locked funds nothing
          break;
        }
        const page = sdk.openClaimPage({ payer: opener.publicKey, airdrop: campaign.ref.address, page: 0 });
        await world.send([creation, page], [foundation, opener]);
        waiting.shift();
        campaigns.push(campaign);
        fundedIn.push(now);
        await claim(campaign, campaign.claimants.slice(0, campaign.claimants.length / 2));
      }

      await month(now, 86_400);
      for (const campaign of ending) await close(campaign);
    }

    // 36.6M IO are there at genesis, and each month floor(43.48M IO / 41) = 1,060,487.80487804 more. The first six campaigns
    // take 36.5M; with 100,000 left the seventh waits a month for its million, with 160,487.8 left the last three for 2.5M.
    expect(fundedIn).deep.equal([0, 0, 0, 0, 0, 0, 1, 4]);
    const released = 4_720_487_804_878_040n; // 36.6M and ten tranches, when the last one ends in month 10
    const claimed = sumOf(campaigns.flatMap(whoClaim));
    expect(await foundationHas()).equal(released - claimed);
    expect(await world.balance(sdk.vaultAddress(vesting.address, ioMint))).equal(8_008_000_000_000_000n - released);
    const hasLamports = [await lamports(world, beneficiary), await lamports(world, opener.publicKey)];
    expect(hasLamports).deep.equal(hadLamports);

    let claimants = 0;
    for (const { key, amount } of campaigns.flatMap(whoClaim)) {
      const got = await world.balance(accounts.get(key.toBase58())!);
      if (got !== amount) expect.fail(`${key} got ${got} of ${amount}`);
      claimants++;
    }
    expect([claimants, campaigns.flatMap((campaign) => campaign.claimants).length]).deep.equal([9_000, 10_000]);
  });
});

/** Whether the calls fit one transaction. */
function fits(payer: PublicKey, calls: TransactionInstruction[]): boolean {
  try {
    compile(payer, calls);
    return true;
  } catch (error) {
    if (error instanceof TransactionFailed) return false;
    throw error;
  }
}
