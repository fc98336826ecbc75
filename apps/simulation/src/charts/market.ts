/** The market as a picture: how much was hired, what class rates made of it, and the price of $IO. */
import type { Day } from "../market/days.ts";
import type { MarketReport } from "../market/report.ts";
import { amountAxis, draw, titleOf, topOf, weekAxis } from "./canvas.ts";

const lines: [name: string, color: string, of: (day: Day) => number | null][] = [
  ["hired of what was attested (left)", "#1f5a50", ({ utilisation }) => utilisation],
  ["class rates, of the first (left)", "#97c2b3", ({ rate }) => rate],
  ["price of $IO (right)", "#1c3f94", ({ ioUsd }) => ioUsd],
];

/** An SVG of it, day by day. */
export function marketChart({ days }: MarketReport): string {
  const [percent, step] = topOf(Math.max(100, ...days.map(({ rate }) => rate)), 5);
  const [usd, usdStep] = topOf(Math.max(...days.map(({ ioUsd }) => ioUsd)), 5);
  return draw({
    title: titleOf(
      "The market: what was hired, at what rates, and the price of $IO",
      "Averages of all classes that clients want, day by day; rates move towards 70 % hired, inside their bounds",
    ),
    legend: { top: 70, itemGap: 40, data: lines.map(([name]) => ({ name, icon: "roundRect" })) },
    grid: { left: 80, right: 80, top: 124, bottom: 62 },
    xAxis: weekAxis(days.length / 7, 7),
    yAxis: [amountAxis("percent", percent, step), amountAxis("USD", usd, usdStep)],
    series: lines.map(([name, color, of], i) => ({
      name,
      type: "line" as const,
      yAxisIndex: i === lines.length - 1 ? 1 : 0,
      data: days.map((day) => round(of(day))),
      showSymbol: false,
      lineStyle: { color, width: 2 },
      itemStyle: { color },
    })),
  });
}

const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);
