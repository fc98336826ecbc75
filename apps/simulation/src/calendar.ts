/** Which hours are worked, and when people are paid. */
import { EMISSION_HOURS, HOUR_SECS, MONTH_SECS, MONTHS } from "@io-net/sdk";
import type { Scenario } from "./scenario.ts";

export const emissionHours = EMISSION_HOURS.toNumber();
export const months = MONTHS;
const hoursPerYear = emissionHours / 20;

/** Hours that a device class is measured over at the most: 30 days. */
const measuredHours = 720;

/** The first hour that begins in or after month `month`, counted from 0; a month has 730.5 hours. */
export const firstHourAfter = (month: number): number =>
  Math.floor((month * MONTH_SECS.toNumber()) / HOUR_SECS.toNumber());

export class Calendar {
  /** Hours worked from the start. */
  readonly activeHours: number;
  /** The first hour of the last active day. */
  readonly lastFrom: number;
  /** The hours in which device classes are measured: from the first up to but not including the second. */
  readonly measured: readonly [from: number, to: number];

  constructor({ activeHours, lastHours }: Scenario, years: number | undefined) {
    this.activeHours = years === undefined ? activeHours : years * hoursPerYear;
    this.lastFrom = Math.max(this.activeHours, emissionHours - lastHours);
    const end = this.activeHours || emissionHours;
    this.measured = [Math.max(end - measuredHours, this.activeHours ? 0 : this.lastFrom), end];
  }

  isWorked(hour: number): boolean {
    return hour < this.activeHours || hour >= this.lastFrom;
  }

  /** Hours of the emission that are worked. */
  get workedHours(): number {
    return this.activeHours + emissionHours - this.lastFrom;
  }

  /** The next hour, after `hour`, at which something else begins: work, idleness, the measuring, or a month. */
  nextBoundary(hour: number, month: number): number {
    const boundaries = [this.activeHours, this.lastFrom, ...this.measured, firstHourAfter(month)];
    return Math.min(...boundaries.filter((at) => at > hour));
  }
}
