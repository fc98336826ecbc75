/** The record, `bench/cu.json`: every figure as it was when it was last accepted, and why some are over their gate. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { programLimit } from "./gates.ts";
import type { Report } from "./report.ts";

export interface Recorded {
  instructions: Record<string, number>;
  accounts: Record<string, number>;
  transactions: Record<string, number>;
  programBytes: number;
  /** By the name of a figure: why it is over its gate, or rose. */
  reasons: Record<string, string>;
}

/** One number of the report, and what it is held to. */
export interface Figure {
  name: string;
  unit: "CU" | "bytes";
  value: number;
  limit: number | null;
}

const file = new URL("cu.json", import.meta.url);

export function figuresOf({ instructions, accounts, transactions, programBytes }: Report): Figure[] {
  return [
    ...instructions.map(({ name, cu, gate }): Figure => ({ name, unit: "CU", value: cu, limit: gate })),
    ...[...accounts, ...named(transactions)].map(
      ({ name, bytes, limit }): Figure => ({ name, unit: "bytes", value: bytes, limit }),
    ),
    { name: "program", unit: "bytes", value: programBytes, limit: programLimit },
  ];
}

/** What a figure of `figuresOf` was when it was recorded. */
export function valuesOf({ instructions, accounts, transactions, programBytes }: Recorded): Map<string, number> {
  const rows = Object.entries(transactions).map(([name, bytes]) => ({ name, bytes }));
  return new Map([
    ...Object.entries(instructions),
    ...Object.entries(accounts),
    ...named(rows).map(({ name, bytes }): [string, number] => [name, bytes]),
    ...(programBytes ? [["program", programBytes] as const] : []),
  ]);
}

/** Transactions are named by what is in them, so some have an instruction's name. */
function named<T extends { name: string }>(transactions: T[]): T[] {
  return transactions.map((row) => ({ ...row, name: `transaction of ${row.name}` }));
}

/** The record of the repository; an empty one where there is none yet. */
export function readRecord(): Recorded {
  if (!existsSync(file)) return { instructions: {}, accounts: {}, transactions: {}, programBytes: 0, reasons: {} };
  return JSON.parse(readFileSync(file, "utf8"));
}

export function writeRecord(report: Report, reasons: Record<string, string>): void {
  const recorded: Recorded = {
    instructions: sorted(report.instructions.map(({ name, cu }) => [name, cu])),
    accounts: sorted(report.accounts.map(({ name, bytes }) => [name, bytes])),
    transactions: sorted(report.transactions.map(({ name, bytes }) => [name, bytes])),
    programBytes: report.programBytes,
    reasons: sorted(Object.entries(reasons)),
  };
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
