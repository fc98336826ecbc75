import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { faults, keptReasons, unexplained } from "../../bench/check.ts";
import type { Figure, Recorded } from "../../bench/record.ts";

const recorded: Recorded = {
  instructions: { stake: 1_000 },
  accounts: { Node: 384 },
  transactions: { stake: 500 },
  programBytes: 400_000,
  reasons: {},
};
const good: Figure[] = [
  { name: "stake", unit: "CU", value: 1_000, limit: 1_200 },
  { name: "Node", unit: "bytes", value: 384, limit: 512 },
  { name: "transaction of stake", unit: "bytes", value: 500, limit: 700 },
  { name: "program", unit: "bytes", value: 400_000, limit: 600_000 },
];
const withStake = (change: Partial<Figure>) => good.map((figure, i) => (i === 0 ? { ...figure, ...change } : figure));
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe("the check of the bench", () => {
  it("passes on the recorded figures, on lower ones and on 1 % more", () => {
    for (const value of [1_000, 700, 1_010]) expect(faults(withStake({ value }), recorded)).deep.equal([]);
  });

  it("names a rise above 1 %, with old and new figure and what to do", () => {
    const [fault, ...others] = faults(withStake({ value: 1_011 }), recorded);
    expect(others).deep.equal([]);
    expect(fault!.text).equal(
      'stake rose from 1,000 to 1,011 CU, by 1.1 %; make it smaller, or record why it must be so: npm run bench -- --write --reason "..."',
    );
  });

  it("asks for the reason of a rise also where there is one for the gate", () => {
    const reasons = { stake: "two token calls" };
    expect(names(faults(withStake({ value: 1_300, limit: 900 }), { ...recorded, reasons }))).deep.equal(["stake"]);
  });

  it("names a missed gate until a reason is recorded", () => {
    const missed = withStake({ limit: 999 });
    expect(faults(missed, recorded)[0]!.text).match(
      /^stake takes 1,000 CU \(1,000 before\), its gate is 999 and no reason/,
    );
    expect(faults(missed, { ...recorded, reasons: { stake: "two token calls" } })).deep.equal([]);
  });

  it("names what is measured and not recorded, and the reverse", () => {
    expect(names(faults(withStake({ name: "unstake" }), recorded))).deep.equal(["unstake", "stake"]);
  });

  it("holds transactions and the program to their record too", () => {
    const larger = good.map((figure) => ({ ...figure, value: figure.value * 1.02 }));
    expect(names(unexplained(larger, recorded))).deep.equal(["stake", "Node", "transaction of stake", "program"]);
  });

  it("keeps a reason until the figure falls to its gate", () => {
    const withReason = { ...recorded, reasons: { stake: "two token calls", gone: "no such row" } };
    expect(keptReasons(withStake({ limit: 800, value: 900 }), withReason)).deep.equal({ stake: "two token calls" });
    expect(keptReasons(withStake({ limit: 800, value: 800 }), withReason)).deep.equal({});
    expect(keptReasons(good, withReason)).deep.equal({ stake: "two token calls" });
  });

  it("refuses a reason that nothing would record, before it measures", () => {
    const main = fileURLToPath(new URL("../../bench/main.ts", import.meta.url));
    const command = ["--import", "tsx", main, "--check", "--reason", "two token calls"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    expect([status, stdout]).deep.equal([1, ""]);
    expect(stderr).equal("--reason is recorded with --write only; see npm run bench -- --help\n");
  }).timeout(30_000);
});
