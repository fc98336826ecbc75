/** The circulating supply as a picture: what the allocations unlocked, row by row, and what the emission released. */
import type { AllocationRow } from "@io-net/sdk";
import { inIo } from "../amounts.ts";
import type { Report } from "../report.ts";
import type { SupplyTotals } from "../supply.ts";
import { amountAxis, draw, millions, notes, thousands, titleOf, topOf, yearAxis } from "./canvas.ts";

/** From the bottom to the top. */
const areas: [row: AllocationRow, name: string, color: string][] = [
  ["launchPool", "launch pool", "#0d3b36"],
  ["community", "community", "#1f5a50"],
  ["ecosystem", "R&D and ecosystem", "#3b7d6f"],
  ["coreContributors", "core contributors", "#66a08f"],
  ["seriesA", "series A", "#97c2b3"],
  ["seed", "seed investors", "#c6dfd5"],
];
const burnColor = "#c8553d";
const emission = { name: "emission", color: "#9bb8f2" };

/** An SVG of what circulates at the end of each month, from genesis on. */
export function supplyChart({ schedule, supplyByMonth }: Report): string {
  const { burned, circulating } = supplyByMonth.at(-1)!;
  const lost = burned === 0n ? "nothing burned" : `${inIo(burned, 0)} burned`;
  const layers = areas.map(([row, name, color]) => areaOf(name, color, supplyByMonth, ({ unlocked }) => unlocked[row]));
  const top = areaOf(emission.name, emission.color, supplyByMonth, ({ released }) => released);
  const loss = burned === 0n ? undefined : lossOf(supplyByMonth);
  return draw({
    title: titleOf(
      `Circulating $IO: 95,000,000 at genesis, ${inIo(circulating, 0)} after 240 months`,
      `What vestings paid out and the emission released by the end of each month, ${lost}; schedule: ${schedule}`,
    ),
    legend: {
      top: 70,
      itemGap: loss ? 14 : 24,
      data: [...layers, top, ...(loss ? [loss.line] : [])].map(({ name }) => ({ name, icon: "roundRect" })),
    },
    grid: { left: 80, right: 80, top: 124, bottom: 62 },
    xAxis: yearAxis(0, supplyByMonth.length - 1),
    yAxis: [amountAxis("million IO", 800, 100), ...(loss ? [loss.axis] : [])],
    series: [...layers, { ...top, markPoint: notesOn(supplyByMonth) }, ...(loss ? [loss.line] : [])],
  });
}

function areaOf(name: string, color: string, months: SupplyTotals[], amount: (of: SupplyTotals) => bigint) {
  return {
    name,
    type: "line" as const,
    stack: "circulating",
    step: "end" as const, // a tranche unlocks at the end of its month
    data: months.map((month) => millions(amount(month))),
    showSymbol: false,
    lineStyle: { color, width: 1 }, // covers the seam between two areas
    itemStyle: { color },
    areaStyle: { color, opacity: 1 },
  };
}

/** What was burned by the end of each month, on an axis of its own: it is little beside the rest. */
function lossOf(months: SupplyTotals[]) {
  const data = months.map(({ burned }) => thousands(burned));
  const line = {
    name: "burned (right)",
    type: "line" as const,
    yAxisIndex: 1,
    data,
    showSymbol: false,
    lineStyle: { color: burnColor, width: 3 },
    itemStyle: { color: burnColor },
  };
  const [top, step] = topOf(data.at(-1)!, 8);
  return { line, axis: { ...amountAxis("thousand IO", top, step), splitLine: { show: false } } };
}

/** Genesis, the last unlock, and the end. */
function notesOn(months: SupplyTotals[]) {
  const at = (month: number) => millions(months[month]!.circulating);
  const all = months.findIndex(({ vested }) => vested === months.at(-1)!.vested);
  const last = months.length - 1;
  const inWords = (month: number) => `${at(month).toFixed(0)} million`;
  return notes(
    [0, at(0), `${inWords(0)} at genesis`, { position: "right", offset: [0, 24], color: "#ffffff" }],
    [
      all,
      at(all),
      `all allocations are unlocked after ${all} months: ${inWords(all)}`,
      { position: "right", offset: [4, 14] },
    ],
    [last, at(last), inWords(last), { position: "left", offset: [0, -8] }],
  );
}
