/** One run from the scenario to everything that is shown of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emissionChart } from "./chart.ts";
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
  const [svg, csv] = [join(options.out, "emission.svg"), join(options.out, "emission.csv")];
  writeFileSync(svg, emissionChart(report));
  writeFileSync(csv, csvOf(report.months));
  if (options.json) console.log(jsonOf(report));
  else {
    printReport(report);
    console.log(`Written: ${svg}, ${csv}`);
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

async function runWithProgress(scenario: Scenario, options: Options): Promise<Report> {
  const progress = showProgress();
  try {
    const run = await Run.start(scenario, options, progress.watch);
    return reportOf(await run.finish(), options.schedule);
  } finally {
    progress.stop();
  }
}
