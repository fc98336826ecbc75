/** The emission by month, for spreadsheets. */
import { stringify } from "csv-stringify/sync";
import { percentOf, plainIo, reserve } from "./amounts.ts";
import type { Totals } from "./ledger.ts";

/** Amounts in IO, as measured when the last full hour of each month was closed. */
export function csvOf(months: Totals[]): string {
  const rows = months.map((end, i) => {
    const { released, paid } = months[i - 1] ?? { released: 0n, paid: 0n };
    return {
      month: i + 1,
      hours_closed: end.hours,
      released_io: plainIo(end.released - released),
      paid_io: plainIo(end.paid - paid),
      carried_io: plainIo(end.carried),
      cumulative_released_io: plainIo(end.released),
      cumulative_paid_io: plainIo(end.paid),
      percent_of_reserve: percentOf(end.released, reserve).toFixed(4),
    };
  });
  return stringify(rows, { header: true });
}
