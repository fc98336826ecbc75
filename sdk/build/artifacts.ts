import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "./command.ts";
import { toolchain } from "./compile.ts";
import { sourceHash } from "./source-hash.ts";

/** How the shipped program was built: `sdk/artifacts/build.json`. */
export interface BuildRecord {
  programVersion: string;
  /** Of the sources, see `sourceHash`. */
  sourceHash: string;
  soSha256: string;
  soBytes: number;
  /** What `cargo build-sbf --version` prints. */
  toolchain: string[];
}

/** The files of `sdk/artifacts` by name. */
export type Artifacts = Record<"io_net.so" | "io_net.json" | "io_net.ts" | "build.json", Buffer>;

const refresh = "run `npm run build` and commit sdk/artifacts";

export const sha256 = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** What `target/` holds, as it is to be shipped. */
export function builtArtifacts(root: string): Artifacts {
  const so = readFileSync(join(root, "target/deploy/io_net.so"));
  const idl = readFileSync(join(root, "target/idl/io_net.json"));
  const types = readFileSync(join(root, "target/types/io_net.ts"), "utf8");
  const record: BuildRecord = {
    programVersion: JSON.parse(idl.toString()).metadata.version,
    sourceHash: sourceHash(root),
    soSha256: sha256(so),
    soBytes: so.length,
    toolchain: toolchain(root),
  };
  return {
    "io_net.so": so,
    "io_net.json": idl,
    "io_net.ts": Buffer.from(withConstant(types)),
    "build.json": Buffer.from(`${JSON.stringify(record, null, 2)}\n`),
  };
}

/** Anchor's type is literal all through, so the same text is the one value it has. */
function withConstant(types: string): string {
  const literal = /^export type IoNet = (\{.*\});\s*$/ms.exec(types)?.[1];
  if (!literal) throw new BuildError("target/types/io_net.ts does not have the form `export type IoNet = {...};`");
  return `${types.trimEnd()}\n\n/** The IDL in the camelCase form that the type above describes. */\nexport const IDL: IoNet = ${literal};\n`;
}

export function writeArtifacts(root: string, artifacts: Artifacts): void {
  mkdirSync(join(root, "sdk/artifacts"), { recursive: true });
  for (const [name, data] of Object.entries(artifacts)) writeFileSync(join(root, "sdk/artifacts", name), data);
}

/** What is wrong with the shipped files, a line each; and what was not looked at. */
export function compareArtifacts(root: string, built: Artifacts): { differences: string[]; notes: string[] } {
  const differences: string[] = [];
  const notes: string[] = [];
  const shipped = (name: keyof Artifacts) => {
    const file = join(root, "sdk/artifacts", name);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  for (const name of ["io_net.json", "io_net.ts"] as const) {
    if (!shipped(name)?.equals(built[name])) differences.push(`sdk/artifacts/${name} differs from what was built`);
  }

  const [old, now]: (BuildRecord | undefined)[] = [shipped("build.json"), built["build.json"]].map((data) =>
    data ? JSON.parse(data.toString()) : undefined,
  );
  if (old?.sourceHash !== now?.sourceHash) differences.push("sdk/artifacts/build.json is of other sources");
  if (String(old?.toolchain) !== String(now?.toolchain)) {
    notes.push(`io_net.so is not compared: it was built with ${old?.toolchain?.join(", ")}, this is ${now?.toolchain}`);
  } else if (!shipped("io_net.so")?.equals(built["io_net.so"])) {
    differences.push("sdk/artifacts/io_net.so differs from what was built");
  }
  if (differences.length) differences.push(`To refresh them: ${refresh}.`);
  return { differences, notes };
}
