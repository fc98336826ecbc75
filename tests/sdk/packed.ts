/** The package as it is published, in an empty folder with nothing beside it but what it says it depends on. No network. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
let installed: string | undefined;

/** The folder, made at the first call. `npm pack` compiles the SDK, here a copy of it: tests of two processes may do so at once. */
export function packed(): string {
  installed ??= install();
  return installed;
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), "io-net-sdk-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const sdk = join(folder, "node_modules/@io-net/sdk");
  mkdirSync(sdk, { recursive: true });
  const quiet = { stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: copyOfSources(folder), ...quiet });
  const { dependencies, version } = manifest(join(root, "sdk"));
  execFileSync("tar", ["-xzf", join(folder, `io-net-sdk-${version}.tgz`), "--strip-components=1", "-C", sdk], quiet);
  for (const name of Object.keys(dependencies)) link(folder, name);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return folder;
}

function copyOfSources(folder: string): string {
  const copy = join(folder, "sources");
  const filter = (path: string) => !/sdk.(dist|node_modules)$/.test(path);
  cpSync(join(root, "sdk"), join(copy, "sdk"), { recursive: true, filter });
  cpSync(join(root, "tsconfig.json"), join(copy, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return join(copy, "sdk");
}

function link(folder: string, name: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, "node_modules", name), place, "junction");
}

function manifest(folder: string): { version: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Writes a file into the folder and gives its path. */
export function write(name: string, content: string): string {
  const path = join(packed(), name);
  writeFileSync(path, content);
  return path;
}

/** Runs Node in the folder, on a script and its arguments, and gives what it prints. */
export function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: packed(), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The code of a language in a README, the SDK's where none is named. */
export function readmeCode(language: string, readme = "sdk/README.md"): string {
  const text = readFileSync(join(root, readme), "utf8");
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  return blocks
    .filter(([, found]) => found === language)
    .map(([, , code]) => code)
    .join("\n");
}

export const typescript = join(root, "node_modules/typescript/bin/tsc");
