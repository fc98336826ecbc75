import { newYear2026 } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { handOver, lamports, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { Grants, RENT, STARTS_AT, type Terms } from "./grants.ts";

const FURTHEST = 631_152_000; // 240 months of 2,629,800 s
const I64_MAX = "9223372036854775807";
const I64_MIN = "-9223372036854775808";
const U64_MAX = "18446744073709551615";

describe("create_vesting", () => {
  let grants: Grants;
  let world: World;
  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
  });
  const refuses = (terms: Terms, error: string | number) => world.fail(grants.creation(terms), error, [grants.creator]);

  it("takes the whole grant into its vault and writes the terms down", async () => {
    const { creator, beneficiary } = grants;
    const before = await lamports(world, creator.publicKey);
    const sent = await world.send(grants.creation(), [creator]);

    const address = sdk.vestingAddress(creator.publicKey, 0);
    const vault = sdk.vaultAddress(address, world.ioMint);
    expect(await world.balance(vault)).equal(1_001n);
    expect(await world.ioBalance(creator.publicKey)).equal(99_999_998_999n); // of 1,000 IO
    expect(before - (await lamports(world, creator.publicKey))).equal(RENT);
    const amounts = { total: "1001", atOnce: "100", startsAt: String(STARTS_AT), firstMonth: 2, tranches: 3 };
    const keys = { creator: creator.publicKey.toBase58(), beneficiary: beneficiary.publicKey.toBase58() };
    expect(plain(await grants.read(address))).deep.include({
      ...keys,
      ...amounts,
      id: "0",
      pendingBeneficiary: null,
      payer: keys.creator,
      mint: world.ioMint.toBase58(),
      vault: vault.toBase58(),
      released: "0",
    });
    const data = { vesting: address.toBase58(), ...keys, id: "0", terms: amounts, at: "1767225600" };
    expect(plain(world.events(sent))).deep.equal([{ name: "vestingCreated", data }]);
  });

  it("takes the tokens from any account of the creator", async () => {
    const { creator } = grants;
    const source = await otherAccount(world, creator.publicKey);
    await handOver(world, await world.give(grants.stranger.publicKey, 5), grants.stranger, creator.publicKey);
    const given = sdk.associatedAddress(grants.stranger.publicKey, world.ioMint);
    await world.fail(grants.creation({}, { source }), 1, [creator]); // the token program's InsufficientFunds
    await grants.grant({}, { source: given });
    expect(await world.balance(given)).equal(499_998_999n);
  });

  it("gives every creator his own numbers, up to the largest", async () => {
    const other = await world.holder("other creator", 1);
    await grants.grant();
    await grants.grant({}, { id: 1 });
    await world.send(grants.creation({}, { creator: other.publicKey }), [other]);
    const last = grants.creation({}, { id: new BN(U64_MAX) });
    await world.send(last, [grants.creator]);
    const all = [sdk.vestingAddress(grants.creator.publicKey, 0), sdk.vestingAddress(other.publicKey, 0)];
    expect(await Promise.all(all.map(async (key) => plain((await grants.read(key)).creator)))).deep.equal(
      plain([grants.creator.publicKey, other.publicKey]),
    );
  });

  it("refuses a number that is in use, also in one transaction (A12)", async () => {
    const again = [grants.creation(), grants.creation({ total: 5, atOnce: 5, firstMonth: 0, tranches: 0 })];
    await world.fail(again, "AccountExists", [grants.creator]);
    await grants.grant();
    await world.fail(grants.creation(), "AccountExists", [grants.creator]);
  });

  const amounts: [name: string, terms: Terms][] = [
    ["nothing", { total: 0, atOnce: 0 }],
    ["nothing, all of it at once", { total: 0, atOnce: 0, firstMonth: 0, tranches: 0 }],
    ["more at once than there is", { atOnce: 1_002 }],
    ["more at once than there is, without tranches", { atOnce: 1_002, firstMonth: 0, tranches: 0 }],
    ["a rest without tranches", { atOnce: 1_000, firstMonth: 0, tranches: 0 }],
    ["tranches without a rest", { atOnce: 1_001 }],
    ["the largest number at once of the one before it", { total: "18446744073709551614", atOnce: U64_MAX }],
  ];
  for (const [name, terms] of amounts) {
    it(`refuses ${name}`, async () => {
      await refuses(terms, "VestingAmountsInvalid");
    });
  }

  it("refuses the largest amounts for want of tokens, before anything is created", async () => {
    await refuses({ total: U64_MAX }, 1); // the token program's InsufficientFunds
    await refuses({ total: U64_MAX, atOnce: U64_MAX, firstMonth: 0, tranches: 0 }, 1);
    await refuses({ total: "100000000001" }, 1); // a unit more than the creator has
    await grants.grant({ total: "100000000000" });
  });

  it("takes 1 to 240 tranches from month 1 to 240 on, and no others", async () => {
    for (const months of [{ firstMonth: 0 }, { firstMonth: 241 }, { firstMonth: 65_535 }]) {
      await refuses(months, "VestingMonthsOutOfBounds");
    }
    for (const tranches of [241, 65_535]) await refuses({ tranches }, "VestingMonthsOutOfBounds");
    await refuses({ atOnce: 1_001, firstMonth: 1, tranches: 0 }, "VestingMonthsOutOfBounds");
    await grants.grant({ firstMonth: 240, tranches: 240 });
    await grants.grant({ firstMonth: 1, tranches: 1 }, { id: 1 });
    await grants.grant({ atOnce: 1_001, firstMonth: 0, tranches: 0 }, { id: 2 });
  });

  it("starts at most 240 months before or after now", async () => {
    const now = newYear2026;
    for (const startsAt of [now - FURTHEST - 1, now + FURTHEST + 1, I64_MIN, I64_MAX, 0]) {
      await refuses({ startsAt }, "VestingStartOutOfBounds");
    }
    await grants.grant({ startsAt: now - FURTHEST });
    await grants.grant({ startsAt: now + FURTHEST }, { id: 1 });
    await grants.grant({ startsAt: now }, { id: 2 });
  });

  it("refuses to grant to the default key", async () => {
    await world.fail(grants.creation({}, { beneficiary: PublicKey.default }), "DefaultKey", [grants.creator]);
  });

  it("refuses tokens of somebody else, of a vault, of another mint, and what is no token account", async () => {
    const { creator } = grants;
    const theirs = await world.give(grants.stranger.publicKey, 5);
    const { vault } = await grants.grant({}, { id: 1 });
    for (const source of [theirs, vault, sdk.vaultAddress(sdk.configAddress(), world.ioMint)]) {
      await world.fail(grants.creation({ total: 101 }, { source }), 4, [creator]); // the token program's OwnerMismatch
    }
    const usdc = await otherAccount(world, creator.publicKey, { mint: world.usdcMint, units: 5_000n });
    await world.fail(grants.creation({}, { source: usdc }), 3, [creator]); // MintMismatch
    const own = sdk.vaultAddress(sdk.vestingAddress(creator.publicKey, 0), world.ioMint);
    await world.fail(grants.creation({}, { source: own }), 1, [creator]); // InsufficientFunds: it is new
    for (const source of [world.ioMint, creator.publicKey]) {
      await world.fail(grants.creation({}, { source }), "InvalidAccountData", [creator]);
    }
  });

  it("refuses another mint than $IO (A8)", async () => {
    const source = await otherAccount(world, grants.creator.publicKey, { mint: world.usdcMint, units: 5_000n });
    await world.fail(grants.creation({}, { source, ioMint: world.usdcMint }), "WrongMint", [grants.creator]);
  });

  it("refuses an address that is not derived from creator and number, and a vault that is not the vesting's", async () => {
    const { creator, stranger } = grants;
    const [mine, theirs] = [creator, stranger].map(({ publicKey }) => sdk.vestingAddress(publicKey, 0));
    for (const wrong of [theirs!, sdk.vestingAddress(creator.publicKey, 1), sdk.allocationAddress("seed")]) {
      await world.fail(await swap(grants.creation(), mine!, wrong), "WrongVesting", [creator]);
    }
    const vault = (of: PublicKey) => sdk.vaultAddress(of, world.ioMint);
    for (const wrong of [vault(theirs!), vault(sdk.configAddress()), sdk.associatedAddress(mine!, world.ioMint)]) {
      await world.fail(await swap(grants.creation(), vault(mine!), wrong), "WrongVault", [creator]);
    }
  });

  it("leaves nobody but the creator his numbers and his tokens (A11)", async () => {
    const { creator, stranger } = grants;
    await world.fail(await unsigned(grants.creation(), creator.publicKey), "AccountNotSigner");
    const squatted = await swap(grants.creation(), creator.publicKey, stranger.publicKey);
    await world.fail(squatted, "WrongVesting", [stranger]);
    const source = sdk.associatedAddress(creator.publicKey, world.ioMint);
    await world.fail(grants.creation({}, { creator: stranger.publicKey, source }), 4, [stranger]); // OwnerMismatch
  });
});
