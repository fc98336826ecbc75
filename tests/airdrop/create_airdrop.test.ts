import { newYear2026 } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { Campaigns, ENDS_AT, RENT, rowsOf, STARTS_AT, type Terms } from "./campaign.ts";

const WINDOW = 2_592_000; // 30 days
const FURTHEST = 631_152_000; // 240 months of 2,629,800 s
const I64_MAX = "9223372036854775807";
const I64_MIN = "-9223372036854775808";

describe("create_airdrop", () => {
  let campaigns: Campaigns;
  let world: World;
  const creation = (terms: Terms = {}, id: number | BN = 0, source?: PublicKey) =>
    campaigns.creation(rowsOf(10, 20, 30), terms, id, source);
  const refuses = (terms: Terms, error: string | number) => world.fail(creation(terms), error, [campaigns.funder]);

  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
  });

  it("takes the whole total into its vault and writes the terms down", async () => {
    const { funder } = campaigns;
    const before = await lamports(world, funder.publicKey);
    const sent = await world.send(creation(), [funder]);

    const { address, vault, root } = campaigns.named(rowsOf(10, 20, 30));
    expect(await world.balance(vault)).equal(60n);
    expect(await world.ioBalance(funder.publicKey)).equal(99_999_999_940n); // of 1,000 IO
    expect(before - (await lamports(world, funder.publicKey))).equal(RENT);
    const window = { startsAt: String(STARTS_AT), endsAt: String(ENDS_AT) };
    const terms = { root: root.toString("hex"), total: "60", leaves: 3, ...window };
    const keys = { funder: funder.publicKey.toBase58(), mint: world.ioMint.toBase58(), vault: vault.toBase58() };
    const counts = { claimed: "0", claims: 0, openPages: 0 };
    expect(plain(await campaigns.read())).deep.include({ ...keys, id: "0", ...terms, ...counts });
    const data = { airdrop: address.toBase58(), funder: keys.funder, id: "0", terms, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "airdropCreated", data }]);
  });

  it("takes the tokens from any account of the funder, and gives him any number", async () => {
    const source = await otherAccount(world, campaigns.funder.publicKey);
    await world.fail(creation({}, 0, source), 1, [campaigns.funder]); // the token program's InsufficientFunds
    const last = new BN("18446744073709551615");
    await world.send(creation({}, last), [campaigns.funder]);
    const address = sdk.airdropAddress(campaigns.funder.publicKey, last);
    expect(await world.balance(sdk.vaultAddress(address, world.ioMint))).equal(60n);
  });

  it("refuses a number that is in use, also in one transaction (A12)", async () => {
    await world.fail([creation(), creation({ total: 1 })], "AccountExists", [campaigns.funder]);
    await world.send(creation(), [campaigns.funder]);
    await world.fail(creation(), "AccountExists", [campaigns.funder]);
  });

  const spoiled: [name: string, terms: Terms][] = [
    ["an empty root", { root: new Uint8Array(32) }],
    ["a total of nothing", { total: 0 }],
    ["no leaves", { leaves: 0 }],
    ["more leaves than 2^22", { leaves: 4_194_305 }],
    ["as many leaves as a number holds", { leaves: 4_294_967_295 }],
  ];
  for (const [name, terms] of spoiled) {
    it(`refuses ${name}`, async () => {
      await refuses(terms, "AirdropTermsInvalid");
    });
  }

  it("takes one leaf, and 2^22", async () => {
    await world.send([creation({ leaves: 1 }), creation({ leaves: 4_194_304 }, 1)], [campaigns.funder]);
    expect([(await campaigns.read(0)).leaves, (await campaigns.read(1)).leaves]).deep.equal([1, 4_194_304]);
  });

  it("refuses more than the funder has: an airdrop is funded whole (H4)", async () => {
    await refuses({ total: "18446744073709551615" }, 1); // the token program's InsufficientFunds
    await refuses({ total: 100_000_000_001n }, 1);
    await world.send(creation({ total: 100_000_000_000n }), [campaigns.funder]);
  });

  it("refuses a window that is short, in the past, turned round or too far (H6)", async () => {
    const now = newYear2026;
    for (const [startsAt, endsAt] of [
      [now, now + WINDOW - 1],
      [now - 1, now + WINDOW],
      [now - 1, now + 2 * WINDOW],
      [now, now],
      [now + WINDOW, now],
      [now, now + FURTHEST + 1],
      [now + FURTHEST - WINDOW + 1, now + FURTHEST + 1],
      [I64_MIN, now + WINDOW],
      [I64_MIN, I64_MAX],
      [now, I64_MAX],
      [I64_MAX, I64_MAX],
      [I64_MAX, I64_MIN],
      [now, I64_MIN],
      [0, WINDOW],
    ] as const) {
      await refuses({ startsAt, endsAt }, "ClaimWindowInvalid");
    }
  });

  it("takes a window of 30 days from now on, and the furthest one", async () => {
    const now = newYear2026;
    await world.send(creation({ startsAt: now, endsAt: now + WINDOW }), [campaigns.funder]);
    await world.send(creation({ startsAt: now, endsAt: now + FURTHEST }, 1), [campaigns.funder]);
    const last = { startsAt: now + FURTHEST - WINDOW, endsAt: now + FURTHEST };
    await world.send(creation(last, 2), [campaigns.funder]);
  });

  it("refuses tokens of somebody else, of a vault, and of another mint", async () => {
    const { funder, stranger } = campaigns;
    const { vault } = await campaigns.campaign(rowsOf(100), {}, 1, []);
    for (const source of [await world.give(stranger.publicKey, 5), vault]) {
      await world.fail(creation({}, 0, source), 4, [funder]); // OwnerMismatch
    }
    const usdc = await otherAccount(world, funder.publicKey, { mint: world.usdcMint, units: 5_000n });
    await world.fail(creation({}, 0, usdc), 3, [funder]); // MintMismatch
  });

  it("refuses another mint than $IO (A8)", async () => {
    const wrong = await swap(creation(), world.ioMint, world.usdcMint);
    await world.fail(wrong, "WrongMint", [campaigns.funder]);
  });

  it("refuses an address that is not derived from funder and number, and a vault that is not the airdrop's", async () => {
    const { funder, stranger } = campaigns;
    const [mine, theirs] = [funder, stranger].map(({ publicKey }) => sdk.airdropAddress(publicKey, 0));
    for (const wrong of [theirs!, campaigns.address(1), sdk.vestingAddress(funder.publicKey, 0)]) {
      await world.fail(await swap(creation(), mine!, wrong), "ConstraintSeeds", [funder]);
    }
    const vault = (of: PublicKey) => sdk.vaultAddress(of, world.ioMint);
    for (const wrong of [vault(theirs!), sdk.associatedAddress(mine!, world.ioMint)]) {
      await world.fail(await swap(creation(), vault(mine!), wrong), "WrongVault", [funder]);
    }
  });

  it("leaves nobody but the funder his numbers and his tokens (A11)", async () => {
    const { funder, stranger } = campaigns;
    await world.fail(await unsigned(creation(), funder.publicKey), "AccountNotSigner");
    const squatted = await swap(creation(), funder.publicKey, stranger.publicKey);
    await world.fail(squatted, "ConstraintSeeds", [stranger]);
  });
});
