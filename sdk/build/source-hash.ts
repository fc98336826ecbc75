import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const decisive = [
  "Cargo.lock",
  "Cargo.toml",
  "rust-toolchain.toml",
  "programs/io-net/Cargo.toml",
  "programs/io-net/src",
  "programs/io-net/derive/Cargo.toml",
  "programs/io-net/derive/src",
] as const;

/** SHA-256 over everything in the workspace at `root` that decides what the compiled program does. */
export function sourceHash(root: string): string {
  const files = decisive.flatMap((path) => (path.endsWith("/src") ? filesBelow(join(root, path)) : join(root, path)));
  const named = files.map((file) => [relative(root, file).split(sep).join("/"), file] as const);
  named.sort(([a], [b]) => (a < b ? -1 : 1));

  const hash = createHash("sha256");
  for (const [name, file] of named) {
    // A checkout on Windows may have other line ends; latin1 keeps every byte as it is.
    const text = readFileSync(file, "latin1").replaceAll("\r\n", "\n");
    hash.update(`${name}\n${text.length}\n`).update(text, "latin1");
  }
  return hash.digest("hex");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
