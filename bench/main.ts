/** Measures what the program costs: `npm run bench -- --help`. */
import { parseArgs } from "node:util";
import { type Fault, faults, keptReasons, unexplained } from "./check.ts";
import { figuresOf, readRecord, writeRecord } from "./record.ts";
import { type Report, report } from "./report.ts";
import { table } from "./table.ts";
import { measureTree } from "./tree.ts";

const help = `npm run bench -- [options]

Measures the program in sdk/artifacts and prints compute units beside floor (L), gate (T) and stretch goal (T2),
and the sizes of accounts, transactions and the program.

  --check          fail where a figure rose by more than 1 % against bench/cu.json, or misses its gate without a reason
  --write          record the figures in bench/cu.json
  --reason TEXT    with --write: why figures that rose, or miss their gate for the first time, must be as they are
  --json           print the figures as JSON and nothing else
  --airdrop        instead: build the tree of a million claimants, which must take less than 30 s
  --help           print this`;

try {
  await main();
} catch (error) {
  const wrongUse = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  console.error(wrongUse ? `${error.message}; see npm run bench -- --help` : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const boolean = { type: "boolean" } as const;
  const flags = { check: boolean, write: boolean, json: boolean, airdrop: boolean, help: boolean };
  const { values } = parseArgs({ options: { ...flags, reason: { type: "string" } } });
  const { check, write, json, airdrop, help: asked, reason } = values;
  if (asked) {
    console.log(help);
    return;
  }
  if (reason !== undefined && !write) {
    console.error("--reason is recorded with --write only; see npm run bench -- --help");
    process.exitCode = 1;
    return;
  }
  if (airdrop) {
    const figures = measureTree();
    console.log(JSON.stringify(figures, null, 2));
    if (figures.buildSecs > 30) process.exitCode = 1;
    return;
  }
  const measured = await report();
  const figures = figuresOf(measured);
  if (write) {
    const open = unexplained(figures, readRecord());
    if (open.length && !reason) fail(open);
    else accept(measured, Object.fromEntries(open.map(({ name }) => [name, reason!])));
  }
  const recorded = readRecord();
  console.log(json ? JSON.stringify(measured, null, 2) : table(measured, recorded));
  if (check) fail(faults(figures, recorded));
}

function accept(measured: Report, reasons: Record<string, string>): void {
  writeRecord(measured, { ...keptReasons(figuresOf(measured), readRecord()), ...reasons });
}

function fail(found: Fault[]): void {
  for (const { text } of found) console.error(text);
  if (found.length) process.exitCode = 1;
}
