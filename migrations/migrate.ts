/** Brings the protocol on a chain to what the cluster file wants. */
import { IDL } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { Cluster } from "./cluster.ts";
import type { Ledger, Signer } from "./ledger.ts";
import { steps } from "./steps/index.ts";
import type { Step } from "./steps/step.ts";

export interface Options {
  dryRun?: boolean;
  report: (line: string) => void;
}

/** @throws {Error} before anything is sent where the chain has another value than the file, or a key is missing. */
export async function migrate(ledger: Ledger, cluster: Cluster, { dryRun = false, report }: Options): Promise<void> {
  const open = await rehearse(ledger, cluster, dryRun ? "ignore missing keys" : "need all keys", report);
  if (dryRun) {
    report("dry run: nothing was sent");
    return;
  }
  for (const step of open) {
    await step.run(ledger, cluster);
    if ((await step.read(ledger, cluster)) !== "done") {
      throw new Error(`${step.name}: was sent, but the chain does not show it; run again`);
    }
    report(`${step.name}: done now`);
  }
}

/** Reads every step and says what the missing ones would send. Returns those. */
async function rehearse(
  ledger: Ledger,
  cluster: Cluster,
  keys: "need all keys" | "ignore missing keys",
  report: Options["report"],
): Promise<Step[]> {
  const open: Step[] = [];
  const missing = new Set<string>();
  for (const step of steps) {
    const said: Ledger = {
      account: (key) => ledger.account(key),
      canSign: (key) => ledger.canSign(key),
      async send(instructions, signers) {
        for (const { role, key } of signers) if (!ledger.canSign(key)) missing.add(`the ${role} ${key}`);
        report(`${step.name}: to send ${named(instructions)}, signed by ${signers.map(shown).join(" and ")}`);
      },
    };
    if ((await step.read(ledger, cluster)) === "done") report(`${step.name}: done before`);
    else {
      await step.run(said, cluster);
      open.push(step);
    }
  }
  if (!missing.size) return open;
  const problem = `no key file was given of ${[...missing].join(" and of ")}`;
  if (keys === "need all keys") throw new Error(`${problem}; pass each with --keypair`);
  report(problem);
  return open;
}

function named(instructions: TransactionInstruction[]): string {
  return instructions
    .map(({ data }) => {
      const known = IDL.instructions.find(({ discriminator }) => discriminator.every((byte, i) => data[i] === byte));
      return known?.name ?? "an instruction of another program";
    })
    .join(", ");
}

function shown({ role, key }: Signer): string {
  return `the ${role} ${key}`;
}
