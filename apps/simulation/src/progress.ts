/** How far the run is, on standard error: a bar on a terminal, one line for long runs elsewhere. */
import { Presets, SingleBar } from "cli-progress";
import type { Watch } from "./run.ts";

/** Runs longer than this say so, in seconds. */
const long = 300;
/** When the estimate is made, in seconds: by then the speed is known. */
const estimatedAfter = 20;

export interface Progress {
  watch: Watch;
  stop(): void;
}

export function showProgress(): Progress {
  return process.stderr.isTTY ? bar() : estimate();
}

function bar(): Progress {
  const format = "{bar} {percentage} %  hour {hour}  {rate} instructions a second  {eta_formatted} left";
  const shown = new SingleBar(
    { format, etaBuffer: 200, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  const started = performance.now();
  shown.start(1, 0, { hour: 0, rate: 0 });
  return {
    watch: ({ hour, done, all }) => {
      const rate = Math.round(done / ((performance.now() - started) / 1000));
      shown.setTotal(Math.round(all));
      shown.update(done, { hour: hour.toLocaleString("en-US"), rate: rate.toLocaleString("en-US") });
    },
    stop: () => shown.stop(),
  };
}

function estimate(): Progress {
  let first: { done: number; at: number } | undefined;
  let isSaid = false;
  return {
    watch: ({ done, all }) => {
      first ??= { done, at: performance.now() };
      const seconds = (performance.now() - first.at) / 1000;
      if (isSaid || seconds < estimatedAfter) return;
      isSaid = true;
      const whole = (seconds * (all - first.done)) / (done - first.done);
      if (whole > long) console.error(`This will take about ${Math.round(whole / 60)} minutes.`);
    },
    stop: () => {},
  };
}
