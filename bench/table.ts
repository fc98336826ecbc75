/** The report as a person reads it. */
import { show } from "./check.ts";
import { gates, programLimit } from "./gates.ts";
import type { Recorded } from "./record.ts";
import type { Report, SizeRow } from "./report.ts";

type Line = string[];

export function table(report: Report, recorded: Recorded): string {
  const instructions = report.instructions.map(({ name, cu, gate, stretch }): Line => {
    const floor = gates[name]?.floor ?? null;
    return [
      name,
      show(cu),
      cell(recorded.instructions[name]),
      cell(floor),
      cell(gate),
      cell(stretch),
      verdict(cu, gate, stretch),
    ];
  });
  const name = "io_net.so";
  return [
    columns(["compute units", "now", "recorded", "L", "T", "T2", ""], instructions),
    sizes("account bytes", report.accounts, recorded.accounts),
    sizes("transaction bytes", report.transactions, recorded.transactions),
    sizes(
      "program bytes",
      [{ name, bytes: report.programBytes, limit: programLimit }],
      recorded.programBytes ? { [name]: recorded.programBytes } : {},
    ),
    ...reasons(recorded),
  ].join("\n\n");
}

function sizes(title: string, rows: SizeRow[], recorded: Record<string, number>): string {
  const lines = rows.map(
    ({ name, bytes, limit }): Line => [
      name,
      show(bytes),
      cell(recorded[name]),
      cell(limit),
      verdict(bytes, limit, null),
    ],
  );
  return columns([title, "now", "recorded", "limit", ""], lines);
}

function verdict(value: number, gate: number | null, stretch: number | null): string {
  if (gate === null) return "";
  if (value > gate) return `over by ${show(value - gate)}`;
  return stretch !== null && value <= stretch ? "stretch met" : "met";
}

function cell(value: number | null | undefined): string {
  return value === null || value === undefined ? "-" : show(value);
}

/** The first and the last column to the left, numbers to the right. */
function columns(head: Line, lines: Line[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i]!.length)));
  const isText = (i: number) => i === 0 || i === head.length - 1;
  const pad = (text: string, i: number) => (isText(i) ? text.padEnd(widths[i]!) : text.padStart(widths[i]!));
  return all.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

function reasons({ reasons }: Recorded): string[] {
  const lines = Object.entries(reasons).map(([name, reason]) => `${name}: ${reason}`);
  return lines.length ? [["reasons", ...lines].join("\n")] : [];
}
