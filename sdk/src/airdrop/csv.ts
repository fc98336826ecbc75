/** Rows of an airdrop from CSV text. */
import Papa from "papaparse";
import { unitsOf, unitsOfIo } from "./cell.ts";
import { quoted } from "./problems.ts";
import type { Rows } from "./rows.ts";

/** How the second column gives amounts. */
const readers = { amount: unitsOf, io: unitsOfIo };

interface Header {
  claimantAt: 0 | 1;
  read: (text: string) => bigint | string;
}

/**
 * Reads a header of `claimant` and either `amount` (base units) or `io` (up to 8 decimals), in any order, and a row on each
 * further line. Empty lines and spaces around values do not matter.
 */
export function readCsv(text: string, rows: Rows): void {
  let header: Header | undefined;
  let next = 1;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n", // with the spaces `\r` falls away too
    step({ data, errors }) {
      const [line, cells] = [next, data.map((cell) => cell.trim())];
      next += data.reduce((sum, cell) => sum + breaksIn(cell), 1);
      if (cells.length === 1 && cells[0] === "") return;
      if (!header) header = readHeader(line, cells, rows);
      else if (errors.length > 0) rows.problems.add(line, "the quotation marks do not match");
      else if (cells.length !== 2) rows.problems.add(line, `the number of values is ${cells.length}, not 2`);
      else rows.take(line, cells[header.claimantAt], header.read(cells[1 - header.claimantAt]!));
    },
  });
}

/** A cell in quotation marks may go over several lines. */
const breaksIn = (cell: string): number => (cell.includes("\n") ? cell.split("\n").length - 1 : 0);

function readHeader(line: number, cells: string[], { problems }: Rows): Header {
  const claimantAt = cells[0] === "claimant" ? 0 : 1;
  const unit = cells[1 - claimantAt];
  const isKnown = cells.length === 2 && cells[claimantAt] === "claimant" && (unit === "amount" || unit === "io");
  if (isKnown) return { claimantAt, read: readers[unit] };
  return problems.fail(line, `the header is "claimant,amount" or "claimant,io", not ${quoted(cells)}`);
}
