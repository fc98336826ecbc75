/** The emission as a picture. */
import { init } from "echarts";
import { oneIo, reserve } from "./amounts.ts";
import type { Totals } from "./ledger.ts";
import type { Report } from "./report.ts";

const size = { width: 1_000, height: 540 };
const [bars, line, ink, soft, faint] = ["#9bb8f2", "#1c3f94", "#222833", "#5b6475", "#d9dde5"];
const [monthly, total] = ["released in the month (left)", "released since the start (right)"];

/** An SVG of what was released in each month, and in all. */
export function emissionChart({ schedule, months }: Report): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: "Helvetica, Arial, sans-serif", color: ink },
    title: titleOf(schedule),
    legend: { top: 70, itemGap: 56, data: [monthly, total].map((name) => ({ name, icon: "roundRect" })) },
    grid: { left: 80, right: 80, top: 124, bottom: 62 },
    xAxis: yearAxis(months.length),
    yAxis: [amountAxis("million IO a month", 4, 1), amountAxis("million IO in all", 300, 75)],
    series: seriesOf(months),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function titleOf(schedule: string) {
  return {
    text: "The $IO emission: 300,000,000 IO in 240 months",
    subtext: `What the program released to its reward pools, hour by hour; schedule: ${schedule}`,
    left: "center",
    top: 14,
    itemGap: 8,
    textStyle: { fontSize: 20, color: ink },
    subtextStyle: { fontSize: 13, color: soft },
  };
}

function seriesOf(months: Totals[]) {
  const inMonth = months.map(({ released }, i) => millions(released - (months[i - 1]?.released ?? 0n)));
  const half = months.findIndex(({ released }) => released * 2n >= reserve);
  const point = (coord: number[], formatter: string, place: object) => ({
    coord,
    label: { formatter, distance: 8, fontSize: 13, color: ink, ...place },
  });
  const noted = { symbol: "circle", symbolSize: 7, itemStyle: { color: ink } };
  const last = months.length - 1;
  return [
    {
      name: monthly,
      type: "bar" as const,
      data: inMonth,
      barCategoryGap: "20%",
      itemStyle: { color: bars },
      markPoint: {
        ...noted,
        data: [
          point([0, inMonth[0]!], `${inMonth[0]!.toFixed(1)} million in month 1`, { position: "right" }),
          point([last, inMonth[last]!], `${inMonth[last]!.toFixed(1)} million in month ${last + 1}`, {
            position: "top",
            align: "right",
            offset: [4, 0],
          }),
        ],
      },
    },
    {
      name: total,
      type: "line" as const,
      yAxisIndex: 1,
      data: months.map(({ released }) => millions(released)),
      showSymbol: false,
      lineStyle: { color: line, width: 3 },
      itemStyle: { color: line },
      markPoint: {
        ...noted,
        data: [
          point([half, millions(months[half]!.released)], `half is out after ${half + 1} months`, {
            position: "right",
            offset: [4, 11],
          }),
        ],
      },
    },
  ];
}

/** Months on the axis, years on its labels. */
function yearAxis(months: number) {
  return {
    type: "category" as const,
    data: Array.from({ length: months }, (_, i) => i + 1),
    name: "year",
    nameLocation: "middle" as const,
    nameGap: 34,
    nameTextStyle: { fontSize: 13, color: ink },
    axisLine: { lineStyle: { color: ink } },
    axisTick: { interval: (i: number) => i % 12 === 0 },
    axisLabel: {
      color: ink,
      interval: (i: number) => i % 12 === 5,
      formatter: (month: string) => `${Math.ceil(Number(month) / 12)}`,
    },
  };
}

function amountAxis(name: string, max: number, interval: number) {
  return {
    type: "value" as const,
    name,
    nameLocation: "middle" as const,
    nameGap: 48,
    nameTextStyle: { fontSize: 13, color: ink },
    min: 0,
    max,
    interval,
    axisLabel: { color: ink },
    splitLine: { lineStyle: { color: faint } },
  };
}

/** Million IO, to the thousandth of an IO. */
const millions = (units: bigint) => Number(units / (oneIo / 1_000n)) / 1e9;
