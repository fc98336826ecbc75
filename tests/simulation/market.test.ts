import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { jsonOf } from "../../apps/simulation/src/json.ts";
import { reportOf } from "../../apps/simulation/src/report.ts";
import { type Changes, hourly, marketScenario, posts } from "./market.ts";
import { folder, runOf, simulate, written } from "./small.ts";

interface Numbers {
  status: number;
  stderr: string;
  checks: { name: string; ok: boolean }[];
  /** Money, outcome, count, billed and fees in base units. */
  jobs: [string, string, number, number, number][];
  // biome-ignore lint/suspicious/noExplicitAny: JSON
  [name: string]: any;
}

const io = 100_000_000;
const usdc = 1_000_000;

/** Those whose charts are looked at are run as a process, the others in this one, which is faster. */
const drawn = ["direct", "unaccepted", "rising"];

async function outcomeOf(name: string, changes: Changes): Promise<Numbers> {
  const { status, stdout, stderr } = drawn.includes(name) ? await apart(name, changes) : await here(name, changes);
  const { jobs, ...numbers } = JSON.parse(stdout);
  const rows = jobs.map((row: Record<string, string>) => [
    row.money,
    row.outcome,
    row.count,
    Number(row.billed),
    Number(row.fees),
  ]);
  return { status, stderr, ...numbers, jobs: rows };
}

const apart = (name: string, changes: Changes) =>
  simulate(...["--scenario", written(marketScenario(changes), `${name}.json`), "--json", "--out", join(folder, name)]);

async function here(name: string, changes: Changes) {
  const run = await runOf(marketScenario(changes), `${name}.json`);
  return { status: 0, stderr: "", stdout: jsonOf(reportOf(run, "seed")) };
}

describe("the simulation's market", () => {
  const all: Record<string, Numbers> = {};

  before(async () => {
    const cases: Record<string, Changes> = {
      direct: { client: posts("direct") },
      market: {
        oracle: { ioUsd: 2, confidence: 1 },
        client: { ...posts("market"), hours: [2, 2], complexity: 1.5, urgency: 2 },
      },
      cancelled: { fates: { cancelled: 1 }, client: { ...posts("direct"), hours: [1, 1] } },
      silent: { fates: { silent: 1 }, client: { ...posts("market"), hours: [1, 1] } },
      unaccepted: { fates: { notAccepted: 1 }, chances: { awardedLate: 0.5 }, client: posts("auction"), hours: 4 },
      contested: { chances: { contested: 1, extended: 1 }, client: { ...posts("direct"), hours: [1, 1] } },
      falling: {
        hours: 5,
        rateFloor: 0.8,
        client: { ...posts("direct", { usdc: 24, io: 0 }), processors: [10, 10], hours: [1, 1] },
      },
      rising: {
        hours: 9,
        rateCeiling: 1.2,
        client: { ...posts("direct", { usdc: 24, io: 0 }), processors: [1_000, 1_000], hours: [20, 20] },
      },
      mixed: {
        hours: 12,
        fates: { noTaker: 0.1, withdrawn: 0.1, notStarted: 0.1, trial: 0.1, stopped: 0.1, disputed: 0.2 },
        chances: { awardedLate: 0.5, extended: 0.5, rated: 0.5, contested: 0.5, decided: 0.5 },
        client: { hours: [1, 30], processors: [10, 60], jobsADay: { direct: hourly, market: hourly, auction: hourly } },
      },
    };
    for (const [name, changes] of Object.entries(cases)) all[name] = await outcomeOf(name, changes);
  });

  it("passes all checks, whatever becomes of the jobs", () => {
    for (const [name, { status, stderr, checks }] of Object.entries(all)) {
      expect([status, stderr], name).deep.equal([0, ""]);
      expect(checks, name).length(39); // 16 more than without a market
      for (const check of checks) expect(check.ok, `${name}: ${check.name}`).equal(true);
    }
  });

  it("pays the example of the economics to the unit: 1,000 USDC and 1,000 IO, complete", () => {
    const { jobs, feesIn } = all.direct!;
    // Client's and supplier's 25 bps, 2.50 each, and in USDC 200 bps more of the client, 20.00.
    expect(jobs).deep.equal([
      ["usdc", "complete", 1, 1_000 * usdc, 25 * usdc],
      ["io", "complete", 1, 1_000 * io, 5 * io],
    ]);
    expect(feesIn.usdc).deep.equal({
      clientReservation: `${2.5 * usdc}`,
      supplierReservation: `${2.5 * usdc}`,
      clientFacilitation: `${20 * usdc}`,
      supplierFacilitation: "0",
      total: `${25 * usdc}`,
    });
    expect(feesIn.io.total).equal(`${5 * io}`);
  });

  it("prices market jobs by class, complexity, urgency, and the oracle's price less its confidence", () => {
    // 1 USD * 100 * 1.5 * 2 = 300 USDC an hour; 300 / (2 - 0.02) = 151.515151515... IO, rounded up: 15,151,515,152.
    // Fees: USDC 1.50 + 1.50 + 12.00; IO 25 bps of 30,303,030,304 = 75,757,575.76, rounded up, twice.
    expect(all.market!.jobs).deep.equal([
      ["usdc", "complete", 1, 600 * usdc, 15 * usdc],
      ["io", "complete", 1, 30_303_030_304, 2 * 75_757_576],
    ]);
  });

  it("bills an hour to clients who cancel after the trial, and nothing of a node that vanished in its first", () => {
    expect(all.cancelled!.jobs).deep.equal([
      ["usdc", "cancelled", 1, 100 * usdc, 2.5 * usdc],
      ["io", "cancelled", 1, 100 * io, 0.5 * io],
    ]);
    expect(all.silent!.jobs).deep.equal([
      ["usdc", "silent", 1, 0, 0],
      ["io", "silent", 1, 0, 0],
    ]);
  });

  it("gives back what was posted for auctions whose winners do not accept", () => {
    expect(all.unaccepted!.jobs).deep.equal([
      ["usdc", "notAccepted", 4, 0, 0],
      ["io", "notAccepted", 4, 0, 0],
    ]);
    expect(all.unaccepted!.happened).include({ bidPlaced: 16, jobAccepted: 0 }); // both nodes in each
  });

  it("ends disputes that nobody decides by the row that stood, with the hour that was added", () => {
    expect(all.contested!.jobs).deep.equal([
      ["usdc", "complete", 1, 200 * usdc, 5 * usdc],
      ["io", "complete", 1, 200 * io, 1 * io],
    ]);
    expect(all.contested!.happened).include({ jobExtended: 2, jobDisputed: 2, disputeResolved: 0, disputeExpired: 2 });
  });

  it("moves rates down by 5 % an hour and to their floor while little is hired, and up while all is", () => {
    // At most 50 of 2,000 processors are hired: 20 % of the 67.5 points to the target are more than 5 %, the most.
    // 950,000, 902,500, 857,375, 814,507 as 42,868.75 is cut, and the floor.
    const falling = { start: "1000000", lowest: "800000", highest: "1000000", end: "800000" };
    expect(all.falling!.rates).deep.equal([{ class: "Box", ...falling }]);
    // Both nodes are hired whole within 3 hours; 6 hours of 5 % are more than the ceiling.
    const rising = { start: "1000000", lowest: "1000000", highest: "1200000", end: "1200000" };
    expect(all.rising!.rates).deep.equal([{ class: "Box", ...rising }]);
    expect(all.rising!.utilisation[0]).include({ class: "Box", jobs: 2, highest: 100 });
    expect(all.rising!.jobs).deep.equal([["usdc", "complete", 2, 40_000 * usdc, 1_000 * usdc]]);
  });

  it("draws the burn by week, and what was hired at what rates", () => {
    // Fees in $IO only, as nobody sells; 4 jobs of them are not accepted and pay none.
    const svg = (name: string, file: string) => readFileSync(join(folder, name, file), "utf8");
    expect(svg("direct", "burn.svg"))
      .match(/^<svg /)
      .include("The $IO burn of the first year: 5 IO");
    expect(svg("unaccepted", "burn.svg")).include("The $IO burn of the first year: 0 IO");
    expect(svg("rising", "market.svg"))
      .match(/^<svg /)
      .include("the price of $IO");
  });

  it("has no jobs and nothing to draw of them where nobody works", async () => {
    const file = written(marketScenario({}), "idle.json");
    const { status, stdout } = await simulate(
      ...["--scenario", file, "--years", "0", "--json", "--out", join(folder, "idle")],
    );
    expect([status, JSON.parse(stdout).auctions]).deep.equal([0, []]);
    expect(existsSync(join(folder, "idle", "market.svg"))).equal(false);
  });

  it("counts what happened to the jobs of a crowd", () => {
    const { jobs, happened } = all.mixed!;
    const count = jobs.reduce((total, [, , each]) => total + each, 0);
    expect(count).within(60, 72); // 6 an hour, but direct ones only while there is a node to ask
    expect(happened.jobDisputed).equal(happened.disputeResolved + happened.disputeExpired);
    for (const name of ["bidPlaced", "jobRated", "jobExtended", "disputeResolved", "disputeExpired"]) {
      expect(happened[name], name).greaterThan(0);
    }
  });
});
