/** Sets the deployed program up: `npm run deploy -- --help`. */
import { parseArgs } from "node:util";
import { parseError } from "@io-net/sdk";
import { Connection } from "@solana/web3.js";
import { readCluster } from "./cluster.ts";
import { readKeypair } from "./keypair.ts";
import { ConnectionLedger } from "./ledger.ts";
import { migrate } from "./migrate.ts";

const help = `npm run deploy -- --cluster NAME [options]

Brings the protocol up after the program is deployed: config, genesis, emission, classes, verifiers, as
migrations/clusters/NAME.json says. What is there already stays; where the chain has another value, it stops with both.

  --cluster NAME   which cluster file
  --url URL        the RPC address, if not the one in the file
  --keypair FILE   a key file of Solana's tools; once for each key that must sign (upgrade authority, admin, mint authority)
  --dry-run        print what would be sent and send nothing
  --help           print this`;

/** Genesis hashes of the public clusters: no other cluster's file may be used there, whose keys may be anybody's. */
const publicClusters: Record<string, string> = {
  "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d": "mainnet",
  "4uhcVJyU9pJkvQyUS88uRDiswHScSCkNvCSgMZLDDhVm": "testnet",
  EtWTRABZaYq6iMfeYKouRu166VU2xqa1wcaWoxPkrZBG: "devnet",
};

try {
  await main();
} catch (thrown) {
  const refused = parseError(thrown);
  console.error(refused ? `${refused.message}; ${refused.hint}` : (thrown as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
  const options = {
    cluster: text,
    url: text,
    keypair: { ...text, multiple: true },
    "dry-run": flag,
    help: flag,
  } as const;
  const { cluster: name, url, keypair = [], "dry-run": dryRun = false, help: asked } = parseArgs({ options }).values;
  if (asked) {
    console.log(help);
    return;
  }
  if (name === undefined) throw new Error("--cluster is missing; see npm run deploy -- --help");
  const cluster = readCluster(name);
  const keypairs = keypair.map(readKeypair);
  const connection = new Connection(url ?? cluster.url, "confirmed");
  await checkName(connection, name);
  const ledger = new ConnectionLedger(connection, keypairs);
  await migrate(ledger, cluster, { dryRun, report: console.log });
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
