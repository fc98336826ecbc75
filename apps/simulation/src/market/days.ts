/** How the market went, day by day, while class rates moved. */
import type { Market } from "./market.ts";

/** Percent on average over the day and the classes, and USD. */
export interface Day {
  /** Hired of what was attested; `null` where nothing was. */
  utilisation: number | null;
  /** Class rates, of what they were at first. */
  rate: number;
  ioUsd: number;
}

/** Class rates move once an hour. */
const stepsOfDay = 24;

export function daysOf({ books, classes, oracle, from }: Market): Day[] {
  const all = Math.ceil(Math.max(0, ...books.rates.map(({ length }) => length)) / stepsOfDay);
  return Array.from({ length: all }, (_, day) => {
    const first = day * stepsOfDay;
    const steps = books.rates.flatMap((rates, i) =>
      rates.slice(first, first + stepsOfDay).map((of) => ({ of, start: classes[i]!.rate })),
    );
    const known = steps.flatMap(({ of }) => of.utilisation ?? []);
    return {
      utilisation: known.length ? mean(known) / 100 : null,
      rate: mean(steps.map(({ of, start }) => (Number(of.rate) / start) * 100)),
      ioUsd: Number(oracle.quoteAt((from + first) * 3_600).price) / 1e8,
    };
  });
}

const mean = (values: number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
