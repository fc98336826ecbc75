/** The keys of the localnet cluster file: each is made from its name, so that everybody has them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Keypair } from "@solana/web3.js";

const names = [
  ...["upgrade authority", "admin", "mint authority", "io mint", "usdc mint", "oracle program"],
  ...["pauser", "slasher", "resolver", "verifier 0", "verifier 1", "verifier 2"],
  ...["seed investors", "series A investors", "core contributors", "R&D and ecosystem", "community", "launch pool"],
];

/**
 * Writes a key file as Solana's tools read them for each name: `upgrade-authority.json`, ... Returns a line for each.
 * @throws {Error} for another cluster than localnet, and where one of the files is there: nothing is written then.
 */
export function writeKeys(cluster: string, folder: string): string[] {
  if (cluster !== "localnet") throw new Error(`the keys of ${cluster} are nobody's to make; only localnet has such`);
  const files = names.map((name) => {
    const path = join(folder, `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.json`);
    if (existsSync(path)) throw new Error(`there is a file ${path} already; choose another folder with --out`);
    return { path, keypair: Keypair.fromSeed(createHash("sha256").update(name).digest()) };
  });
  mkdirSync(folder, { recursive: true });
  return files.map(({ path, keypair }) => {
    writeFileSync(path, JSON.stringify([...keypair.secretKey]), { flag: "wx", mode: 0o600 });
    return `${path}: ${keypair.publicKey}`;
  });
}
