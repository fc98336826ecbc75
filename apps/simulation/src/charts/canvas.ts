/** What the pictures have in common: size, colours, title and axes. */
import { type EChartsOption, init } from "echarts";
import { oneIo } from "../amounts.ts";

const size = { width: 1_000, height: 540 };
export const [ink, soft, faint] = ["#222833", "#5b6475", "#d9dde5"];

/** An SVG. */
export function draw(option: EChartsOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: "Helvetica, Arial, sans-serif", color: ink },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

export function titleOf(text: string, subtext: string) {
  return {
    text,
    subtext,
    left: "center",
    top: 14,
    itemGap: 8,
    textStyle: { fontSize: 20, color: ink },
    subtextStyle: { fontSize: 13, color: soft },
  };
}

/** Months on the axis from `first` on, years on its labels. */
export function yearAxis(first: 0 | 1, months: number) {
  return {
    type: "category" as const,
    data: Array.from({ length: months + 1 - first }, (_, i) => i + first),
    boundaryGap: first === 1, // bars have a width, points have none
    name: "year",
    nameLocation: "middle" as const,
    nameGap: 34,
    nameTextStyle: { fontSize: 13, color: ink },
    axisLine: { lineStyle: { color: ink } },
    axisTick: { interval: (i: number) => i % 12 === 0 },
    axisLabel: {
      color: ink,
      interval: (_: number, month: string) => Number(month) % 12 === 6,
      formatter: (month: string) => `${Math.ceil(Number(month) / 12)}`,
    },
  };
}

export function amountAxis(name: string, max: number, interval: number) {
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

/** Points with notes. */
export function notes(...points: [x: number, y: number, text: string, place: object][]) {
  return {
    symbol: "circle",
    symbolSize: 7,
    itemStyle: { color: ink },
    data: points.map(([x, y, name, place]) => ({
      name,
      coord: [x, y],
      label: { formatter: "{b}", distance: 8, fontSize: 13, color: ink, ...place },
    })),
  };
}

/** Million IO, to the thousandth of an IO. */
export const millions = (units: bigint) => Number(units / (oneIo / 1_000n)) / 1e9;
