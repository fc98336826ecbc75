/** The whole of the genesis allocation on the chain, month by month, against a table worked out apart from the code. */
import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { World } from "../support/world.ts";

const GENESIS_AT = 1_767_225_600;
const MONTH = 2_629_800;
const RENT = 2_784_000 + 2_039_280; // of a vesting and its vault

/** Base units unlocked by second from genesis, for rows and other terms: see the file's note. */
const file = new URL("../vectors/vesting.json", import.meta.url);
const vectors: { cases: { name: string; at: [second: string, vested: string][] }[] } = JSON.parse(
  readFileSync(file, "utf8"),
);
const rows: sdk.AllocationRow[] = ["seed", "seriesA", "coreContributors", "ecosystem", "community", "launchPool"];
const unlocked = (row: sdk.AllocationRow, second: number): bigint => {
  const found = vectors.cases.find(({ name }) => name === row)?.at.find(([at]) => at === String(second));
  if (!found) throw new Error(`the table has no second ${second} of ${row}`);
  return BigInt(found[1]);
};

describe("the genesis allocation", () => {
  let world: World;
  let stranger: Keypair;
  const vestingOf = (row: sdk.AllocationRow) => ({
    address: sdk.allocationAddress(row),
    mint: world.ioMint,
    beneficiary: world.keypair(`beneficiary of ${row}`).publicKey,
    payer: world.admin.publicKey,
  });
  const release = (row: sdk.AllocationRow) =>
    sdk.releaseVesting({ authority: stranger.publicKey, vesting: vestingOf(row) });
  const paid = (row: sdk.AllocationRow) => world.ioBalance(vestingOf(row).beneficiary);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    stranger = await world.person("stranger");
    for (const row of rows) {
      const { beneficiary } = vestingOf(row);
      await world.give(beneficiary, 0);
      const keys = { admin: world.admin.publicKey, ioMint: world.ioMint };
      await world.send(sdk.allocate({ ...keys, row, beneficiary }), [world.admin]);
    }
  });

  /** Everything is paid, so anyone closes the vestings: the admin has all he paid for them again, and the vault is empty. */
  const closesAll = async () => {
    const before = await lamports(world, world.admin.publicKey);
    for (const row of rows) await world.send(sdk.closeVesting({ vesting: vestingOf(row) }));
    expect((await lamports(world, world.admin.publicKey)) - before).equal(6 * RENT);
    for (const row of rows) {
      const { address } = vestingOf(row);
      for (const key of [address, sdk.vaultAddress(address, world.ioMint)]) {
        expect(await world.chain.account(key)).equal(null);
      }
    }
    expect(await world.balance(sdk.vaultAddress(sdk.configAddress(), world.ioMint))).equal(0n);
  };

  it("unlocks exactly 95,000,000 IO at genesis", async () => {
    for (const row of ["ecosystem", "community", "launchPool"] as const) await world.send(release(row), [stranger]);
    for (const row of ["seed", "seriesA", "coreContributors"] as const) {
      await world.fail(release(row), "NothingToRelease", [stranger]);
    }
    const all = await Promise.all(rows.map(paid));
    // 38,400,000 of ecosystem, 36,600,000 of community, 20,000,000 of the launch pool
    expect(all).deep.equal([0n, 0n, 0n, 3_840_000_000_000_000n, 3_660_000_000_000_000n, 2_000_000_000_000_000n]);
    expect(all.reduce((sum, part) => sum + part)).equal(9_500_000_000_000_000n);
  });

  it("pays each row at the end of each of 48 months what the table says, and nothing a second before", async () => {
    for (let month = 0; month <= 48; month++) {
      if (month > 0) {
        await world.chain.warpTo(GENESIS_AT + month * MONTH - 1);
        for (const row of rows) await world.fail(release(row), "NothingToRelease", [stranger]);
      }
      await world.chain.warpTo(GENESIS_AT + month * MONTH);
      for (const row of rows) {
        const due = unlocked(row, month * MONTH) - (await paid(row));
        if (due === 0n) await world.fail(release(row), "NothingToRelease", [stranger]);
        else await world.send(release(row), [stranger]);
        expect(await paid(row), `${row} after month ${month}`).equal(unlocked(row, month * MONTH));
      }
      await world.assertSolvent();
    }
    const sum = (await Promise.all(rows.map(paid))).reduce((all, part) => all + part);
    expect(sum).equal(50_000_000_000_000_000n); // 500,000,000 IO
    await closesAll();
  });

  it("pays a row that nobody touches for years the same, at once", async () => {
    await world.chain.warpTo(GENESIS_AT + 20 * MONTH);
    await world.send(release("seed"), [stranger]);
    expect(await paid("seed")).equal(unlocked("seed", 20 * MONTH));
    await world.chain.warpTo(GENESIS_AT + 240 * MONTH);
    for (const row of rows) await world.send(release(row), [stranger]);
    expect(await Promise.all(rows.map(paid))).deep.equal([
      10_000_000_000_000_000n,
      8_120_000_000_000_000n,
      9_072_000_000_000_000n,
      12_800_000_000_000_000n,
      8_008_000_000_000_000n,
      2_000_000_000_000_000n,
    ]);
    await closesAll();
  });
});
