/** A scenario of a few hours without chance, and the simulation as a child process. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "../../apps/simulation/src/options.ts";
import { Run } from "../../apps/simulation/src/run.ts";
import { readScenario } from "../../apps/simulation/src/scenario.ts";

const simulation = fileURLToPath(new URL("../../apps/simulation/", import.meta.url));

/** A folder for what the tests of one file write. */
export const folder = mkdtempSync(join(tmpdir(), "io-net-simulation-"));

/** Three of the shipped classes: 6 hours of work, the last 2, and 2 after the end. */
export function smallScenario() {
  const shipped = JSON.parse(readFileSync(join(simulation, "scenarios/io-net.json"), "utf8"));
  const classes = shipped.classes.filter(({ name }: { name: string }) => ["B200", "H100", "Apple M2"].includes(name));
  const work = { missedProof: 0, shortUptime: 0, lowerTier: 0, dissent: 0, allVerifiers: 0.5 };
  return { ...shipped, activeHours: 6, lastHours: 2, hoursAfter: 2, work, classes, staking: [], market: undefined };
}

/** Writes a scenario and returns its path. */
export function written(scenario: unknown, name: string): string {
  const file = join(folder, name);
  writeFileSync(file, typeof scenario === "string" ? scenario : JSON.stringify(scenario));
  return file;
}

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** `npm start -- ...args`, without npm. */
export function simulate(...args: string[]): Promise<Outcome> {
  const command = ["--import", "tsx", join(simulation, "src/main.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const options: Options = {
  ...{ schedule: "seed", years: undefined, full: false, seed: 1, scenario: "", json: false, out: "" },
};

/** The same in this process, up to the report. @throws what a process would tell in its one line. */
export async function runOf(scenario: unknown, name: string): Promise<Run> {
  return (await Run.start(readScenario(written(scenario, name)), options, () => {})).finish();
}

/** What a process would say of a scenario that it refuses; nothing where it does not. */
export function refusalOf(scenario: unknown, name: string): Promise<string | undefined> {
  return runOf(scenario, name).then(
    () => undefined,
    (error: Error) => `error: ${error.message}\n`,
  );
}
