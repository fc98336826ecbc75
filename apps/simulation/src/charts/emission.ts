/** The emission as a picture. */
import { reserve } from "../amounts.ts";
import type { Totals } from "../ledger.ts";
import type { Report } from "../report.ts";
import { amountAxis, draw, millions, notes, titleOf, yearAxis } from "./canvas.ts";

const [bars, line] = ["#9bb8f2", "#1c3f94"];
const [monthly, total] = ["released in the month (left)", "released since the start (right)"];

/** An SVG of what was released in each month, and in all. */
export function emissionChart({ schedule, months }: Report): string {
  return draw({
    title: titleOf(
      "The $IO emission: 300,000,000 IO in 240 months",
      `What the program released to its reward pools, hour by hour; schedule: ${schedule}`,
    ),
    legend: { top: 70, itemGap: 56, data: [monthly, total].map((name) => ({ name, icon: "roundRect" })) },
    grid: { left: 80, right: 80, top: 124, bottom: 62 },
    xAxis: yearAxis(1, months.length),
    yAxis: [amountAxis("million IO a month", 4, 1), amountAxis("million IO in all", 300, 75)],
    series: seriesOf(months),
  });
}

function seriesOf(months: Totals[]) {
  const inMonth = months.map(({ released }, i) => millions(released - (months[i - 1]?.released ?? 0n)));
  const half = months.findIndex(({ released }) => released * 2n >= reserve);
  const last = months.length - 1;
  const inWords = (i: number) => `${inMonth[i]!.toFixed(1)} million in month ${i + 1}`;
  return [
    {
      name: monthly,
      type: "bar" as const,
      data: inMonth,
      barCategoryGap: "20%",
      itemStyle: { color: bars },
      markPoint: notes(
        [0, inMonth[0]!, inWords(0), { position: "right" }],
        [last, inMonth[last]!, inWords(last), { position: "top", align: "right", offset: [4, 0] }],
      ),
    },
    {
      name: total,
      type: "line" as const,
      yAxisIndex: 1,
      data: months.map(({ released }) => millions(released)),
      showSymbol: false,
      lineStyle: { color: line, width: 3 },
      itemStyle: { color: line },
      markPoint: notes([
        half,
        millions(months[half]!.released),
        `half is out after ${half + 1} months`,
        { position: "right", offset: [4, 11] },
      ]),
    },
  ];
}
