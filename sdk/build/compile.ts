import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BuildError, isOnPath, lines, run } from "./command.ts";

const manifest = "programs/io-net/Cargo.toml";
const unneeded = "Tests, the simulation and the SDK need no build: they use the shipped files in sdk/artifacts.";

/** Compiles the program, its IDL and its types into `target/` of the workspace at `root`. */
export function compile(root: string): void {
  if (!isOnPath("cargo-build-sbf")) {
    throw new BuildError(
      `cargo build-sbf is not on PATH. It comes with Solana's command line tools: https://solana.com/docs/intro/installation\n${unneeded}`,
    );
  }
  run(root, "cargo", "build-sbf", "--manifest-path", manifest, "--", "--locked");

  for (const folder of ["idl", "types"]) mkdirSync(join(root, "target", folder), { recursive: true });
  const [idl, types] = ["target/idl/io_net.json", "target/types/io_net.ts"];
  if (isOnPath("anchor")) {
    run(root, "anchor", "idl", "build", "-p", "io_net", "-o", idl, "-t", types, "--", "--locked");
  } else if (isOnPath("anchor-idl")) {
    run(root, "anchor-idl", "--manifest-path", manifest, "--out-idl", idl, "--out-types", types, "--", "--locked");
  } else {
    throw new BuildError(
      `anchor is not on PATH. It writes the IDL; Anchor's installation: https://www.anchor-lang.com/docs/installation\n${unneeded}`,
    );
  }
}

/** What compiles the program, as it names itself. */
export function toolchain(root: string): string[] {
  return lines(root, "cargo", "build-sbf", "--version");
}
