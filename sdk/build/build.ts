/**
 * Builds the program and refreshes `sdk/artifacts` from it; with `--check`, compares instead and fails where they differ.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtArtifacts, compareArtifacts, writeArtifacts } from "./artifacts.ts";
import { BuildError } from "./command.ts";
import { compile } from "./compile.ts";

const root = join(fileURLToPath(import.meta.url), "../../..");

function main(args: string[]): void {
  const check = args.includes("--check");
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown) throw new BuildError(`unknown option ${unknown}; usage: npm run build [-- --check]`);

  compile(root);
  const built = builtArtifacts(root);
  if (!check) {
    writeArtifacts(root, built);
    console.log(`sdk/artifacts is refreshed: io_net.so has ${built["io_net.so"].length.toLocaleString("en")} bytes`);
    return;
  }
  const { differences, notes } = compareArtifacts(root, built);
  for (const note of notes) console.log(note);
  if (differences.length) throw new BuildError(differences.join("\n"));
  console.log("sdk/artifacts is what the sources build");
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
