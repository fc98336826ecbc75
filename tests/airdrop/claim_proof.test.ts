/** What leads to a root, and what does not. */
import type * as sdk from "@io-net/sdk";
import { ComputeBudgetProgram } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import type { World } from "../support/world.ts";
import { type Campaign, Campaigns, claimant, rowsOf, STARTS_AT } from "./campaign.ts";
import { leafOf, madeUp, nodeOf, type Row, rootAbove, sha256 } from "./tree.ts";

describe("the proof of claim_airdrop", () => {
  let campaigns: Campaigns;
  let world: World;
  let campaign: Campaign;
  const rows = rowsOf(10, 20, 30, 40, 50);
  const claim = (place: number, changes: Partial<sdk.AirdropClaim> = {}) =>
    campaigns.claiming(campaign, { ...campaign.claims[place]!, ...changes });
  const take = (place: number) => world.send(claim(place), [campaigns.stranger]);
  const refuses = (place: number, changes: Partial<sdk.AirdropClaim> = {}) =>
    world.fail(claim(place, changes), "ProofInvalid", [campaigns.stranger]);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
    campaign = await campaigns.campaign(rows);
    await world.chain.warpTo(STARTS_AT);
  });

  /** Makes the next campaign, of one row under a root of the test's own. */
  async function under(rootOf: (id: number) => Buffer, id: number, proof: Buffer[] = []): Promise<void> {
    const [row] = rows as [Row];
    campaign = await campaigns.campaign([row], { root: rootOf(id), startsAt: STARTS_AT }, id);
    campaign.claims[0]!.proof = proof;
  }

  it("leads from a leaf to the root, in trees of all shapes", async () => {
    for (const count of [1, 2, 3, 4, 6, 7]) {
      const equal = Array.from({ length: count }, (_, index) => ({ ...rows[0]!, index }));
      campaign = await campaigns.campaign(equal, { startsAt: STARTS_AT }, count);
      for (const place of equal.keys()) await take(place);
    }
    expect(await world.ioBalance(claimant(0).publicKey)).equal(230n); // 23 leaves of 10
  });

  it("refuses another index, claimant or amount, by one too (H2)", async () => {
    for (const index of [0, 2, 5, 79_999]) await refuses(1, { index });
    await refuses(1, { claimant: claimant(0).publicKey });
    for (const amount of ["0", "19", "21", "50", "18446744073709551615"]) await refuses(1, { amount: new BN(amount) });
    await take(1);
  });

  it("refuses a proof that lost, gained, changed or swapped a sibling, and one of another leaf (H2)", async () => {
    const [a, b, c] = campaign.claims[1]!.proof as [Uint8Array, Uint8Array, Uint8Array];
    const spoiled = Uint8Array.from(b);
    spoiled[31]! ^= 1;
    const swapped = [
      [b, a, c],
      [c, b, a],
      [a, c, b],
    ];
    const longer = [
      [a, b, c, new Uint8Array(32)],
      [a, b, c, c],
      [madeUp(1)[0]!, a, b, c],
    ];
    for (const proof of [[], [a, b], [b, c], [a, c], [a, spoiled, c], ...swapped, ...longer]) {
      await refuses(1, { proof });
    }
    for (const place of [0, 2, 3, 4]) await refuses(1, { proof: campaign.claims[place]!.proof });
    await take(1);
  });

  it("refuses the claim of one campaign in another, though rows and root are the same (H2)", async () => {
    const { root } = campaigns.named(rows);
    const { proof } = campaign.claims[1]!;
    campaign = await campaigns.campaign(rows, { root, startsAt: STARTS_AT }, 1);
    await refuses(1, { proof });
  });

  it("takes no node for a leaf, and no leaf for a node", async () => {
    const leaves = rows.map((row) => leafOf(campaign.address, row));
    const above = campaign.claims[1]!.proof.slice(1);
    // The leaf stands in for its parent, without its sibling or as its own; or beside its parent.
    await refuses(1, { proof: above });
    await refuses(1, { proof: [leaves[1]!, ...above] });
    await refuses(1, { proof: [nodeOf(leaves[0]!, leaves[1]!), ...above.slice(1)] });
  });

  it("takes leaves hashed twice, of prefix, domain, airdrop, index, claimant and amount, and no others", async () => {
    const preimage = (id: number, { prefix = 0, domain = "io-net:airdrop" } = {}) => {
      const numbers = Buffer.from("000000000a00000000000000", "hex"); // index 0, 10 units
      const [index, amount] = [numbers.subarray(0, 4), numbers.subarray(4)];
      const keys = [campaigns.address(id), claimant(0).publicKey].map((key) => key.toBuffer());
      return Buffer.concat([Buffer.of(prefix), Buffer.from(domain), keys[0]!, index, keys[1]!, amount]);
    };
    await under((id) => sha256(sha256(preimage(id))), 1);
    await take(0);
    const others: ((id: number) => Buffer)[] = [
      (id) => sha256(preimage(id)),
      (id) => sha256(sha256(sha256(preimage(id)))),
      (id) => sha256(sha256(preimage(id, { domain: "" }))),
      (id) => sha256(sha256(preimage(id, { domain: "io-net:proof" }))),
      (id) => sha256(sha256(preimage(id, { prefix: 1 }))),
    ];
    for (const [i, rootOf] of others.entries()) {
      await under(rootOf, 2 + i);
      await refuses(0);
    }
  });

  it("takes nodes of a prefix and two ordered children, and no others", async () => {
    const children = (id: number) => [leafOf(campaigns.address(id), rows[0]!), ...madeUp(1)].sort(Buffer.compare);
    await under((id) => sha256(Buffer.of(1), ...children(id)), 1, madeUp(1));
    await take(0);
    const others: ((id: number) => Buffer)[] = [
      (id) => sha256(...children(id)),
      (id) => sha256(Buffer.of(0), ...children(id)),
      (id) => sha256(Buffer.of(1), ...children(id).toReversed()),
      (id) => sha256(sha256(Buffer.of(1), ...children(id))),
    ];
    for (const [i, rootOf] of others.entries()) {
      await under(rootOf, 2 + i, madeUp(1));
      await refuses(0);
    }
  });

  it("lets a tree of more than the total pay until the total is reached, and no unit more (H4)", async () => {
    const overdrawn = (place: number) => world.fail(claim(place), "AirdropOverdrawn", [campaigns.stranger]);
    campaign = await campaigns.campaign(rowsOf(10, 20, 30), { total: 59, startsAt: STARTS_AT }, 1);
    await take(2);
    await take(1);
    await overdrawn(0);
    campaign = await campaigns.campaign(rowsOf(10, 20, 30), { total: 40, startsAt: STARTS_AT }, 2);
    await take(0);
    await take(2);
    await overdrawn(1);
    expect(await world.balance(campaign.vault)).equal(0n);
  });

  describe("of 22 siblings, the most", () => {
    /** A campaign of one row at the last place of the largest tree. */
    async function deep(id: number, row: Row): Promise<Campaign> {
      const terms = { leaves: 4_194_304, startsAt: STARTS_AT };
      const root = rootAbove(leafOf(campaigns.address(id), row), madeUp(22));
      const made = await campaigns.campaign([row], { ...terms, root }, id, [52]);
      made.claims[0]!.proof = madeUp(22);
      return made;
    }

    beforeEach(async () => {
      campaign = await deep(1, { ...rows[0]!, index: 4_194_303 });
    });

    it("fits a transaction whose payer is somebody else than who claims", async () => {
      const { bytes } = await take(0);
      expect(bytes).lessThanOrEqual(1_232);
      expect(await world.ioBalance(claimant(0).publicKey)).equal(10n);
    });

    it("fits one of the claimant's own with a limit and a price of compute, as wallets add them", async () => {
      const { payer } = world.chain;
      await world.give(payer.publicKey, 0);
      campaign = await deep(2, { index: 4_194_303, claimant: payer.publicKey, amount: 10n });
      const own = campaigns.claiming(campaign, campaign.claims[0]!, payer);
      const price = ComputeBudgetProgram.setComputeUnitPrice({ microLamports: 1_000 });
      const { bytes } = await world.send([price, own], [], { units: 50_000 });
      expect(bytes).lessThanOrEqual(1_232);
    });

    it("is refused with one sibling less, and with one of them wrong", async () => {
      await refuses(0, { proof: madeUp(21) });
      for (const wrong of [0, 10, 21]) {
        const proof = madeUp(22).map((sibling, i) => (i === wrong ? Buffer.alloc(32) : sibling));
        await refuses(0, { proof });
      }
    });
  });
});
