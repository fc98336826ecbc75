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

/** Weeks on the axis, with so many points each; their numbers, from 1 on, where a fourth of a year ends. */
export function weekAxis(weeks: number, points = 1) {
  return {
    type: "category" as const,
    data: Array.from({ length: Math.ceil(weeks * points) }, (_, i) => Math.floor(i / points) + 1),
    boundaryGap: points === 1,
    name: "week",
    nameLocation: "middle" as const,
    nameGap: 34,
    nameTextStyle: { fontSize: 13, color: ink },
    axisLine: { lineStyle: { color: ink } },
    axisTick: { show: false },
    axisLabel: { color: ink, interval: (i: number) => i % (4 * points) === 0 },
  };
}

const handy = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The end of an axis that holds a value, and so many steps to it, of a handy size. */
export function topOf(value: number, steps: number): [top: number, step: number] {
  const least = value / steps || 1;
  const unit = 10 ** Math.floor(Math.log10(least));
  const step = unit * handy.find((times) => times * unit >= least)!;
  return [step * steps, step];
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

/** Thousand IO, to the thousandth of an IO. */
export const thousands = (units: bigint) => Number(units / (oneIo / 1_000n)) / 1e6;

/** Million IO, to the thousandth of an IO. */
export const millions = (units: bigint) => Number(units / (oneIo / 1_000n)) / 1e9;
