/** Brings the protocol on a chain to what the cluster file wants. */
import type { Cluster } from "./cluster.ts";
import type { Ledger } from "./ledger.ts";
import { described, ending } from "./report.ts";
import { steps } from "./steps/index.ts";
import type { Later, Plan, Send, Step } from "./steps/step.ts";

export interface Options {
  dryRun?: boolean;
  /** Whether to print each transaction in base64, for others to sign. */
  base64?: boolean;
  report: (line: string) => void;
}

/** @throws {Error} before anything is sent where the chain has another value than the file, or a key is missing. */
export async function migrate(ledger: Ledger, cluster: Cluster, options: Options): Promise<void> {
  const { dryRun = false, report } = options;
  const open = await rehearse(ledger, cluster, options);
  const absent = missingKeys(ledger, open);
  if (dryRun) {
    if (absent) report(absent);
    report("dry run: nothing was sent");
    return;
  }
  if (absent) throw new Error(`${absent}; pass each with --keypair`);
  const later: Later[] = [];
  for (const { step } of open) later.push(...(await carryOut(step, ledger, cluster, report)));
  for (const line of ending(later)) report(line);
}

interface Open {
  step: Step;
  plan: Plan;
}

/** Plans every step and says what each would send now and later. Returns those that are not done. */
async function rehearse(ledger: Ledger, cluster: Cluster, { report, base64 }: Options): Promise<Open[]> {
  const open: Open[] = [];
  for (const step of steps) {
    const plan = await step.plan(ledger, cluster);
    for (const note of plan.notes ?? []) report(`${step.name}: ${note}`);
    for (const send of [...plan.sends, ...plan.later]) {
      const bytes = base64 ? [await ledger.unsigned(send.instructions, send.signers)] : [];
      for (const line of described(send, bytes)) report(`${step.name}: ${line}`);
    }
    if (plan.sends.length || plan.later.length) open.push({ step, plan });
    else report(`${step.name}: done before`);
  }
  return open;
}

/** Sends what the step still misses, and reads it back. Returns what is left for a later run. */
async function carryOut(step: Step, ledger: Ledger, cluster: Cluster, report: Options["report"]): Promise<Later[]> {
  const sent = new Set<string>();
  for (;;) {
    const { sends, later } = await step.plan(ledger, cluster);
    const again = sends.map(nameOf).find((name) => sent.has(name));
    if (again) throw new Error(`${step.name}: ${again} was sent, but the chain does not show it; run again`);
    if (!sends.length) {
      report(`${step.name}: ${later.length ? "waits" : "done now"}`);
      return later;
    }
    for (const [i, send] of sends.entries()) {
      await deliver(send, step, ledger, cluster);
      sent.add(nameOf(send));
      report(`${step.name}: sent ${i + 1} of ${sends.length}`);
    }
  }
}

/** What the program refuses may be there all the same: an earlier run may have sent it without living to see it arrive. */
async function deliver(send: Send, step: Step, ledger: Ledger, cluster: Cluster): Promise<void> {
  try {
    await ledger.send(send.instructions, send.signers);
  } catch (refused) {
    const isOpen = ({ sends }: Plan) => sends.some((open) => nameOf(open) === nameOf(send));
    if (await step.plan(ledger, cluster).then(isOpen, () => true)) throw refused;
  }
}

const nameOf = ({ changes }: Send): string => changes.join("\n");

function missingKeys(ledger: Ledger, open: Open[]): string | undefined {
  const signers = open.flatMap(({ plan }) => plan.sends).flatMap((send) => send.signers);
  const missing = signers.filter(({ key }) => !ledger.keys.some((known) => known.equals(key)));
  if (!missing.length) return undefined;
  return `no key file was given of ${[...new Set(missing.map(({ role, key }) => `the ${role} ${key}`))].join(" and of ")}`;
}
