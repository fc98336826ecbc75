import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Something a person can put right: shown without a stack. */
export class BuildError extends Error {}

export function isOnPath(name: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs a command in `folder` and shows what it prints. @throws {BuildError} when it fails. */
export function run(folder: string, command: string, ...args: string[]): void {
  const line = [command, ...args].join(" ");
  console.log(`$ ${line}`);
  const { status } = spawnSync(command, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new BuildError(`failed: ${line}`);
}

/** The lines that a command prints. */
export function lines(folder: string, command: string, ...args: string[]): string[] {
  const { status, stdout } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new BuildError(`failed: ${[command, ...args].join(" ")}`);
  return stdout.trim().split(/\r?\n/);
}
