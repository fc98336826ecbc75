import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { folder, type Outcome, simulate, smallScenario, written } from "./small.ts";

const vectorsOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
const yearsOf = (set: string): string[] =>
  vectorsOf("emission").sets.find(({ name }: { name: string }) => name === set).years;
/** Base units that all six rows have unlocked by the end of a year. */
const vestedAfter = (year: number): bigint =>
  vectorsOf("vesting")
    .cases.slice(0, 6)
    .map(({ at }: { at: [string, string][] }) => at.find(([secs]) => secs === `${Math.min(year, 4) * 31_557_600}`)![1])
    .reduce((total: bigint, amount: string) => total + BigInt(amount), 0n);

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
      ...[
        "schedule",
        "hours",
        "released",
        "paid",
        "carried",
        "supply",
        "mintAuthority",
        "years",
        "supplyByYear",
        "joined",
        "left",
        "moved",
        "compounded",
        "burnedBySlashes",
        "apr",
        "classes",
      ],
    );
  });

  it("has nothing to tell of a market where there is none", () => {
    const { burned, bought, feesIn, auctions } = JSON.parse(seed!.stdout);
    expect([bought, feesIn, auctions]).deep.equal([null, null, null]);
    const { years, ...all } = burned;
    expect(all).deep.equal({ slashed: "0", bought: "0", fees: "0", total: "0" });
    expect(years).length(20);
    for (const name of ["burn.svg", "market.svg"]) expect(existsSync(join(folder, "seed", name))).equal(false);
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
      expect(checks).length(23);
      for (const { name, ok } of checks) expect(ok, name).equal(true);
    }
  });

  it("circulates at the end of each year what allocations and emission give together by the vectors", () => {
    for (const [name, outcome] of Object.entries({ seed: seed!, published: published! })) {
      let released = 0n;
      const expected = ["0", ...yearsOf(name)].map((inYear, year) => {
        released += BigInt(inYear);
        const [vested, total] = [vestedAfter(year), "80000000000000000"];
        const circulating = `${released + vested}`;
        return { year, total, burned: "0", released: `${released}`, vested: `${vested}`, circulating };
      });
      const { supplyByYear } = JSON.parse(outcome.stdout);
      expect(supplyByYear).deep.equal(expected);
      expect(supplyByYear[0].circulating).equal("9500000000000000"); // 95,000,000 IO at genesis
      expect(supplyByYear[20].circulating).equal("80000000000000000"); // all 800,000,000 IO
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
    expect(text).match(/│ +0 │ 800,000,000\.00 │ +0\.00 │ +0\.00 │ +95,000,000\.00 │ +95,000,000\.00 │ +11\.88 │/);
    expect(text).match(/│ +4 │ 800,000,000\.00 │ +0\.00 │ +[\d,.]+ │ +500,000,000\.00 │ +[\d,.]+ │ +[\d.]+ │/);
    expect(text).match(/│ H100 +│ gpu +│ +10 │ +4 │/);
    expect(text).match(/│ ok │ mint authority is none +│ none/);
    const { paid } = JSON.parse(seed!.stdout);
    expect(text.replaceAll(",", "")).include(`paid ${paid.slice(0, -8)}.${paid.slice(-8)} + carried`);
  });

  it("writes emission and supply as pictures, and the emission as a table", () => {
    const [header, ...rows] = readFileSync(join(folder, "seed/emission.csv"), "utf8").trim().split("\n");
    expect(header).match(/^month,hours_closed,released_io,paid_io,carried_io,cumulative_released_io,/);
    expect(rows).length(240);
    expect(rows.at(-1)).match(/^240,175320,.*,300000000\.00000000,[\d.]+,100\.0000$/);
    const svg = readFileSync(join(folder, "published/emission.svg"), "utf8");
    expect(svg)
      .match(/^<svg /)
      .include("300,000,000 IO in 240 months")
      .include("schedule: published");
    const supply = readFileSync(join(folder, "published/supply.svg"), "utf8");
    expect(supply)
      .match(/^<svg /)
      .include("95,000,000 at genesis, 800,000,000 after 240 months")
      .include("627 million")
      .include("schedule: published");
    for (const name of ["emission.svg", "supply.svg"]) expect(existsSync(join(folder, "people", name))).equal(true);
  });

  it("draws the pictures of the documentation, whoever works: they show what is released, not what is paid", () => {
    for (const name of ["emission.svg", "supply.svg"]) {
      const shown = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
      expect(readFileSync(join(folder, "seed", name), "utf8") === shown, `docs/${name} is out/${name}`).equal(true);
    }
  });
});
