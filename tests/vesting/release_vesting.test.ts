import * as sdk from "@io-net/sdk";
import { SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { donate, giveAway, handOver, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import type { World } from "../support/world.ts";
import { type Grant, Grants } from "./grants.ts";

// 1,001 units: 100 at the start, 300 at the end of months 2 and 3, 301 at the end of month 4.
describe("release_vesting", () => {
  let grants: Grants;
  let world: World;
  let vesting: Grant;
  const release = (changes: Partial<Parameters<typeof sdk.releaseVesting>[0]> = {}) =>
    sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting, ...changes });
  const associated = () => sdk.associatedAddress(grants.beneficiary.publicKey, world.ioMint);

  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
    vesting = await grants.grant();
  });

  describe("by time", () => {
    const refusesBefore = async (months: number) => {
      await grants.toMonth(months, -1);
      await world.fail(release(), "NothingToRelease", [grants.stranger]);
    };

    it("releases each part from its second on: at the start, and at the end of its month", async () => {
      for (const [months, part] of [
        [0, 100n],
        [2, 300n],
        [3, 300n],
        [4, 301n],
      ] as const) {
        await refusesBefore(months);
        await grants.toMonth(months);
        expect(await grants.released(vesting), `month ${months}`).equal(part);
        await grants.toMonth(months, 1);
        await world.fail(release(), "NothingToRelease", [grants.stranger]);
      }
      expect(await world.balance(vesting.vault)).equal(0n);
    });

    it("moves the tokens, counts them and says so", async () => {
      await grants.toMonth(2, 1);
      const sent = await world.send(release(), [grants.stranger]);
      expect([await world.balance(vesting.vault), await world.balance(associated())]).deep.equal([601n, 400n]);
      expect(plain((await grants.read(vesting.address)).released)).equal("400");
      const keys = { vesting: vesting.address.toBase58(), beneficiary: grants.beneficiary.publicKey.toBase58() };
      const at = String(1_768_089_600 + 2 * 2_629_800 + 1); // 1,767,225,600 + ten days, two months and a second
      const data = { ...keys, amount: "400", released: "400", at };
      expect(plain(world.events(sent))).deep.equal([{ name: "vestingReleased", data }]);
    });

    it("releases late what it had released on time", async () => {
      await grants.toMonth(3, 99);
      expect(await grants.released(vesting)).equal(700n);
      await grants.toMonth(1_000);
      expect(await grants.released(vesting)).equal(301n);
    });

    it("releases nothing at a start without a part at once, and all of it there without tranches", async () => {
      vesting = await grants.grant({ atOnce: 0 }, { id: 1 });
      await grants.toMonth(0);
      await world.fail(release(), "NothingToRelease", [grants.stranger]);
      const whole = await grants.grant({ atOnce: 1_001, firstMonth: 0, tranches: 0 }, { id: 2 });
      expect(await grants.released(whole)).equal(1_001n);
    });

    it("releases nothing of less than a unit a month before the last one (H7)", async () => {
      vesting = await grants.grant({ total: 239, atOnce: 0, firstMonth: 1, tranches: 240 }, { id: 1 });
      await refusesBefore(240);
      await grants.toMonth(240);
      expect(await grants.released(vesting)).equal(239n);
    });

    it("releases at once what began in the past", async () => {
      vesting = await grants.grant({ startsAt: 1_767_225_600 - 3 * 2_629_800 }, { id: 1 });
      expect(await grants.released(vesting)).equal(700n);
    });

    it("pays once: in one transaction, and after it", async () => {
      await grants.toMonth(0);
      await world.fail([release(), release()], "NothingToRelease", [grants.stranger]);
      await world.send(release(), [grants.stranger]);
      await world.fail(release(), "NothingToRelease", [grants.stranger]);
      const again = release({ authority: grants.beneficiary.publicKey });
      await world.fail(again, "NothingToRelease", [grants.beneficiary]);
    });

    it("pays no more where somebody has sent tokens to the vault", async () => {
      await donate(world, vesting.vault, 5);
      await grants.toMonth(4);
      expect(await grants.released(vesting)).equal(1_001n);
      await world.fail(release(), "NothingToRelease", [grants.stranger]);
      expect(await world.balance(vesting.vault)).equal(5n);
    });
  });

  describe("at the start of the grant", () => {
    beforeEach(() => grants.toMonth(0));

    it("pays to any account of the beneficiary where he signs himself", async () => {
      const other = await otherAccount(world, grants.beneficiary.publicKey);
      expect(await grants.released(vesting, grants.beneficiary, other)).equal(100n);
      await grants.toMonth(2);
      expect(await grants.released(vesting, grants.beneficiary)).equal(300n);
    });

    it("pays for others to his associated account only", async () => {
      const other = await otherAccount(world, grants.beneficiary.publicKey);
      for (const authority of [grants.stranger, grants.creator]) {
        const elsewhere = release({ authority: authority.publicKey, destination: other });
        await world.fail(elsewhere, "NotAssociatedAccount", [authority]);
      }
    });

    it("pays nobody else into an associated account that he gave away, until it is his again", async () => {
      const { beneficiary, stranger } = grants;
      await giveAway(world, beneficiary, stranger.publicKey);
      await world.fail(release(), "NotTokenOwner", [stranger]);
      await world.fail(release({ authority: beneficiary.publicKey }), "NotTokenOwner", [beneficiary]);
      const other = await otherAccount(world, beneficiary.publicKey);
      await world.fail(release({ destination: other }), "NotAssociatedAccount", [stranger]);
      await handOver(world, associated(), stranger, beneficiary.publicKey);
      expect(await grants.released(vesting)).equal(100n);
    });

    it("waits for an associated account that does not exist", async () => {
      const heir = await world.person("heir");
      vesting = await grants.grant({}, { id: 1, beneficiary: heir.publicKey });
      await world.fail(release(), "NotTokenOwner", [grants.stranger]);
      await world.give(heir.publicKey, 0);
      expect(await grants.released(vesting)).equal(100n);
    });

    it("refuses accounts of others, whoever signs, and accounts of nobody", async () => {
      const { beneficiary, stranger } = grants;
      const theirs = await world.give(stranger.publicKey, 0);
      for (const destination of [theirs, vesting.vault, stranger.publicKey, world.keypair("nowhere").publicKey]) {
        await world.fail(release({ destination }), "NotTokenOwner", [stranger]);
        const own = release({ authority: beneficiary.publicKey, destination });
        await world.fail(own, "NotTokenOwner", [beneficiary]);
      }
    });

    it("refuses the beneficiary's account of another mint, and what only looks like a token account (A3)", async () => {
      const { beneficiary } = grants;
      const usdc = await otherAccount(world, beneficiary.publicKey, { mint: world.usdcMint, units: 5_000n });
      const to = (destination: typeof usdc) => release({ authority: beneficiary.publicKey, destination });
      await world.fail(to(usdc), 3, [beneficiary]); // the token program's MintMismatch
      const forged = world.keypair("forged").publicKey;
      const real = (await world.chain.account(associated()))!;
      await world.chain.setAccount(forged, { ...real, owner: SystemProgram.programId });
      await world.fail(to(forged), "ExternalAccountDataModified", [beneficiary]);
    });

    it("refuses the vault of another vesting, and a vesting with it (A2, A6)", async () => {
      const other = await grants.grant({}, { id: 1, beneficiary: grants.stranger.publicKey });
      for (const vault of [other.vault, sdk.vaultAddress(sdk.configAddress(), world.ioMint), associated()]) {
        await world.fail(await swap(release(), vesting.vault, vault), "WrongVault", [grants.stranger]);
      }
      await world.fail(await swap(release(), vesting.address, other.address), "WrongVault", [grants.stranger]);
      const both = await swap(swap(release(), vesting.vault, other.vault), vesting.address, other.address);
      await world.fail(both, "NotTokenOwner", [grants.stranger]);
    });

    it("needs a signature of whoever calls", async () => {
      await world.fail(await unsigned(release(), grants.stranger.publicKey), "AccountNotSigner");
      const own = release({ authority: grants.beneficiary.publicKey });
      await world.fail(await unsigned(own, grants.beneficiary.publicKey), "AccountNotSigner");
    });
  });
});
