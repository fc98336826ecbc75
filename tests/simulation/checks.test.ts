import { mintState } from "@io-net/chain";
import { emissionAddress, vaultAddress } from "@io-net/sdk";
import { expect } from "chai";
import { reportOf } from "../../apps/simulation/src/report.ts";
import { Run } from "../../apps/simulation/src/run.ts";
import { readScenario } from "../../apps/simulation/src/scenario.ts";
import { handOut } from "../../apps/simulation/src/tokens.ts";
import { smallScenario, written } from "./small.ts";

describe("the simulation's closing check", () => {
  let run: Run;
  const failing = () =>
    reportOf(run, "seed")
      .checks.filter(({ ok }) => !ok)
      .map(({ name }) => name);

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

  it("notices one base unit in the wrong account, and a mint that can mint", () => {
    const { chain, world } = run.network;
    handOut(chain, vaultAddress(emissionAddress(), world.ioMint), world.people[0]!.wallet, 1n);
    const misplaced = [
      "paid is what the claims' quotes promised",
      "every owner received what the rules give, to the base unit",
      "dust is what rounding down leaves",
    ];
    expect(failing()).deep.equal(misplaced);

    chain.setAccount(world.ioMint, mintState({ decimals: 8, authority: world.mintAuthority })); // with a supply of 0
    expect(failing()).deep.equal([
      ...misplaced,
      "supply is exactly 800,000,000.00000000 IO",
      "all token accounts together hold the supply",
      "mint authority is none",
    ]);
  });
});
