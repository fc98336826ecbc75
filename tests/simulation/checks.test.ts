import { mintState, withAmount } from "@io-net/chain";
import { allocationAddress, emissionAddress, vaultAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { reportOf } from "../../apps/simulation/src/report.ts";
import { Run } from "../../apps/simulation/src/run.ts";
import { readScenario } from "../../apps/simulation/src/scenario.ts";
import { smallScenario, written } from "./small.ts";

describe("the simulation's closing check", () => {
  let run: Run;
  const failing = () =>
    reportOf(run, "seed")
      .checks.filter(({ ok }) => !ok)
      .map(({ name }) => name);

  /** Moves base units by writing both accounts, so that the supply stays exact. */
  function misplace(from: PublicKey, to: PublicKey, amount: bigint): void {
    const { chain } = run.network;
    chain.setAccount(from, withAmount(chain.account(from)!, -amount));
    chain.setAccount(to, withAmount(chain.account(to)!, amount));
  }

  before(async () => {
    const scenario = readScenario(written({ ...smallScenario(), activeHours: 2, hoursAfter: 0 }, "checks.json"));
    const options = {
      schedule: "seed",
      years: undefined,
      full: false,
      seed: 1,
      scenario: "",
      json: false,
      out: "",
    } as const;
    run = await (await Run.start(scenario, options, () => {})).finish();
  });

  it("holds after a run", () => {
    expect(failing()).deep.equal([]);
  });

  it("notices one base unit that a beneficiary has not got, and a month with one too many", () => {
    const { network, ledger } = run;
    const [wallet, vault] = [
      network.world.beneficiaries.seed.wallet,
      vaultAddress(allocationAddress("seed"), network.world.ioMint),
    ];
    misplace(wallet, vault, 1n);
    expect(failing()).deep.equal([
      "every beneficiary received its row of the table, to the base unit",
      "the genesis vault and all vestings are empty",
    ]);
    misplace(vault, wallet, 1n);

    const month = ledger.supplies[13]!;
    ledger.supplies[13] = { ...month, circulating: month.circulating + 1n };
    expect(failing()).deep.equal(["each month circulates what table and schedule say"]);
    ledger.supplies[13] = { ...month, unlocked: { ...month.unlocked, seed: month.unlocked.seed - 1n } };
    expect(failing()).deep.equal(["each month circulates what table and schedule say"]);
    ledger.supplies[13] = month;
    expect(failing()).deep.equal([]);
  });

  it("notices one base unit in the wrong account, and a mint that can mint", () => {
    const { chain, world } = run.network;
    misplace(vaultAddress(emissionAddress(), world.ioMint), world.people[0]!.wallet, 1n);
    const misplaced = [
      "paid is what the claims' quotes promised",
      "every owner has what the rules give, to the base unit",
      "dust is what rounding down leaves",
    ];
    expect(failing()).deep.equal(misplaced);

    chain.setAccount(world.ioMint, mintState({ decimals: 8, authority: world.mintAuthority })); // with a supply of 0
    expect(failing()).deep.equal([
      ...misplaced,
      "supply is 800,000,000.00000000 IO less what slashes, auctions and fees burned",
      "all token accounts together hold the supply",
      "mint authority is none",
    ]);
  });
});
