/** The files of an airdrop on a disk; for Node. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AirdropTree } from "./build.ts";
import { airdropFiles } from "./files.ts";

/**
 * Writes an airdrop's files into a folder, which is made where it is missing, and gives their names. The manifest comes last:
 * a folder where writing was cut short has none, or one that does not fit.
 * @throws what the file system throws
 */
export async function writeAirdrop(folder: string, airdrop: AirdropTree): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  for (const { name, text } of airdropFiles(airdrop)) {
    await writeFile(join(folder, name), text);
    names.push(name);
  }
  return names;
}
