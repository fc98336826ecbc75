/** One run from the scenario to everything that is shown of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { burnChart } from "./charts/burn.ts";
import { emissionChart } from "./charts/emission.ts";
import { marketChart } from "./charts/market.ts";
import { supplyChart } from "./charts/supply.ts";
import { csvOf } from "./csv.ts";
import { jsonOf } from "./json.ts";
import type { Options } from "./options.ts";
import { showProgress } from "./progress.ts";
import { type Report, reportOf } from "./report.ts";
import { Run } from "./run.ts";
import { BadInput, type Scenario } from "./scenario.ts";
import { printReport } from "./tables.ts";

/** Whether all checks hold. */
export async function simulate(scenario: Scenario, options: Options): Promise<boolean> {
  makeFolder(options.out);
  const report = await runWithProgress(scenario, options);
  const written = Object.entries({
    "emission.svg": emissionChart(report),
    "supply.svg": supplyChart(report),
    ...(report.market && { "burn.svg": burnChart(report.market) }),
    ...(report.market?.days.length && { "market.svg": marketChart(report.market) }),
    "emission.csv": csvOf(report.months),
  }).map(([name, text]) => writeInto(options.out, name, text));
  if (options.json) console.log(jsonOf(report));
  else {
    printReport(report);
    console.log(`Written: ${written.join(", ")}`);
  }
  return report.checks.every(({ ok }) => ok);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new BadInput(`--out: ${folder} cannot be made a folder: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function writeInto(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function runWithProgress(scenario: Scenario, options: Options): Promise<Report> {
  const progress = showProgress();
  try {
    const run = await Run.start(scenario, options, progress.watch);
    return reportOf(await run.finish(), options.schedule);
  } finally {
    progress.stop();
  }
}
