/** What `npm run deploy` takes, and the checks before anything is read. */
import { parseError } from "@io-net/sdk";
import type { Connection } from "@solana/web3.js";
import { Command, CommanderError, Option } from "commander";
import { readCluster } from "./cluster.ts";
import { readKeypair } from "./keypair.ts";
import { writeKeys } from "./keys.ts";
import { ConnectionLedger } from "./ledger.ts";
import { migrate } from "./migrate.ts";

/** What the command needs of the world around it. */
export interface Around {
  connect(url: string): Connection;
  report(line: string): void;
  complain(line: string): void;
}

interface Options {
  cluster: string;
  url?: string;
  keypair?: string[];
  dryRun?: boolean;
  base64?: boolean;
}

/** Genesis hashes of the public clusters: no other cluster's file may be used there, whose keys may be anybody's. */
const publicClusters: Record<string, string> = {
  "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d": "mainnet",
  "4uhcVJyU9pJkvQyS88uRDiswHXSCkY3zQawwpjk2NsNY": "testnet",
  EtWTRABZaYq6iMfeYKouRu166VU2xqa1wcaWoxPkrZBG: "devnet",
};

/** Runs the command with its arguments. Returns the exit code, 0 also where the next run has to wait. */
export async function deploy(args: string[], around: Around): Promise<number> {
  try {
    await command(around).parseAsync(args, { from: "user" });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode; // it has said why
    const refused = parseError(thrown);
    around.complain(refused ? `${refused.message}; ${refused.hint}` : (thrown as Error).message);
    return 1;
  }
}

function command(around: Around): Command {
  const main = new Command("npm run deploy --")
    .description(
      "Brings the protocol up after the program is deployed, as migrations/clusters/NAME.json says. What is there already " +
        "stays; where the chain has another value, it stops with both. Run it again after an interruption or a wait.",
    )
    .requiredOption("--cluster <name>", "which cluster file")
    .option("--url <url>", "the RPC address, if not the one in the file")
    .option("--keypair <file>", "a key file of Solana's tools; once for each key that signs", collect)
    .option("--dry-run", "print what would be sent, and send nothing")
    .addOption(new Option("--base64", "the same, with each transaction unsigned in base64").implies({ dryRun: true }))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.report(text.trimEnd()),
      writeErr: (text) => around.complain(text.trimEnd()),
    })
    .action((options: Options) => run(options, around));
  main
    .command("keys")
    .description("writes the key files of localnet, whose keys everybody has")
    .requiredOption("--out <folder>", "where to; it is made if need be")
    .action((_, keys: Command) => {
      const { cluster, out } = keys.optsWithGlobals<{ cluster: string; out: string }>();
      for (const line of writeKeys(cluster, out)) around.report(line);
    });
  return main;
}

async function run(options: Options, around: Around): Promise<void> {
  const { cluster: name, url, keypair = [], dryRun = false, base64 = false } = options;
  const cluster = readCluster(name);
  const keypairs = keypair.map(readKeypair);
  const connection = around.connect(url ?? cluster.url);
  await checkName(connection, name);
  await migrate(new ConnectionLedger(connection, keypairs), cluster, { dryRun, base64, report: around.report });
}

async function checkName(connection: Connection, name: string): Promise<void> {
  const { origin } = new URL(connection.rpcEndpoint); // what follows it is often a secret
  const hash = await connection.getGenesisHash().catch((cause) => {
    throw new Error(`no RPC of Solana answers at ${origin}; pass its address with --url`, { cause });
  });
  const found = publicClusters[hash] ?? "a private cluster";
  const isPublic = Object.values(publicClusters).includes(name);
  if (found !== name && (isPublic || found !== "a private cluster")) {
    throw new Error(`--cluster says ${name}, but at ${origin} is ${found}`);
  }
}

const collect = (file: string, before: string[] = []): string[] => [...before, file];
