/** The burn as a picture: what was burned in each week of the first year, by source. */
import { inIo, sum } from "../amounts.ts";
import type { MarketReport } from "../market/report.ts";
import type { BurnSource } from "../reckoning/reckoning.ts";
import { amountAxis, draw, notes, thousands, titleOf, topOf, weekAxis } from "./canvas.ts";

/** From the bottom to the top. */
const bars: [source: BurnSource, name: string, color: string][] = [
  ["bought", "bought in auctions", "#1c3f94"],
  ["fees", "fees in $IO", "#66a08f"],
  ["slashed", "slashed stake", "#c8553d"],
];

/** An SVG of it. */
export function burnChart({ weeks }: MarketReport): string {
  const totals = weeks.map((week) => sum(Object.values(week)));
  const all = sum(totals);
  const most = totals.reduce((a, b) => (a > b ? a : b));
  const series = bars.map(([source, name, color]) => ({
    name,
    type: "bar" as const,
    stack: "burned",
    data: weeks.map((week) => thousands(week[source])),
    barCategoryGap: "20%",
    itemStyle: { color },
  }));
  const [top, step] = topOf(thousands(most), 4);
  const place = totals.indexOf(most);
  const side = place * 2 > weeks.length ? "left" : "right";
  const note = notes([place, thousands(most), `${inIo(most, 0)} IO in week ${place + 1}`, { position: side }]);
  return draw({
    title: titleOf(
      `The $IO burn of the first year: ${inIo(all, 0)} IO`,
      "What was burned in each week of the emission: fees in USDC buy $IO in public auctions, those in $IO are burned as they are",
    ),
    legend: { top: 70, itemGap: 40, data: bars.map(([, name]) => ({ name, icon: "roundRect" })) },
    grid: { left: 80, right: 80, top: 124, bottom: 62 },
    xAxis: weekAxis(weeks.length),
    yAxis: [amountAxis("thousand IO a week", top, step)],
    series: series.map((one, i) => (i === series.length - 1 ? { ...one, markPoint: note } : one)),
  });
}
