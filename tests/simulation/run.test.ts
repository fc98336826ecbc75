import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { folder, type Outcome, simulate, smallScenario, written } from "./small.ts";

const vectors = JSON.parse(readFileSync(new URL("../vectors/emission.json", import.meta.url), "utf8"));
const yearsOf = (set: string) => vectors.sets.find(({ name }: { name: string }) => name === set).years;

describe("the simulation", () => {
  let [seed, published, people]: Outcome[] = [];

  before(async () => {
    const scenario = written(smallScenario(), "small.json");
    [seed, published, people] = await Promise.all([
      simulate("--scenario", scenario, "--json", "--out", join(folder, "seed")),
      simulate("--scenario", scenario, "--json", "--out", join(folder, "published"), "--schedule", "published"),
      simulate("--scenario", scenario, "--out", join(folder, "people")),
    ]);
  });

  it("ends well, with nothing but JSON on standard output and nothing on standard error", () => {
    for (const { status, stderr } of [seed!, published!, people!]) expect([status, stderr]).deep.equal([0, ""]);
    expect(JSON.parse(seed!.stdout)).include.keys(
      ...["schedule", "hours", "released", "paid", "carried", "supply", "mintAuthority", "years", "classes", "checks"],
    );
  });

  it("releases both schedules whole, each year as the vectors say", () => {
    for (const [name, outcome] of Object.entries({ seed: seed!, published: published! })) {
      const { schedule, hours, released, supply, mintAuthority, years } = JSON.parse(outcome.stdout);
      expect([schedule, hours]).deep.equal([name, 175_322]); // 240 months and 2 hours
      expect(released).equal("30000000000000000");
      expect(supply).equal("80000000000000000");
      expect(mintAuthority).equal(null);
      expect(years.map((year: { released: string }) => year.released)).deep.equal(yearsOf(name));
    }
  });

  it("passes all its checks", () => {
    for (const outcome of [seed!, published!]) {
      const { checks } = JSON.parse(outcome.stdout);
      expect(checks).length(13);
      for (const { name, ok } of checks) expect(ok, name).equal(true);
    }
  });

  it("pays the hours that were worked, and of the drought only what the rules allow", () => {
    const { paid, carried, dust, after } = JSON.parse(seed!.stdout);
    // 6 hours of 457,997,886,471; twice the last two, 39,509,715,134 and 39,509,715,135; the last twice more.
    const most = 6n * 457_997_886_471n + 2n * 79_019_430_269n + 2n * 39_509_715_135n;
    expect(Number(most - BigInt(paid))).within(0, 1_000); // less what rounding left
    expect(Number(2n * 39_509_715_135n - BigInt(after.paid))).within(0, 300);
    expect(after.hours).equal(2);
    expect(Number(dust)).within(1, 1_000);
    expect(BigInt(paid) + BigInt(carried) + BigInt(dust)).equal(30_000_000_000_000_000n);
  });

  it("says what device classes earned in the measured hours", () => {
    const { classes, measured } = JSON.parse(seed!.stdout);
    expect(measured).deep.equal({ from: 0, to: 6 });
    // 80 % of 457,997,886,471 an hour for GPUs, 20 % for CPUs; 24 hours
    const aDay = (pool: string) =>
      classes
        .filter((row: { pool: string }) => row.pool === pool)
        .reduce(
          (total: number, row: { nodes: number; perNodeDay: string }) => total + row.nodes * Number(row.perNodeDay),
          0,
        );
    expect(aDay("gpu")).closeTo(0.8 * 24 * 457_997_886_471, 1_000);
    expect(aDay("cpu")).closeTo(0.2 * 24 * 457_997_886_471, 1_000);
    for (const { per1000Day } of classes) expect(Number(per1000Day)).greaterThan(0);
  });

  it("prints the same numbers for people", () => {
    const text = people!.stdout;
    expect(text).match(/│ +1 │ 37,970,635\.95 │ +[\d,.]+ │ +[\d,.]+ │ +37,970,635\.95 │ +12\.66 │/);
    expect(text).match(/│ H100 +│ gpu +│ +10 │ +4 │/);
    expect(text).match(/│ ok │ mint authority is none +│ none/);
    const { paid } = JSON.parse(seed!.stdout);
    expect(text.replaceAll(",", "")).include(`paid ${paid.slice(0, -8)}.${paid.slice(-8)} + carried`);
  });

  it("writes the emission by month as a picture and as a table", () => {
    const [header, ...rows] = readFileSync(join(folder, "seed/emission.csv"), "utf8").trim().split("\n");
    expect(header).match(/^month,hours_closed,released_io,paid_io,carried_io,cumulative_released_io,/);
    expect(rows).length(240);
    expect(rows.at(-1)).match(/^240,175320,.*,300000000\.00000000,[\d.]+,100\.0000$/);
    const svg = readFileSync(join(folder, "published/emission.svg"), "utf8");
    expect(svg)
      .match(/^<svg /)
      .include("300,000,000 IO in 240 months")
      .include("schedule: published");
    expect(existsSync(join(folder, "people/emission.svg"))).equal(true);
  });
});
