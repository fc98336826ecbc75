import { withAmount } from "@io-net/chain";
import { treasuryAddress, vaultAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { reportOf } from "../../apps/simulation/src/report.ts";
import type { Run } from "../../apps/simulation/src/run.ts";
import { balance } from "../../apps/simulation/src/tokens.ts";
import { type Changes, marketScenario, posts } from "./market.ts";
import { refusalOf, runOf } from "./small.ts";

describe("the simulation's check of jobs", () => {
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
    run = await runOf(marketScenario({ client: posts("direct", { usdc: 24, io: 0 }) }), "market-checks.json");
  });

  it("holds after a run", () => {
    expect(failing()).deep.equal([]);
  });

  it("gives the node of a job 5 points more in each hour that was told in time, which its pay shows", () => {
    // From a second of one hour to the same second of the tenth after it: 11 hours, of which the first was attested before the first
    // heartbeat after the trial. 80 % of 457,997,886,471 base units an hour go to two nodes
    // of 20,000,200 points each, of which one has 5 more: 366,398,309,176 * 5 / 40,000,405 more a hired hour than the other.
    const [alder, birch] = run.network.world.people.map(({ wallet }) => balance(run.network.chain, wallet));
    const more = Number(alder! - birch!);
    expect(Math.abs(more)).closeTo((10 * 366_398_309_176 * 5) / 40_000_405, 20); // each hour is cut twice
  });

  it("notices a unit of USDC that the treasury lacks, or a client", () => {
    const { world } = run.network;
    const client = world.people.find(({ name }) => name === "Cy")!;
    const vault = vaultAddress(treasuryAddress(), world.usdcMint);
    misplace(vault, client.usdcWallet, 1n);
    expect(failing()).deep.equal([
      "the treasury holds the fees in USDC less what it spent, and counts them by source as the rules say",
      "every client, operator and seller has the USDC that the rules give",
    ]);
    misplace(client.usdcWallet, vault, 1n);
  });

  it("notices a job that was billed a unit too much, a fee lost, and a step of a rate that went wrong", () => {
    const { books } = run.market!;
    const [ended] = books.ended;
    books.ended[0] = { ...ended!, billed: ended!.billed + 1n };
    expect(failing()).deep.equal(["every job ended, and was billed, as the rules say"]);
    books.ended[0] = ended!;

    books.flows.usdc.fees[2]! -= 1n;
    expect(failing()).deep.equal(["paid into jobs in USDC = earned + refunds + fees"]);
    books.flows.usdc.fees[2]! += 1n;

    const [step] = books.rates[0]!;
    books.rates[0]![0] = { ...step!, rate: step!.rate + 1n };
    expect(failing()).deep.equal(["every class rate moved as its utilisation says"]);
    books.rates[0]![0] = step!;
  });
});

describe("the simulation's market as input", () => {
  const refusals: [title: string, changes: Changes, line: RegExp][] = [
    [
      "fates that sum to more than 1",
      { fates: { silent: 0.6, trial: 0.5 } },
      /^error: market\.fates: must sum to at most 1, got 1\.1\n$/,
    ],
    [
      "a class without nodes",
      { client: { classes: ["Cube"] } },
      /^error: market\.clients\[0\]\.classes\[0\]: must be the name of a class with nodes, got "Cube"\n$/,
    ],
    [
      "the name of an operator",
      { client: { name: "Alder" } },
      /^error: market\.clients\[0\]\.name: must differ from the others, got "Alder" again\n$/,
    ],
    [
      "most before least",
      { client: { hours: [5, 1] } },
      /^error: market\.clients\[0\]\.hours: must be two whole numbers from 1 to 72, the least and the most, got \[5,1\]\n$/,
    ],
    [
      "jobs that are too small", // 0.8 of 1 USD an hour, and an IO is 2
      { client: { processors: [1, 4], hours: [1, 1] } },
      /^error: market\.clients\[0\]\.processors: must begin at 3 for jobs of 1 USDC and 1 IO at the least in class Box, got \[1,4\]\n$/,
    ],
    [
      "jobs that are not over by the end",
      { from: 174_000, hours: 601 },
      /^error: market\.hours: must be at most 600, so that all jobs are over by the end, got 601\n$/,
    ],
    [
      "a client who cannot pay",
      { client: { ...posts("direct"), usdc: 1_000 } },
      /^error: hour [01]: market: job [01], direct in usdc of Cy: post is refused: .*insufficient funds.*\n$/,
    ],
  ];

  it("is refused with one line that names what is wrong", async () => {
    for (const [title, changes, line] of refusals) {
      expect(await refusalOf(marketScenario(changes), "market-input.json"), title).match(line);
    }
  });
});
