import * as sdk from "@io-net/sdk";
import { type Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World } from "../support/world.ts";

const GENESIS = 50_000_000_000_000_000n; // 500,000,000 IO
const MONTH = 2_629_800;

/** economics.md, section 1, in base units; the place is the number of the row's vesting. */
const TABLE: [row: sdk.AllocationRow, total: bigint, atOnce: bigint, firstMonth: number, tranches: number][] = [
  ["seed", 10_000_000_000_000_000n, 0n, 13, 24],
  ["seriesA", 8_120_000_000_000_000n, 0n, 13, 24],
  ["coreContributors", 9_072_000_000_000_000n, 0n, 13, 36],
  ["ecosystem", 12_800_000_000_000_000n, 3_840_000_000_000_000n, 7, 35],
  ["community", 8_008_000_000_000_000n, 3_660_000_000_000_000n, 1, 41],
  ["launchPool", 2_000_000_000_000_000n, 2_000_000_000_000_000n, 0, 0],
];

describe("allocate", () => {
  let world: World;
  let beneficiary: Keypair;
  const allocate = (row: sdk.AllocationRow, changes: Partial<Parameters<typeof sdk.allocate>[0]> = {}) => {
    const { admin, ioMint } = world;
    return sdk.allocate({ admin: admin.publicKey, ioMint, row, beneficiary: beneficiary.publicKey, ...changes });
  };
  const genesisVault = () => sdk.vaultAddress(sdk.configAddress(), world.ioMint);
  const vaultOf = (row: sdk.AllocationRow) => sdk.vaultAddress(sdk.allocationAddress(row), world.ioMint);
  const release = (row: sdk.AllocationRow) => {
    const vesting = { address: sdk.allocationAddress(row), mint: world.ioMint, beneficiary: beneficiary.publicKey };
    return sdk.releaseVesting({ authority: beneficiary.publicKey, vesting });
  };

  describe("after genesis", () => {
    beforeEach(async () => {
      world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
      beneficiary = await world.holder("beneficiary", 0);
    });

    for (const [id, [row, total, atOnce, firstMonth, tranches]] of TABLE.entries()) {
      it(`moves the row ${row} out of the genesis vault into its vesting, as the table says`, async () => {
        const before = await lamports(world, world.admin.publicKey);
        const sent = await world.send(allocate(row), [world.admin]);

        const address = sdk.allocationAddress(row);
        expect([await world.balance(vaultOf(row)), await world.balance(genesisVault())]).deep.equal([
          total,
          GENESIS - total,
        ]);
        expect(before - (await lamports(world, world.admin.publicKey))).equal(2_784_000 + 2_039_280);
        expect((await world.config()).allocatedRows).deep.equal([row]);
        const terms = plain({ total, atOnce, startsAt: 1_767_225_600n, firstMonth, tranches }) as object;
        const keys = { creator: sdk.configAddress().toBase58(), beneficiary: beneficiary.publicKey.toBase58() };
        const found = plain(sdk.decodeVesting((await world.chain.account(address))!.data));
        const accounts = { mint: world.ioMint, vault: vaultOf(row), payer: world.admin.publicKey };
        const expected = { ...keys, id: String(id), ...terms, ...(plain(accounts) as object) };
        expect(found).deep.include({ ...expected, pendingBeneficiary: null, released: "0" });
        const data = { vesting: address.toBase58(), ...keys, id: String(id), terms, at: "1767225600" };
        expect(plain(world.events(sent))).deep.equal([{ name: "vestingCreated", data }]);
      });
    }

    it("leaves the genesis vault empty after all six, in any order", async () => {
      const backwards = TABLE.map(([row]) => row).toReversed();
      for (const row of backwards) await world.send(allocate(row), [world.admin]);
      expect(await world.balance(genesisVault())).equal(0n);
      expect((await world.config()).allocatedRows).deep.equal(TABLE.map(([row]) => row));
    });

    it("counts months from genesis, however late it comes", async () => {
      await world.chain.warpTo(1_767_225_600 + 14 * MONTH); // two tranches of seed are due
      await world.send([allocate("seed"), release("seed")], [world.admin, beneficiary]);
      // 2 * floor(10,000,000,000,000,000 / 24)
      expect(await world.ioBalance(beneficiary.publicKey)).equal(833_333_333_333_332n);
    });

    it("allocates each row once, also in one transaction and to another beneficiary", async () => {
      await world.fail([allocate("seed"), allocate("seed")], "RowAllocated", [world.admin]);
      await world.send(allocate("seed"), [world.admin]);
      await world.fail(allocate("seed"), "RowAllocated", [world.admin]);
      const other = allocate("seed", { beneficiary: world.admin.publicKey });
      await world.fail(other, "RowAllocated", [world.admin]);
    });

    it("allocates no row again whose vesting was closed", async () => {
      const vesting = {
        address: sdk.allocationAddress("launchPool"),
        mint: world.ioMint,
        beneficiary: beneficiary.publicKey,
        payer: world.admin.publicKey,
      };
      const close = sdk.closeVesting({ vesting });
      await world.send([allocate("launchPool"), release("launchPool"), close], [world.admin, beneficiary]);
      expect(await world.chain.account(vesting.address)).equal(null);
      await world.fail(allocate("launchPool"), "RowAllocated", [world.admin]);
    });

    it("refuses everyone but the admin", async () => {
      for (const key of [world.authority, world.mintAuthority, world.pauser, beneficiary]) {
        await world.fail(allocate("seed", { admin: key.publicKey }), "NotAdmin", [key]);
      }
      await world.fail(await unsigned(allocate("seed"), world.admin.publicKey), "AccountNotSigner");
    });

    it("refuses the default key as beneficiary, which nobody holds", async () => {
      await world.fail(allocate("seed", { beneficiary: PublicKey.default }), "DefaultKey", [world.admin]);
    });

    it("refuses another mint than $IO (A8)", async () => {
      await world.fail(allocate("seed", { ioMint: world.usdcMint }), "WrongMint", [world.admin]);
    });

    it("refuses the vesting and the vault of another row, and another vault to pay from", async () => {
      const [seed, community] = [sdk.allocationAddress("seed"), sdk.allocationAddress("community")];
      await world.fail(await swap(allocate("seed"), seed, community), "WrongVesting", [world.admin]);
      const own = sdk.vestingAddress(world.admin.publicKey, 0);
      await world.fail(await swap(allocate("seed"), seed, own), "WrongVesting", [world.admin]);
      const crossed = await swap(allocate("seed"), vaultOf("seed"), vaultOf("community"));
      await world.fail(crossed, "WrongVault", [world.admin]);
      for (const wrong of [sdk.vaultAddress(sdk.emissionAddress(), world.ioMint), vaultOf("community")]) {
        await world.fail(await swap(allocate("seed"), genesisVault(), wrong), "WrongVault", [world.admin]);
      }
    });

    it("refuses a row that the table has not", async () => {
      const unknown = await allocate("launchPool");
      unknown.data[8] = 6;
      await world.fail(unknown, "InstructionDidNotDeserialize", [world.admin]);
    });

    it("leaves the rows to the config: nobody creates a vesting in its name (A11)", async () => {
      const creator = await world.holder("creator", 1);
      const [one, startsAt] = [new BN(1), new BN(1_767_225_600)];
      const squat = sdk.createVesting({
        creator: creator.publicKey,
        ioMint: world.ioMint,
        id: 0,
        beneficiary: creator.publicKey,
        terms: { total: one, startsAt, firstMonth: 0, tranches: 0, atOnce: one },
      });
      const [own, row] = [sdk.vestingAddress(creator.publicKey, 0), sdk.allocationAddress("seed")];
      await world.fail(await swap(squat, own, row), "WrongVesting", [creator]);
    });
  });

  it("refuses before genesis has run, as it never does where $IO exists already", async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    beneficiary = await world.person("beneficiary");
    await world.fail(allocate("seed"), "GenesisNotRun", [world.admin]);
  });
});
