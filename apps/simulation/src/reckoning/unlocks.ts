/** The allocations by economics.md, section 1, reckoned here and not by the SDK. */
import type { AllocationRow } from "@io-net/sdk";

const io = 100_000_000n;

interface Grant {
  total: bigint;
  atGenesis: bigint;
  /** The months at whose ends the rest unlocks. */
  months: readonly [first: number, last: number] | null;
}

const table: Record<AllocationRow, Grant> = {
  seed: { total: 100_000_000n * io, atGenesis: 0n, months: [13, 36] },
  seriesA: { total: 81_200_000n * io, atGenesis: 0n, months: [13, 36] },
  coreContributors: { total: 90_720_000n * io, atGenesis: 0n, months: [13, 48] },
  ecosystem: { total: 128_000_000n * io, atGenesis: (128_000_000n * io * 30n) / 100n, months: [7, 41] },
  community: { total: 80_080_000n * io, atGenesis: 36_600_000n * io, months: [1, 41] },
  launchPool: { total: 20_000_000n * io, atGenesis: 20_000_000n * io, months: null },
};

export const rows = Object.keys(table) as AllocationRow[];

/** Something of each row. */
export const byRow = <T>(of: (row: AllocationRow) => T) =>
  Object.fromEntries(rows.map((row) => [row, of(row)])) as Record<AllocationRow, T>;

/** What circulates at genesis, by all rows together. */
export const circulatingAtGenesis = 95_000_000n * io;

/** Base units of each row. */
export const totalOf = (row: AllocationRow): bigint => table[row].total;

/** Base units that a row has unlocked by the end of a month; month 0 is genesis. */
export function unlockedAfter(row: AllocationRow, months: number): bigint {
  const { total, atGenesis, months: span } = table[row];
  if (!span) return atGenesis;
  const [first, last] = span;
  let amount = atGenesis;
  const tranche = (total - atGenesis) / BigInt(last - first + 1);
  for (let month = first; month <= Math.min(months, last); month++) {
    amount = month === last ? total : amount + tranche;
  }
  return amount;
}
