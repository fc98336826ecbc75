import Table from "cli-table3";

/** A table without colours, the first columns of it flush left. */
export function plain(head: string[], columns: number, left = 0) {
  const colAligns = Array.from({ length: columns }, (_, i) => (i < left ? ("left" as const) : ("right" as const)));
  return new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
}
