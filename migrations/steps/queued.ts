/** What only the queue creates or changes: where it stands there, and how it is applied. */
import { createHash } from "node:crypto";
import {
  applyChange,
  type Change,
  configAddress,
  decodeConfig,
  decodeParamChange,
  type ParamChange,
  paramChangeAddress,
} from "@io-net/sdk";
import BN from "bn.js";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { becomes, compare } from "../words.ts";
import { chainTime, type Plan, readAccount } from "./step.ts";

/** What the file wants and the chain has not. */
export interface Wanted {
  /** Its place in the file. */
  name: string;
  /** What the chain has in its stead. */
  now: unknown;
  change: Change;
}

/** Dead: lapsed, or queued by a former admin. */
export type Standing = { is: "absent" } | { is: "dead" | "waiting" | "ready"; queued: ParamChange };

/** @throws {Error} with both values where another change waits under its index. */
export async function standingOf(ledger: Ledger, { name, change }: Wanted): Promise<Standing> {
  const queued = await readAccount(ledger, paramChangeAddress(indexOf(change)), decodeParamChange);
  if (!queued) return { is: "absent" };
  const term = (await readAccount(ledger, configAddress(), decodeConfig))?.adminTerm;
  const now = await chainTime(ledger);
  if (queued.adminTerm !== term || now.gte(queued.expiresAt)) return { is: "dead", queued };
  compare(`the queued change of ${name}`, queued.change, change);
  return { is: now.gte(queued.readyAt) ? "ready" : "waiting", queued };
}

/** Six bytes of a hash of what the change is for: the same in every run, and none that a person who counts would choose. */
export function indexOf(change: Change): BN {
  return new BN(
    createHash("sha256")
      .update(`io-net deploy: ${targetOf(change)}`)
      .digest()
      .subarray(0, 6),
  );
}

function targetOf(change: Change): string {
  switch (change.kind) {
    case "newClass":
    case "class":
      return `${change.kind} ${change.id}`;
    case "newVerifier":
      return `${change.kind} ${change.key}`;
    case "parameter":
      return `${change.kind} ${change.parameter}`;
    case "role":
      return `${change.kind} ${change.role}`;
    case "poolSplit":
    case "oracle":
      return change.kind;
  }
}

/** Applies what is ready, at anybody's cost. */
export async function application(ledger: Ledger, cluster: Cluster, missing: Wanted[]): Promise<Plan> {
  const plan: Plan = { sends: [], later: [] };
  const { admin } = cluster.roles;
  const payer = ledger.keys.find((key) => key.equals(admin)) ?? ledger.keys[0] ?? admin;
  for (const { name, now, change } of missing) {
    const standing = await standingOf(ledger, { name, now, change });
    const queued = "queued" in standing && standing.is !== "dead" ? standing.queued : null;
    const rentPayer = queued?.rentPayer ?? admin;
    const send = {
      changes: [becomes(name, now, change)],
      instructions: [await applyChange({ payer, queued: { index: indexOf(change), change, rentPayer } })],
      signers: [{ role: "payer", key: payer }],
    };
    if (standing.is === "ready") plan.sends.push(send);
    else plan.later.push({ ...send, until: queued?.readyAt ?? "the change has been queued for its delay" });
  }
  return plan;
}
